import { compareUnits } from "../../src/collect/compare-units";
import { outcomeOf } from "../../src/collect/outcome";
import type { ReceivedFile } from "../../src/collect/received";
import type { Report } from "../../src/report/model";
import { YEAR, deskOf, fileOf, reportOf, unit } from "./desks";

const NAMES = ["城关镇", "任桥镇", "濠城镇", "湖沟镇", "刘集镇", "仲兴镇"];

/** Sentences that nobody else writes. */
const words = (seed: number): string =>
  Array.from({ length: 120 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((seed * 7919 + at * 104729) % 20000)),
  ).join("");

function compared(files: readonly ReceivedFile[], previous: readonly Report[] = []) {
  const units = NAMES.map((name) => unit(name, "township"));
  return compareUnits(outcomeOf(deskOf({ units, files, previous })));
}

const texts = (general: readonly string[]): readonly ReceivedFile[] =>
  general.map((text, at) => {
    const name = NAMES[at] ?? "";
    return fileOf(`${at}.json`, reportOf(name, {}, { narrative: { general: text } }));
  });

describe("units held against each other", () => {
  it("a section that stands mostly in another unit's names whom and how much", () => {
    const { alike } = compared(texts([words(1), `${words(2)}${words(1).slice(0, 70)}`, words(3)]));
    expect(alike).toEqual([
      { unit: "城关镇", other: "任桥镇", section: "general", share: 70 / 120 },
    ]);
  });

  it("a copy is seen although the unit's own name was changed in it", () => {
    const text = (name: string): string => `${words(1)}${name}${words(4)}`;
    const { alike } = compared(texts([text("城关镇"), text("任桥镇")]));
    expect(alike.map(({ unit: own, other, share }) => [own, other, share])).toEqual([
      ["城关镇", "任桥镇", 1],
      ["任桥镇", "城关镇", 1],
    ]);
  });

  const licences = (name: string, count: number, year = YEAR): Report =>
    reportOf(name, { "disclosure.licences.decisions": count }, { year });

  it("hints at a number far above the group's, and is quiet about small ones", () => {
    const of = (counts: readonly number[]) =>
      compared(counts.map((count, at) => fileOf(`${at}.json`, licences(NAMES[at] ?? "", count))));
    expect(of([20, 22, 25, 18, 21, 4000]).farFromGroup).toMatchObject([
      { unit: "仲兴镇", actual: 4000, median: 21.5 },
    ]);
    expect(of([1, 2, 1, 2, 1, 25]).farFromGroup).toEqual([]);
    expect(of([0, 0, 0, 0, 0, 4000]).farFromGroup).toEqual([]);
  });

  it("hints at a number far from the unit's own last year, and names the largest contributors", () => {
    const files = [licences("城关镇", 400), licences("任桥镇", 30)].map((report, at) =>
      fileOf(`${at}.json`, report),
    );
    const { farFromLastYear, largest } = compared(files, [
      licences("城关镇", 20, YEAR - 1),
      licences("任桥镇", 20, YEAR - 1),
    ]);
    expect(farFromLastYear).toMatchObject([{ unit: "城关镇", actual: 400, lastYear: 20 }]);
    expect(largest).toMatchObject([
      {
        total: 430,
        parts: [
          { unit: "城关镇", value: 400 },
          { unit: "任桥镇", value: 30 },
        ],
      },
    ]);
  });
});
