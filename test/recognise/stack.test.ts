import fc from "fast-check";
import { LAYOUTS } from "../../src/report/formats";
import { recogniseGrid } from "../../src/recognise/recognise";
import { stackGrids } from "../../src/recognise/stack";
import { NONE, answer, blanksOf, printDistinct } from "./answers";
import { MERGED } from "./grids";
import type { Cells } from "./grids";

const { requests, disclosure } = LAYOUTS["2021"];
const HEADINGS = requests.headingRows;

const stack = (...grids: readonly Cells[]) => stackGrids(grids.map((cells) => ({ cells }))).grid;
const without = (cells: Cells, column: number): Cells =>
  cells.map((row) => row.filter((_, at) => at !== column));

describe("a table three cut in two", () => {
  const cut = fc.integer({ min: HEADINGS + 1, max: requests.rows - 1 });

  it.each(MERGED)(
    "is read as one, with its headings again or without, merged cells %s",
    (merged) => {
      fc.assert(
        fc.property(cut, fc.boolean(), (at, again) => {
          const cells = printDistinct(requests, merged, NONE);
          const head = again ? cells.slice(0, HEADINGS) : [];
          const grid = stack(cells.slice(0, at), [...head, ...cells.slice(at)]);
          expect(answer(requests, grid, NONE)).toBe("equal");
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(MERGED)("is read the same or refused with blanks, merged cells %s", (merged) => {
    fc.assert(
      fc.property(cut, fc.boolean(), blanksOf(requests), (at, again, blanks) => {
        const cells = printDistinct(requests, merged, blanks);
        const head = again ? cells.slice(0, HEADINGS) : [];
        const grid = stack(cells.slice(0, at), [...head, ...cells.slice(at)]);
        expect(["equal", "refused"]).toContain(answer(requests, grid, blanks));
      }),
      { numRuns: 60 },
    );
  });

  it("is never read into other columns when the lower part has one column less", () => {
    fc.assert(
      fc.property(cut, fc.boolean(), blanksOf(requests), (at, again, blanks) => {
        const cells = printDistinct(requests, "empty", blanks);
        const lower = without([...(again ? cells.slice(0, HEADINGS) : []), ...cells.slice(at)], 1);
        expect(answer(requests, stack(cells.slice(0, at), lower), blanks)).not.toBe("DIFFERENT");
      }),
      { numRuns: 60 },
    );
  });

  it("is read when its last row stands alone", () => {
    const cells = printDistinct(requests, "empty", NONE);
    expect(answer(requests, stack(cells.slice(0, -1), cells.slice(-1)), NONE)).toBe("equal");
  });
});

describe("table two", () => {
  const cells = printDistinct(disclosure, "empty", NONE);
  const starts = cells.flatMap(([first], row) =>
    String(first).startsWith("第二十条") ? [row] : [],
  );
  const parts = starts.map((start, index) => cells.slice(start, starts[index + 1]));

  it("is read from four tables with headings of their own", () => {
    expect(parts).toHaveLength(4);
    expect(answer(disclosure, stack(...parts), NONE)).toBe("equal");
  });

  it("is read from four tables of different widths", () => {
    const narrow = parts.map((part, index) =>
      index === 0 ? part : part.map((row) => row.slice(0, 2)),
    );
    expect(answer(disclosure, stack(...narrow), NONE)).toBe("equal");
  });

  it("is read when it is cut below its headings", () => {
    expect(answer(disclosure, stack(cells.slice(0, 3), cells.slice(3)), NONE)).toBe("equal");
  });
});

describe("the grids of a document", () => {
  it("give two tables of a kind, each with its own headings", () => {
    const cells = printDistinct(requests, "empty", NONE);
    const { tables, refused } = recogniseGrid(stack(cells, cells));
    expect(refused).toEqual([]);
    expect(tables.map(({ area }) => area.top)).toEqual([0, requests.rows + 1]);
  });

  it("say where each begins", () => {
    const one: Cells = [
      ["备注", ""],
      ["说明", ""],
    ];
    expect(stackGrids([{ cells: one }, { cells: one }]).origins).toEqual([
      { row: 0, column: 0 },
      { row: 3, column: 0 },
    ]);
  });

  it("may be none", () => {
    expect(stackGrids([])).toEqual({ grid: { cells: [], lines: [] }, origins: [] });
  });
});
