import fc from "fast-check";
import { cellId } from "../../src/report/cell";
import type { TableKey } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import type { TableLayout } from "../../src/report/layout-types";
import { recogniseGrid } from "../../src/recognise/recognise";
import { cellTooMany, damagedColumns, damagedLabels, damagedRows, harmless } from "./edits";
import type { Edit } from "./edits";
import { MERGED, padded, printTable } from "./grids";
import type { Cells } from "./grids";

/** Grids a property; thousands each were tried while this was written. */
const RUNS = 60;

const LAYOUT_NAMES = [
  ["2021", "disclosure"],
  ["2021", "requests"],
  ["2021", "proceedings"],
  ["2019", "disclosure"],
  ["2019", "requests"],
] as const satisfies readonly (readonly ["2019" | "2021", TableKey])[];

/** Every cell another number, so that a number in a wrong cell is seen. */
function distinct(layout: TableLayout): ReadonlyMap<string, number> {
  return new Map(layout.cells.map(({ key }, index) => [cellId(key), index + 11]));
}

type Answer = "equal" | "not filled in" | "refused" | "not seen" | "DIFFERENT";

/** How a grid is read, against what it was printed from; blanks are given by their cell. */
function answer(layout: TableLayout, cells: Cells, blanks: ReadonlySet<string>): Answer {
  const { tables, refused } = recogniseGrid({ cells });
  const numbers = distinct(layout);
  const table = layout.key;
  const right = (key: string, value: unknown): boolean =>
    blanks.has(key) ? value === null : numbers.get(key) === value;
  const same = tables.every(
    (table) =>
      table.layout.cells.length === layout.cells.length &&
      table.cells.every(({ key, value }) => right(cellId(key), value)),
  );
  // Table four without its only row of numbers is a form that nobody filled in.
  const unfilled =
    table === "proceedings" &&
    tables.length === 1 &&
    tables[0]?.cells.every(({ value }) => value === null) === true;
  if (unfilled && blanks.size === 0) return "not filled in";
  if (!same) return "DIFFERENT";
  if (tables.length > 0) return "equal";
  return refused.length > 0 ? "refused" : "not seen";
}

function print(layout: TableLayout, merged: (typeof MERGED)[number], blanks: ReadonlySet<string>) {
  const numbers = distinct(layout);
  return printTable(
    layout,
    (key) => (blanks.has(cellId(key)) ? null : (numbers.get(cellId(key)) ?? null)),
    merged,
  );
}

const blanksOf = (layout: TableLayout): fc.Arbitrary<ReadonlySet<string>> =>
  fc.subarray(layout.cells.map(({ key }) => cellId(key))).map((keys) => new Set(keys));

/**
 * The damage that has to be seen. Table four prints the same five words three times: columns
 * exchanged among them are under the right words still.
 */
function damage(table: TableKey, merged: (typeof MERGED)[number]): fc.Arbitrary<readonly Edit[]> {
  const columns = table === "proceedings" || merged === "once" ? [] : [damagedColumns];
  return fc.oneof(damagedLabels, damagedRows, cellTooMany, ...columns);
}

const NONE: ReadonlySet<string> = new Set();

describe.each(LAYOUT_NAMES)("the form of %s, table %s", (format, table) => {
  const layout = LAYOUTS[format][table];

  it("is read the same wherever it stands and however its labels are spaced and signed", () => {
    fc.assert(
      fc.property(blanksOf(layout), fc.array(harmless, { maxLength: 6 }), (blanks, edits) => {
        const cells = edits.reduce((grid, edit) => edit(grid), print(layout, "empty", blanks));
        expect(answer(layout, padded(cells), blanks)).toBe("equal");
      }),
      { numRuns: RUNS },
    );
  });

  it.each(MERGED)("is read the same or refused with merged cells %s and moved", (merged) => {
    fc.assert(
      fc.property(
        blanksOf(layout),
        fc.array(harmless, { maxLength: 5 }),
        fc.boolean(),
        (blanks, edits, rectangular) => {
          const cells = edits.reduce((grid, edit) => edit(grid), print(layout, merged, blanks));
          const given = rectangular ? padded(cells) : cells;
          expect(["equal", "refused"]).toContain(answer(layout, given, blanks));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it.each(MERGED)("is never read differently after damage, merged cells %s", (merged) => {
    fc.assert(
      fc.property(damage(table, merged), fc.boolean(), (edits, rectangular) => {
        const cells = edits.reduce((grid, edit) => edit(grid), print(layout, merged, NONE));
        const read = answer(layout, rectangular ? padded(cells) : cells, NONE);
        expect(read).not.toBe("DIFFERENT");
      }),
      { numRuns: 2 * RUNS },
    );
  });
});
