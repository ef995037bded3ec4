import fc from "fast-check";
import { cellId } from "../../src/report/cell";
import type { CellKey } from "../../src/report/cell";
import type { TableLayout } from "../../src/report/layout-types";
import { layoutsOf, valueAt } from "../../src/report/model";
import { LAYOUTS } from "../../src/report/formats";
import { readNumber } from "../../src/report/number-text";
import { recogniseDocument } from "../../src/recognise/recognise-document";
import { recogniseLines } from "../../src/recognise/lines";
import { asBars, asCellLines, asCopied, asCsv, asGridTable, asMarkdown } from "./copied-layouts";
import type { CopyStyle, Shown } from "./copied-layouts";
import { FIXTURES, fixture } from "./grids";

const RUNS = 6;

const copyStyle: fc.Arbitrary<CopyStyle> = fc.record({
  labelWidth: fc.integer({ min: 3, max: 50 }),
  groupWidth: fc.integer({ min: 1, max: 20 }),
  headingWidth: fc.integer({ min: 2, max: 40 }),
  numbers: fc.constantFrom("last", "first", "own"),
  headingsInLine: fc.boolean(),
  pageRows: fc.integer({ min: 3, max: 40 }),
});

type Write = (layout: TableLayout, value: Shown) => string;

const WRITERS = {
  "a cell a line": (layout, value) => asCellLines(layout, value, "\n"),
  "lines between the cells": (layout, value) => asCellLines(layout, value, "\n\n"),
  Markdown: asMarkdown,
  bars: asBars,
  "a drawn table": asGridTable,
  CSV: asCsv,
} satisfies Record<string, Write>;

const WRITTEN = [
  "a cell a line",
  "lines between the cells",
  "Markdown",
  "bars",
  "a drawn table",
  "CSV",
] as const;

type Style = CopyStyle | (typeof WRITTEN)[number];

const write = (style: Style, layout: TableLayout, value: Shown): string =>
  typeof style === "string" ? WRITERS[style](layout, value) : asCopied(layout, value, style);

/** How a table was read: a number in another cell is worst. */
function read(layout: TableLayout, value: Shown, text: string): string {
  const { tables, refused } = recogniseDocument(recogniseLines(text));
  const found = tables.filter(({ table }) => table === layout.key);
  const other = found.flatMap(({ cells }) =>
    cells.filter(({ key, value: is }) => {
      const wanted = value(key);
      // A text that is no number is in doubt for everybody to see.
      return is !== wanted && !(typeof is === "string" && readNumber(is) === null);
    }),
  );
  if (other.length > 0) return `DIFFERENT ${JSON.stringify(other[0])}`;
  if (found.length > 0) return "equal";
  return refused.some(({ table }) => table === layout.key) ? "refused" : "not seen";
}

/** A report and which of its tables. */
const tableOf = fc.record({ name: fc.constantFrom(...FIXTURES), index: fc.nat(2) });

function tableAt({ name, index }: { name: (typeof FIXTURES)[number]; index: number }): {
  layout: TableLayout;
  value: Shown;
} {
  const report = fixture(name);
  const layouts = layoutsOf(report);
  const layout = layouts[index % layouts.length] ?? LAYOUTS["2021"].requests;
  const number = (key: CellKey): number => Number(valueAt(report, key) ?? 0);
  // One report left its sums out.
  const sum = ({ row, column }: CellKey): number =>
    layout.cells
      .filter(({ key }) => key.row === row && key.column !== column)
      .reduce((all, { key }) => all + number(key), 0);
  return {
    layout,
    value: (key) =>
      key.column === "total" ? (valueAt(report, key) ?? sum(key)) : (valueAt(report, key) ?? 0),
  };
}

function idOf({ cells }: TableLayout, at: number): string {
  const cell = cells[at % cells.length];
  return cell === undefined ? "" : cellId(cell.key);
}

describe("a table copied without its columns", () => {
  it("is read as it was printed, however its labels are broken", () => {
    fc.assert(
      fc.property(tableOf, copyStyle, (table, style) => {
        const { layout, value } = tableAt(table);
        expect(read(layout, value, write(style, layout, value))).toBe("equal");
      }),
      { numRuns: 10 * RUNS },
    );
  });

  it.each(WRITTEN)("is read as it was printed with %s", (style) => {
    fc.assert(
      fc.property(tableOf, (table) => {
        const { layout, value } = tableAt(table);
        expect(read(layout, value, write(style, layout, value))).toBe("equal");
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it("is never read differently, nor silently left out, with cells blank", () => {
    fc.assert(
      fc.property(
        tableOf,
        fc.oneof(copyStyle, fc.constantFrom(...WRITTEN)),
        fc.array(fc.nat(999), { maxLength: 12 }),
        (table, style, places) => {
          const { layout, value } = tableAt(table);
          const blank = new Set(places.map((at) => idOf(layout, at)));
          const some: Shown = (key) => (blank.has(cellId(key)) ? null : value(key));
          expect(read(layout, some, write(style, layout, some))).toMatch(/^(?:equal|refused)$/u);
        },
      ),
      { numRuns: 20 * RUNS },
    );
  });

  it("table four whose first number is broken is refused, not read as the broken part everywhere", () => {
    const report = fixture("suqian-2023");
    const layout = LAYOUTS["2021"].proceedings;
    const broken = { table: "proceedings", row: "reconsideration", column: "upheld" };
    const value: Shown = (key) => valueAt(report, key) ?? null;
    const shown: Shown = (key) =>
      cellId(key) === cellId(broken as CellKey)
        ? String(value(key)).replace(/(?=\d$)/u, "\n")
        : value(key);
    expect(String(value(broken as CellKey)).length).toBeGreaterThan(1);
    for (const style of ["bars", "Markdown", "CSV"] as const) {
      expect(read(layout, value, write(style, layout, shown))).toMatch(/^(?:equal|refused)$/u);
    }
  });

  it.each([
    ["thousands parted by a blank", 999, (text: string) => text.replace(/(?=\d{3}$)/u, " ")],
    ["a number broken in its cell", 99, (text: string) => text.replace(/(?=\d$)/u, "\n")],
  ])("is never read differently with %s and a cell blank", (_, above, split) => {
    fc.assert(
      fc.property(
        tableOf,
        fc.oneof(copyStyle, fc.constantFrom(...WRITTEN)),
        fc.nat(9999),
        fc.nat(9999),
        (table, style, blankAt, splitAt) => {
          const { layout, value } = tableAt(table);
          if (layout.key === "disclosure") return;
          const long = layout.cells.filter(({ key }) => Number(value(key)) > above);
          const whole = long[splitAt % Math.max(1, long.length)];
          const row = layout.cells.filter(
            ({ top, key }) => top === whole?.top && key !== whole.key,
          );
          const blank = row[blankAt % Math.max(1, row.length)];
          if (whole === undefined || blank === undefined) return;
          const shown: Shown = (key) =>
            cellId(key) === cellId(blank.key)
              ? null
              : cellId(key) === cellId(whole.key)
                ? split(String(value(key)))
                : value(key);
          const truth: Shown = (key) => (cellId(key) === cellId(blank.key) ? null : value(key));
          expect(read(layout, truth, write(style, layout, shown))).not.toMatch(
            /^(?:DIFF|not seen)/u,
          );
        },
      ),
      { numRuns: 20 * RUNS },
    );
  });
});
