import fc from "fast-check";
import type { TableKey } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import { LAYOUT_NAMES, NONE, answer, blanksOf, printDistinct } from "./answers";
import { cellTooMany, damagedColumns, damagedLabels, damagedRows, harmless } from "./edits";
import type { Edit } from "./edits";
import { MERGED, padded } from "./grids";

/** Grids a property; thousands each were tried while this was written. */
const RUNS = 60;

/**
 * The damage that has to be seen. Table four prints the same five words three times: columns
 * exchanged among them are under the right words still.
 */
function damage(table: TableKey, merged: (typeof MERGED)[number]): fc.Arbitrary<readonly Edit[]> {
  const columns = table === "proceedings" || merged === "once" ? [] : [damagedColumns];
  return fc.oneof(damagedLabels, damagedRows, cellTooMany, ...columns);
}

describe.each(LAYOUT_NAMES)("the form of %s, table %s", (format, table) => {
  const layout = LAYOUTS[format][table];

  it("is read the same wherever it stands and however its labels are spaced and signed", () => {
    fc.assert(
      fc.property(blanksOf(layout), fc.array(harmless, { maxLength: 6 }), (blanks, edits) => {
        const cells = edits.reduce(
          (grid, edit) => edit(grid),
          printDistinct(layout, "empty", blanks),
        );
        expect(answer(layout, { cells: padded(cells) }, blanks)).toBe("equal");
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
          const printed = printDistinct(layout, merged, blanks);
          const cells = edits.reduce((grid, edit) => edit(grid), printed);
          const given = rectangular ? padded(cells) : cells;
          expect(["equal", "refused"]).toContain(answer(layout, { cells: given }, blanks));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it.each(MERGED)("is never read differently after damage, merged cells %s", (merged) => {
    fc.assert(
      fc.property(damage(table, merged), fc.boolean(), (edits, rectangular) => {
        const printed = printDistinct(layout, merged, NONE);
        const cells = edits.reduce((grid, edit) => edit(grid), printed);
        const read = answer(layout, { cells: rectangular ? padded(cells) : cells }, NONE);
        expect(read).not.toBe("DIFFERENT");
      }),
      { numRuns: 2 * RUNS },
    );
  });
});
