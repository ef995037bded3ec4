import fc from "fast-check";
import { LAYOUTS } from "../../src/report/formats";
import type { TableLayout } from "../../src/report/layout-types";
import { LAYOUT_NAMES, NONE, answer, blanksOf, printDistinct } from "./answers";
import { cellTooMany, damagedColumns, damagedLabels, damagedRows, harmless } from "./edits";
import { MERGED } from "./grids";
import type { Cells } from "./grids";
import { asCells, asPage, asRows, gridOf } from "./text-layouts";
import { dressed, lineDoubled, lineLost, textDamage } from "./text-edits";
import type { PageStyle } from "./text-layouts";

/** Texts a property; thousands each were tried while this was written. */
const RUNS = 8;

const pageStyle: fc.Arbitrary<PageStyle> = fc.record({
  labelWidth: fc.integer({ min: 16, max: 40 }),
  numbersLine: fc.nat(3),
  groupsAlone: fc.boolean(),
  pageRows: fc.integer({ min: 4, max: 40 }),
});

/** The printed page of a table with every number another. */
function page(layout: TableLayout, blanks: ReadonlySet<string>, style: PageStyle): string {
  const cells = printDistinct(layout, "empty", blanks);
  return asPage(layout, (row, column) => cells[row]?.[column] ?? "", style);
}

const edited = (cells: Cells, edits: readonly ((cells: Cells) => Cells)[]): Cells =>
  edits.reduce((grid, edit) => edit(grid), cells);

const WRITTEN = [
  ["a row a line", asRows, fc.oneof(lineLost, lineDoubled)],
  // A number that is gone with its line is a blank cell.
  ["a cell a line", asCells, lineDoubled],
] as const;

describe.each(LAYOUT_NAMES)("the form of %s, table %s, in a text", (format, table) => {
  const layout = LAYOUTS[format][table];

  describe.each(WRITTEN)("with %s", (_, write, lineDamage) => {
    it("is read the same wherever it stands and however its labels are spaced", () => {
      fc.assert(
        fc.property(
          blanksOf(layout),
          fc.array(harmless, { maxLength: 4 }),
          dressed,
          (blanks, edits, dress) => {
            const cells = edited(printDistinct(layout, "empty", blanks), edits);
            expect(answer(layout, gridOf(dress(write(cells))), blanks)).toBe("equal");
          },
        ),
        { numRuns: RUNS },
      );
    });

    it.each(MERGED)("is never read differently after damage, merged cells %s", (merged) => {
      const columns = table === "proceedings" || merged === "once" ? [] : [damagedColumns];
      const damage = fc.oneof(damagedLabels, damagedRows, cellTooMany, ...columns);
      fc.assert(
        fc.property(damage, (edits) => {
          const cells = edited(printDistinct(layout, merged, NONE), edits);
          expect(answer(layout, gridOf(write(cells)), NONE)).not.toBe("DIFFERENT");
        }),
        { numRuns: RUNS },
      );
    });

    it.each(MERGED)("is never read differently with lines lost or doubled, %s", (merged) => {
      fc.assert(
        fc.property(lineDamage, (damage) => {
          const text = damage(write(printDistinct(layout, merged, NONE)));
          expect(answer(layout, gridOf(text), NONE)).not.toBe("DIFFERENT");
        }),
        { numRuns: RUNS },
      );
    });

    it.each(MERGED)("is never read differently with lines broken, merged cells %s", (merged) => {
      fc.assert(
        fc.property(blanksOf(layout), fc.boolean(), textDamage, (blanks, full, damage) => {
          const left = full ? NONE : blanks;
          const text = damage(write(printDistinct(layout, merged, left)));
          expect(answer(layout, gridOf(text), left)).not.toBe("DIFFERENT");
        }),
        { numRuns: 2 * RUNS },
      );
    });
  });

  describe("as a page of a PDF", () => {
    it("is read the same however its labels are broken", () => {
      fc.assert(
        fc.property(pageStyle, dressed, (style, dress) => {
          expect(answer(layout, gridOf(dress(page(layout, NONE, style))), NONE)).toBe("equal");
        }),
        { numRuns: RUNS },
      );
    });

    it("is read the same or refused with blanks", () => {
      fc.assert(
        fc.property(blanksOf(layout), pageStyle, (blanks, style) => {
          expect(answer(layout, gridOf(page(layout, blanks, style)), blanks)).not.toBe("DIFFERENT");
        }),
        { numRuns: RUNS },
      );
    });

    it("is never read differently with lines broken", () => {
      fc.assert(
        fc.property(pageStyle, fc.oneof(textDamage, lineLost, lineDoubled), (style, damage) => {
          expect(answer(layout, gridOf(damage(page(layout, NONE, style))), NONE)).not.toBe(
            "DIFFERENT",
          );
        }),
        { numRuns: 2 * RUNS },
      );
    });
  });
});
