import { BorderStyleTypes } from "@univerjs/core";
import type { IBorderData, IBorderStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../../grid/address";
import { patchStyle, readStyle } from "../../grid/styles";
import { color, oneOf } from "../arguments";
import { guardSheet } from "../context";
import { defineType } from "../members";
import { areasOf } from "./range-target";
import type { RangeTarget } from "./range-target";

type Side = "t" | "r" | "b" | "l" | "tl_br" | "bl_tr";

interface Line {
  readonly side: Side;
  /** Whether the side of this cell belongs to the line. */
  readonly has: (of: Area, row: number, column: number) => boolean;
}

/** Excel's border indexes as sides of cells; an inside line is drawn on both its cells. */
const LINES: Readonly<Record<string, readonly Line[]>> = {
  EdgeTop: [{ side: "t", has: (of, row) => row === of.startRow }],
  EdgeBottom: [{ side: "b", has: (of, row) => row === of.endRow }],
  EdgeLeft: [{ side: "l", has: (of, _row, column) => column === of.startColumn }],
  EdgeRight: [{ side: "r", has: (of, _row, column) => column === of.endColumn }],
  InsideHorizontal: [
    { side: "b", has: (of, row) => row < of.endRow },
    { side: "t", has: (of, row) => row > of.startRow },
  ],
  InsideVertical: [
    { side: "r", has: (of, _row, column) => column < of.endColumn },
    { side: "l", has: (of, _row, column) => column > of.startColumn },
  ],
  DiagonalDown: [{ side: "tl_br", has: () => true }],
  DiagonalUp: [{ side: "bl_tr", has: () => true }],
};

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** What Excel calls style and weight is one of thirteen kinds of line in the grid and in a file. */
const KINDS: readonly (readonly [BorderStyleTypes, Style, Weight])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

interface BorderLook {
  readonly style: Style;
  readonly weight: Weight;
  readonly color: string;
}

const NO_LINE: BorderLook = { style: "None", weight: "Thin", color: "#000000" };

function lookOf(stored: Nullable<IBorderStyleData>): BorderLook {
  const kind = KINDS.find(([type]) => type === stored?.s);
  if (!stored || !kind) return NO_LINE;
  return { style: kind[1], weight: kind[2], color: (stored.cl.rgb ?? "#000000").toUpperCase() };
}

function storedLook({ style, weight, color: rgb }: BorderLook): IBorderStyleData | null {
  if (style === "None") return null;
  const ofStyle = KINDS.filter(([, each]) => each === style);
  const kind = ofStyle.find(([, , each]) => each === weight) ?? ofStyle[0];
  return { s: kind?.[0] ?? BorderStyleTypes.THIN, cl: { rgb } };
}

interface BorderTarget extends RangeTarget {
  readonly index: string;
}

function eachSide(
  target: BorderTarget,
  of: Area,
  visit: (row: number, column: number, side: Side) => void,
): void {
  for (const { side, has } of LINES[target.index] ?? []) {
    for (let row = of.startRow; row <= of.endRow; row += 1) {
      for (let column = of.startColumn; column <= of.endColumn; column += 1) {
        if (has(of, row, column)) visit(row, column, side);
      }
    }
  }
}

/** One property of the line; null where its parts differ. */
function shared<K extends keyof BorderLook>(target: BorderTarget, key: K): BorderLook[K] | null {
  const found = new Set<BorderLook[K]>();
  for (const of of areasOf(target)) {
    eachSide(target, of, (row, column, side) => {
      const { bd } = readStyle(target.context.grid, target.sheetId, row, column);
      found.add(lookOf(bd?.[side])[key]);
    });
  }
  if (found.size > 1) return null;
  return [...found][0] ?? NO_LINE[key];
}

function change(target: BorderTarget, alter: (look: BorderLook) => BorderLook): void {
  const { context, sheetId } = target;
  guardSheet(context, sheetId);
  for (const of of areasOf(target)) {
    const borders = new Map<string, IBorderData>();
    eachSide(target, of, (row, column, side) => {
      const key = `${String(row)},${String(column)}`;
      const old = borders.get(key) ?? {
        ...readStyle(context.grid, sheetId, row, column).bd,
      };
      borders.set(key, { ...old, [side]: storedLook(alter(lookOf(old[side]))) });
    });
    patchStyle(context.grid, sheetId, of, (row, column) => {
      const bd = borders.get(`${String(row)},${String(column)}`);
      return bd === undefined ? {} : { bd };
    });
  }
}

/** Colour or weight on a line that is not there yet draws it, as in Excel. */
const visible = (look: BorderLook): BorderLook =>
  look.style === "None" ? { ...look, style: "Continuous" } : look;

const rangeBorderType = defineType<BorderTarget>(
  "RangeBorder",
  () => ({
    SideIndex: { since: "1.1", get: ({ index }) => index },
    Style: {
      since: "1.1",
      get: (target) => shared(target, "style"),
      set: (target, value) => {
        const style = oneOf(STYLES, value);
        change(target, (look) => ({ ...look, style }));
      },
    },
    Weight: {
      since: "1.1",
      get: (target) => shared(target, "weight"),
      set: (target, value) => {
        const weight = oneOf(WEIGHTS, value);
        change(target, (look) => ({ ...visible(look), weight }));
      },
    },
    Color: {
      since: "1.1",
      get: (target) => shared(target, "color"),
      set: (target, value) => {
        const rgb = color(value);
        change(target, (look) => ({ ...visible(look), color: rgb }));
      },
    },
  }),
  { id: ({ index }) => index, keys: ({ index }) => ({ SideIndex: index }) },
);

const borderAt = (target: RangeTarget, index: string): BorderTarget => ({
  context: target.context,
  sheetId: target.sheetId,
  areas: target.areas,
  index,
});

export const rangeBordersType = defineType<RangeTarget>(
  "RangeBorderCollection",
  () => ({
    GetItem: {
      since: "1.1",
      call: (target, [index]) =>
        rangeBorderType.bind(borderAt(target, oneOf(Object.keys(LINES), index))),
    },
  }),
  {
    items: (target) =>
      Object.keys(LINES).map((index) => rangeBorderType.bind(borderAt(target, index))),
  },
);
