import type { IStyleData } from "@univerjs/core";
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Area } from "../../grid/address";
import { subtract, contains, area } from "../../grid/address";
import { autofitColumns, autofitRows } from "../../grid/autofit";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../../grid/sizes";
import { INDENT, patchStyle, readStyle } from "../../grid/styles";
import type { StylePatch } from "../../grid/styles";
import { DEFAULT_STYLE } from "../../grid/workbook-file";
import { color, finite, flag, oneOf, text, whole } from "../arguments";
import { guardSheet } from "../context";
import { defineType } from "../members";
import type { ApiSet, Member } from "../members";
import { rangeBordersType } from "./range-borders";
import { areasOf, uniform } from "./range-target";
import type { RangeTarget } from "./range-target";

/** Changes the style of all cells, where the sheet's protection allows it. */
export function patch(target: RangeTarget, change: StylePatch): void {
  guardSheet(target.context, target.sheetId);
  for (const each of areasOf(target)) {
    patchStyle(target.context.grid, target.sheetId, each, change);
  }
}

/** A property that all cells share, read from their styles; null where they differ. */
function styled(
  since: ApiSet,
  read: (style: IStyleData) => unknown,
  write: (value: unknown) => StylePatch,
): Member<RangeTarget> {
  return {
    since,
    get: (target) =>
      uniform(target, (row, column) =>
        read(readStyle(target.context.grid, target.sheetId, row, column)),
      ),
    set: (target, value) => {
      patch(target, write(value));
    },
  };
}

const HORIZONTAL = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
] as const;
const VERTICAL = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Center", VerticalAlign.MIDDLE],
  ["Top", VerticalAlign.TOP],
] as const;

/** An enumeration as pairs of Excel's word and the grid's number; the first is the default. */
function named<N>(
  pairs: readonly (readonly [string, N])[],
  stored: (style: IStyleData) => unknown,
  patchOf: (value: N) => StylePatch,
): Member<RangeTarget> {
  return styled(
    "1.1",
    (style) => (pairs.find(([, value]) => value === stored(style)) ?? pairs[0])?.[0],
    (given) => {
      const words = pairs.map(([word]) => word);
      const at = words.indexOf(oneOf(words, given));
      return pairs[at] ? patchOf(pairs[at][1]) : {};
    },
  );
}

const rangeFillType = defineType<RangeTarget>("RangeFill", () => ({
  Color: styled(
    "1.1",
    (style) => style.bg?.rgb?.toUpperCase() ?? "#FFFFFF",
    (value) => ({ bg: value === "" ? null : { rgb: color(value) } }),
  ),
  Clear: {
    since: "1.1",
    call: (target) => {
      patch(target, { bg: null });
      return undefined;
    },
  },
}));

const rangeFontType = defineType<RangeTarget>("RangeFont", () => ({
  Name: styled(
    "1.1",
    (style) => style.ff ?? DEFAULT_STYLE.ff,
    (value) => ({ ff: text(value) }),
  ),
  Size: styled(
    "1.1",
    (style) => style.fs ?? DEFAULT_STYLE.fs,
    (value) => ({ fs: finite(value, 1, 409) }),
  ),
  Bold: styled(
    "1.1",
    (style) => style.bl === BooleanNumber.TRUE,
    (value) => ({ bl: flag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  ),
  Italic: styled(
    "1.1",
    (style) => style.it === BooleanNumber.TRUE,
    (value) => ({ it: flag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  ),
  Color: styled(
    "1.1",
    (style) => style.cl?.rgb?.toUpperCase() ?? "#000000",
    (value) => ({ cl: { rgb: color(value) } }),
  ),
}));

/** 255 characters, in points: 8 pixels each in a Chinese Excel's default font, and 5 around them. */
const WIDEST_COLUMN = (255 * 8 + 5) * 0.75;

function locked(target: RangeTarget): boolean | null {
  const { unlocked } = target.context.grid.sheetExtras(target.sheetId);
  return uniform(
    target,
    (row, column) => !unlocked.some((each) => contains(each, area(row, column))),
  );
}

function setLocked(target: RangeTarget, value: unknown): void {
  guardSheet(target.context, target.sheetId);
  const extras = target.context.grid.sheetExtras(target.sheetId);
  const areas = areasOf(target);
  const rest = areas.reduce<Area[]>(
    (left, cut) => left.flatMap((each) => subtract(each, cut)),
    extras.unlocked,
  );
  extras.unlocked = flag(value) ? rest : [...rest, ...areas];
}

const formatProtectionType = defineType<RangeTarget>("FormatProtection", () => ({
  Locked: { since: "1.2", get: locked, set: setLocked },
}));

/** Does something to each area of a range whose sheet is not protected. */
function onEach(target: RangeTarget, act: (of: Area) => void): undefined {
  guardSheet(target.context, target.sheetId);
  for (const each of areasOf(target)) act(each);
  return undefined;
}

export const rangeFormatType = defineType<RangeTarget>("RangeFormat", () => ({
  Fill: { since: "1.1", object: (target) => rangeFillType.bind(target) },
  Font: { since: "1.1", object: (target) => rangeFontType.bind(target) },
  Borders: { since: "1.1", object: (target) => rangeBordersType.bind(target) },
  Protection: { since: "1.2", object: (target) => formatProtectionType.bind(target) },
  HorizontalAlignment: named(
    HORIZONTAL,
    (style) => style.ht,
    (ht) => ({ ht }),
  ),
  VerticalAlignment: named(
    VERTICAL,
    (style) => style.vt,
    (vt) => ({ vt }),
  ),
  WrapText: styled(
    "1.1",
    (style) => style.tb === WrapStrategy.WRAP,
    (value) => ({ tb: flag(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  ),
  IndentLevel: styled(
    "1.9",
    (style) => Math.round((style.pd?.l ?? 0) / INDENT),
    (value) => {
      const level = whole(value, 0, 250);
      return { pd: level === 0 ? null : { l: level * INDENT } };
    },
  ),
  ColumnWidth: {
    since: "1.2",
    get: (target) =>
      uniform(target, (_row, column) => columnWidth(target.context.grid, target.sheetId, column)),
    set: (target, value) => {
      const points = finite(value, 0, WIDEST_COLUMN);
      onEach(target, (of) => {
        setColumnWidth(target.context.grid, target.sheetId, of, points);
      });
    },
  },
  RowHeight: {
    since: "1.2",
    get: (target) => uniform(target, (row) => rowHeight(target.context.grid, target.sheetId, row)),
    set: (target, value) => {
      const points = finite(value, 0, 409.5);
      onEach(target, (of) => {
        setRowHeight(target.context.grid, target.sheetId, of, points);
      });
    },
  },
  AutofitRows: {
    since: "1.2",
    call: (target) =>
      onEach(target, (of) => {
        autofitRows(target.context.grid, target.sheetId, of);
      }),
  },
  AutofitColumns: {
    since: "1.2",
    call: (target) =>
      onEach(target, (of) => {
        autofitColumns(target.context.grid, target.sheetId, of);
      }),
  },
}));
