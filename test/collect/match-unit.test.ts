import { matchUnit, unitIndex } from "../../src/collect/match-unit";
import type { Unit } from "../../src/collect/unit";
import { unit } from "./desks";

/** The unit that a name is of, or the candidates. */
function whose(name: string, units: readonly Unit[], organisation = "固镇县人民政府") {
  const match = matchUnit(unitIndex(units, organisation), name);
  return match.kind === "unit" ? match.unit.name : match.candidates;
}

const UNITS = [
  unit("本级", "own"),
  unit("城关镇", "township", { aliases: ["城关镇政务办"] }),
  unit("固镇县任桥镇人民政府", "township"),
  unit("谷阳街道", "township"),
  unit("县财政局", "department"),
  unit("固镇县教育局", "department"),
];

describe("a report finds its unit", () => {
  it.each([
    ["城关镇", "城关镇"],
    ["城关镇人民政府", "城关镇"],
    ["城关镇 政务办", "城关镇"],
    ["固镇县城关镇人民政府", "城关镇"],
    ["安徽省蚌埠市固镇县城关镇", "城关镇"],
    ["任桥镇", "固镇县任桥镇人民政府"],
    ["固镇县谷阳街道办事处", "谷阳街道"],
    ["固镇县财政局", "县财政局"],
    ["固镇县人民政府办公室", "本级"],
  ])("%s is %s", (name, found) => {
    expect(whose(name, UNITS)).toBe(found);
  });

  it.each([
    ["怀远县城关镇", "城关镇"],
    ["区财政局", "县财政局"],
    ["城光镇", "城关镇"],
    ["老城关镇", "城关镇"],
    ["固镇县教体局", "固镇县教育局"],
  ])("%s is asked, with %s among the candidates", (name, candidate) => {
    expect(whose(name, UNITS)).toEqual(expect.arrayContaining([candidate]));
  });

  it("nobody guesses between two that fit alike, or where the county is not known", () => {
    const two = [unit("甲县城关镇", "township"), unit("乙县城关镇", "township")];
    expect(whose("城关镇", two)).toEqual(expect.arrayContaining(["甲县城关镇", "乙县城关镇"]));
    expect(whose("甲县城关镇", [unit("城关镇", "township")], "")).toEqual(["城关镇"]);
  });

  it("who is called nothing like a unit of the list is of none", () => {
    expect(whose("某某石油销售公司", UNITS)).toEqual([]);
  });
});
