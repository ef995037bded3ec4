import { brokenComponents } from "../../../src/check/repair/components";
import type { Problem } from "../../../src/check/repair/problem";
import { problemOf } from "../../../src/check/repair/problem";
import { smallestSets } from "../../../src/check/repair/search";
import { Random } from "../../../bench/random";
import { SCALES, soundTables } from "../../../bench/sound-tables";
import { cellId } from "../../../src/report/cell";
import { withValues } from "../../../src/report/model";
import { cellsOf } from "../arbitrary";
import { fixture } from "../reports";
import { fewestCells } from "./solver";
import { NOTHING_KNOWN } from "./told";

const LIMITS = { cellsInPart: 4, cells: 4, isOver: () => false };
const LARGEST = 100_000;

/** How many cells our smallest sets have together; null when a part has none. */
function ours(problem: Problem): number | null {
  let cells = 0;
  for (const component of brokenComponents(problem)) {
    const [set] = smallestSets(component, LIMITS).sets;
    if (set === undefined) return null;
    cells += set.cells.length;
  }
  return cells;
}

describe("a general solver (HiGHS) needs as many cells as our search", () => {
  it("in 朝阳镇 2023: four", async () => {
    const fewest = await fewestCells();
    const problem = problemOf(fixture("chaoyang-2023"), NOTHING_KNOWN);
    expect(ours(problem)).toBe(4);
    expect(fewest(problem, LARGEST)).toBe(4);
  });

  it.each(SCALES)("in tables of a %s with one to three wrong numbers", async (scale) => {
    const fewest = await fewestCells();
    const random = new Random(SCALES.indexOf(scale) + 40);
    for (let round = 0; round < 3; round += 1) {
      const report = soundTables(random, scale);
      const changes = Array.from({ length: random.whole(1, 3) }, () => ({
        cell: random.pick(cellsOf(report)),
        value: random.whole(0, 500),
      }));
      const problem = problemOf(withValues(report, changes), NOTHING_KNOWN);
      const cells = ours(problem);
      const places = changes.map(({ cell }) => cellId(cell)).join(" ");
      // Above four cells the search gives up by its own limits.
      if (cells !== null) expect([places, fewest(problem, LARGEST)]).toEqual([places, cells]);
    }
  });
});
