import { recogniseGrid } from "../../src/recognise/recognise";
import { formatOf } from "../../src/recognise/recognised";
import {
  FIXTURES,
  MERGED,
  fixture,
  numbersIn,
  numbersOf,
  padded,
  printReport,
  stacked,
} from "./grids";

describe.each(FIXTURES)("the tables of %s, printed as the template does", (name) => {
  const report = fixture(name);

  it.each(MERGED)("are read back from one sheet each, merged cells %s", (merged) => {
    const found = printReport(report, merged).map(numbersIn);
    expect(Object.assign({}, ...found)).toEqual(numbersOf(report));
  });

  it.each(MERGED)(
    "are read back from one sheet, one below the other, merged cells %s",
    (merged) => {
      expect(numbersIn(stacked([...printReport(report, merged)]))).toEqual(numbersOf(report));
    },
  );

  it("are read back or refused when a copy of ragged rows was pasted into a sheet", () => {
    for (const cells of printReport(report, "once")) {
      const { tables, refused } = recogniseGrid({ cells: padded(cells) });
      expect(tables.length + refused.length).toBe(1);
      if (tables.length === 1) {
        const [kind] = tables.map(({ table }) => table);
        const numbers = numbersIn(padded(cells));
        expect(numbers).toEqual(
          Object.fromEntries(Object.entries(numbersOf(report)).filter(([key]) => key === kind)),
        );
      }
    }
  });

  it("have no changed and no lost label", () => {
    for (const cells of printReport(report)) {
      const [table] = recogniseGrid({ cells }).tables;
      expect(table?.labelsChanged).toEqual([]);
      expect(table?.labelsLost).toEqual([]);
    }
  });

  it("give the report's edition", () => {
    const { tables } = recogniseGrid({ cells: stacked([...printReport(report)]) });
    expect(formatOf(tables)).toBe(report.format);
  });
});
