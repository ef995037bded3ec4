import { unzipSync } from "fflate";
import { extractRawText } from "mammoth";
import ExcelJS from "exceljs";
import { strikeKey } from "../../src/collect/desk";
import type { DeskOutcome, Return } from "../../src/collect/desk";
import { opinionsOf } from "../../src/collect/opinions";
import { outcomeOf } from "../../src/collect/outcome";
import { sheetsOf } from "../../src/exchange/workbook/sheets";
import { openingLines } from "../../src/exchange/write/opinion-words";
import { writeOpinionsXlsx, writeOpinionsZip } from "../../src/exchange/write-opinions";
import { deskOf, fileOf, reportOf, unit } from "./desks";

const TIME = new Date(2026, 0, 20, 9, 5);
const DISPATCH = {
  ...{ issuer: "固镇县人民政府办公室", date: "2026-01-20", due: "2026-01-31" },
  time: TIME,
};
const NAMES = ["任桥镇", "城关镇", "王庄镇", "某局"];

const returned = (name: string, more: Partial<Return>): Return => ({
  ...{ unit: name, returned: "", due: "", remarks: "", struck: [], fingerprint: "" },
  ...more,
});

/** Two units with a broken total and a blank each, and one that has not reported. */
function outcomeWith(returns: readonly Return[] = []): DeskOutcome {
  const faults = {
    "requests.granted.total": 5,
    "disclosure.penalties.decisions": null,
  };
  return outcomeOf(
    deskOf({
      units: ["城关镇", "任桥镇", "王庄镇"].map((name) => unit(name, "township")),
      files: [
        fileOf("a.json", reportOf("城关镇", faults)),
        fileOf("b.json", reportOf("任桥镇", faults)),
      ],
      returns,
    }),
  );
}

async function wordsOf(bytes: Uint8Array | undefined): Promise<readonly string[]> {
  const { value } = await extractRawText({ buffer: Buffer.from(bytes ?? []) });
  return value.split(/\n+/u).filter((line) => line !== "");
}

describe("opinions of many units", () => {
  it("are written of every unit that was asked for, in the order of the list", () => {
    const { opinions, list, left } = opinionsOf(outcomeWith(), NAMES, DISPATCH);
    expect(opinions.map(({ unit: name }) => name)).toEqual(["城关镇", "任桥镇"]);
    expect(list.title).toBe("固镇县人民政府2025年政府信息公开工作年度报告退回清单");
    expect(list.lines[0]).toMatchObject({
      ...{ unit: "城关镇", state: "有错误", blanks: 1 },
      ...{ returned: "2026-01-20", due: "2026-01-31", remarks: "" },
    });
    expect(left).toEqual([
      "单位名单里没有“某局”，没有写审核意见。",
      "“王庄镇”未报，没有年报可以审核，没有写审核意见。",
    ]);
  });

  it("take deadline and remarks of the unit's own line, and leave out what was struck there", () => {
    const [finding] =
      opinionsOf(outcomeWith(), ["城关镇"], DISPATCH).opinions[0]?.opinion.rules ?? [];
    const struck = (finding?.findings ?? []).map(({ place }) =>
      strikeKey({ title: finding?.title ?? "", place }),
    );
    expect(struck.length).toBeGreaterThan(0);
    const line = returned("城关镇", { due: "2026-02-05", remarks: "请附说明。", struck });
    const { opinions, list } = opinionsOf(outcomeWith([line]), ["城关镇"], DISPATCH);
    expect(opinions[0]?.opinion.cover).toEqual({
      ...{ addressee: "城关镇", due: "2026年2月5日", remarks: "请附说明。" },
      ...{ signature: "固镇县人民政府办公室", date: "2026年1月20日" },
    });
    expect(opinions[0]?.opinion.rules.map(({ title }) => title)).not.toContain(finding?.title);
    expect(list.lines[0]).toMatchObject({ due: "2026-02-05", remarks: "请附说明。" });
  });

  it("ask for nothing where nothing is left to correct and no day is set", () => {
    const outcome = outcomeWith();
    const [line] = outcome.lines;
    const findings = line?.file?.content.kind === "read" ? line.file.content.audit.findings : [];
    const struck = findings.map(strikeKey);
    const desk = { ...outcome.desk, returns: [returned("城关镇", { struck })] };
    const lines = (due: string): readonly string[] =>
      opinionsOf({ ...outcome, desk }, ["城关镇"], { ...DISPATCH, due }).opinions.flatMap(
        ({ opinion }) => openingLines(opinion),
      );
    const opening = "你单位报送的2025年政府信息公开工作年度报告已经审核，意见如下。";
    expect(lines("")).toEqual([opening]);
    expect(lines("2026-01-31")).toHaveLength(2);
  });

  it("as Word files in one .zip: to whom, until when, what was found, who signs", async () => {
    const line = returned("城关镇", { remarks: "第一行\n第二行" });
    const { opinions, list } = opinionsOf(outcomeWith([line]), NAMES, DISPATCH);
    const files = unzipSync(await writeOpinionsZip(opinions, list, TIME));
    expect(Object.keys(files).sort()).toEqual([
      "任桥镇审核意见.docx",
      "城关镇审核意见.docx",
      "退回清单.xlsx",
    ]);
    const words = await wordsOf(files["城关镇审核意见.docx"]);
    expect(words.slice(1, 6)).toEqual([
      "城关镇：",
      "你单位报送的2025年政府信息公开工作年度报告已经审核，意见如下。",
      "请按本意见逐条修改或者核实，并于2026年1月31日前重新报送。",
      "审核人意见：第一行",
      "第二行",
    ]);
    expect(words.slice(-2)).toEqual(["固镇县人民政府办公室", "2026年1月20日"]);
    const told = opinions[0]?.opinion.rules.flatMap(({ findings }) => findings) ?? [];
    expect(told.length).toBeGreaterThan(1);
    for (const { sentence } of told) expect(words.join("\n")).toContain(sentence);
  });

  it("two units whose names make one file's name get a number", async () => {
    const { opinions, list } = opinionsOf(outcomeWith(), ["城关镇"], DISPATCH);
    const twice = opinions.flatMap((one) => [
      { ...one, unit: "甲/局" },
      { ...one, unit: "甲局" },
    ]);
    const files = unzipSync(await writeOpinionsZip(twice, list, TIME));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["甲局审核意见.docx", "甲局审核意见(2).docx"]),
    );
  });

  it("as one workbook: 退回清单, and a sheet a unit with all findings", async () => {
    const { opinions, list } = opinionsOf(outcomeWith(), NAMES, DISPATCH);
    const long = { ...opinions[0], unit: `[${"很长的单位名称".repeat(6)}]'` };
    const named = opinions.flatMap((one) => [one, { ...one, ...long }, { ...one, ...long }]);
    const bytes = await writeOpinionsXlsx(named, list);
    const sheets = await sheetsOf(bytes);
    const names = sheets.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["退回清单", "城关镇"]);
    expect(new Set(names).size).toBe(7);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    expect(sheets[0]?.texts[2]?.slice(1, 3)).toEqual(["城关镇", "有错误"]);
    const texts = sheets[1]?.texts.flat() ?? [];
    expect(texts[0]).toBe("城关镇2025年政府信息公开工作年度报告审核意见");
    expect(texts).toContain("城关镇：");
    expect(texts.filter((text) => text !== "").slice(-2)).toEqual([
      "固镇县人民政府办公室",
      "2026年1月20日",
    ]);
    for (const { findings } of opinions[0]?.opinion.rules ?? []) {
      for (const { sentence } of findings) expect(texts).toContain(sentence);
    }
  });

  it("prints the headings of every sheet on every page, whatever the sheet's name", async () => {
    const { opinions, list } = opinionsOf(outcomeWith(), ["城关镇"], DISPATCH);
    const odd = opinions.map((one) => ({ ...one, unit: "2 县（局）'s" }));
    const book = new ExcelJS.Workbook();
    const bytes = await writeOpinionsXlsx(odd, list);
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    const rows = book.worksheets.map((sheet) => {
      const first = Number(sheet.pageSetup.printTitlesRow?.split(":")[1] ?? 0);
      return sheet.getRow(first).getCell(1).text;
    });
    expect(rows).toEqual(["序号", "序号"]);
  });
});
