import { outcomeOf } from "../../src/collect/outcome";
import { writeDeskXlsx } from "../../src/collect/write-desk-xlsx";
import { readLastYear } from "../../src/pane/collect/read-last-year";
import { deskOf, fileOf, reportOf, unit } from "../collect/desks";

const UNITS = [
  unit("固镇县人民政府", "own", { aliases: ["县政府"] }),
  unit("城关镇", "township"),
  unit("任桥镇", "township", { counted: false, note: "并入城关镇" }),
];

async function workbookOf(year: number): Promise<File> {
  const desk = deskOf({
    units: UNITS,
    files: [
      fileOf("城关镇.docx", reportOf("城关镇", { "requests.carriedOut.business": 4 }, { year })),
    ],
  });
  const outcome = outcomeOf({ ...desk, frame: { ...desk.frame, year } });
  return new File([new Uint8Array(await writeDeskXlsx(outcome))], `${year}汇总.xlsx`);
}

describe("沿用上年的汇总工作簿", () => {
  it("takes over list, aliases, categories, and last year's numbers", async () => {
    const read = await readLastYear(await workbookOf(2024));
    if (!read.ok) throw new Error(read.sentence);
    expect(read.taken.units).toEqual(UNITS);
    expect(read.taken.problems).toEqual([]);
    expect(read.taken.previous.map(({ organisation, year }) => [organisation, year])).toEqual([
      ["城关镇", 2024],
    ]);
    expect(read.taken.previous[0]?.requests?.["carriedOut"]?.["business"]).toBe(4);
  });

  it("any other workbook, and what is none, is refused with the way out", async () => {
    const text = await readLastYear(new File(["单位"], "名单.txt"));
    expect(text).toMatchObject({ ok: false });
    expect(text.ok ? "" : text.sentence).toMatch(/。$/u);
  });
});
