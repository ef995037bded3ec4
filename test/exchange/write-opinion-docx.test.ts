import { extractRawText } from "mammoth";
import { writeOpinionDocx } from "../../src/exchange/write-opinion-docx";
import type { Opinion } from "../../src/check/review/opinion";
import { change, filled, findingsIn, fixture } from "../check/reports";
import { soundText } from "../check/sound-text";
import { reasonFor } from "../check/opinions";
import { describeWithLibreOffice, resaved } from "../libreoffice";
import { opinionFor } from "./opinions";
import { describeWithPages, printedPages } from "./printed-pages";
import { opened, part } from "./written-docx";
import type { Part } from "./written-docx";

const chaoyang = opinionFor(fixture("chaoyang-2023"));

const bodyOf = async (opinion: Opinion): Promise<Part> =>
  (await opened(await writeOpinionDocx(opinion)))("word/document.xml");

const rowsOf = (table: Part): string[][] =>
  table.all("w:tr").map((row) =>
    part(row)
      .all("w:tc")
      .map((cell) =>
        part(cell)
          .all("w:p")
          .map((line) => part(line).text())
          .join("\n"),
      ),
  );

describe("审核意见 as a Word file", () => {
  it("is read by mammoth with title, conclusion, scope and every finding", async () => {
    const buffer = Buffer.from(await writeOpinionDocx(chaoyang));
    const { value, messages } = await extractRawText({ buffer });
    expect(messages).toEqual([]);
    const text = value.replace(/\s+/g, "");
    const findings = chaoyang.rules.flatMap(({ findings }) => findings);
    const told = [
      "宝清县朝阳镇2023年政府信息公开工作年度报告审核意见",
      "审核时间：2026年11月21日9:05",
      `审核结论：${chaoyang.verdict.sentence}`,
      ...chaoyang.scope,
      ...findings.flatMap(({ place, sentence, advice, repairs }) => [
        place,
        sentence,
        advice,
        ...repairs,
      ]),
    ];
    expect(findings.length).toBeGreaterThan(0);
    expect(told.filter((words) => !text.includes(words.replace(/\s+/g, "")))).toEqual([]);
  });

  it("has headings for the outline: four parts, and the rules with findings in the third", async () => {
    const body = await bodyOf(chaoyang);
    const headings = body
      .all("w:p")
      .map((line) => part(line))
      .map((line) => [line.first("w:pStyle")?.["w:val"], line.text()] as const)
      .filter(([style]) => style?.startsWith("Heading") === true);
    expect(headings).toEqual([
      ["Heading1", "一、审核结论"],
      ["Heading1", "二、审核范围和完整性"],
      ["Heading1", "三、逐条审核意见"],
      ["Heading2", "（一）纵向合计不符（错误，2 处）"],
      ["Heading1", "四、其他规则的审核情况"],
    ]);
  });

  it("is A4, and its tables fill the type area and repeat their heading row", async () => {
    const body = await bodyOf(chaoyang);
    expect(body.first("w:pgSz")).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    for (const element of body.all("w:tbl")) {
      const table = part(element);
      expect(table.all("w:tblHeader")).toHaveLength(1);
      const widths = table.all("w:gridCol").map((column) => Number(column.attribs["w:w"]));
      expect(Math.abs(widths.reduce((a, b) => a + b, 0) - 8845)).toBeLessThan(5);
    }
  });

  it("gives a finding a row and its repairs the row under it", async () => {
    const body = await bodyOf(chaoyang);
    const [, table] = body.all("w:tbl").map((element) => part(element));
    const rows = table === undefined ? [] : rowsOf(table);
    expect(rows[0]).toEqual(["序号", "位置", "情况", "处理意见", "状态"]);
    expect(rows[1]?.[1]).toBe("表三 · 自然人 · （七）总计\n三、依申请公开!B5");
    expect(rows[1]?.[4]).toBe("待处理");
    expect(rows[2]).toHaveLength(1);
    expect(rows[2]?.[0]).toMatch(
      /^修改建议：下面 \d 种改法同样可能，请对照原始材料判断：\n改法 1：/,
    );
    expect(rows[4]?.[0]).toBe("修改建议：同第 1 处。");
  });

  it("shows the reason and its day for a justified finding", async () => {
    const report = change(filled(0), { "proceedings.reconsideration.upheld": null });
    const justifications = [reasonFor(findingsIn(report)[0], "无复议\n见附件")];
    const body = await bodyOf(opinionFor(report, { justifications }));
    const [, table] = body.all("w:tbl").map((element) => part(element));
    const rows = table === undefined ? [] : rowsOf(table);
    expect(rows[1]?.at(-1)).toBe("有说明");
    expect(rows[2]).toEqual(["说明：无复议\n见附件（2026-11-20）"]);
  });

  it("gives the reason for what stood there before, which is open again", async () => {
    const level = { ...filled(0), level: "township" } as const;
    const before = change(level, { "disclosure.regulations.inForce": 1 });
    const justifications = [reasonFor(findingsIn(before)[0], "有授权")];
    const after = change(level, { "disclosure.regulations.inForce": 2 });
    const body = await bodyOf(opinionFor(after, { justifications }));
    const [, table] = body.all("w:tbl").map((element) => part(element));
    const rows = table === undefined ? [] : rowsOf(table);
    expect(rows[1]?.at(-1)).toBe("待处理");
    expect(rows[2]).toEqual(["内容变了，要重新核实。原说明：有授权（2026-11-20）"]);
  });

  it("leads with the verdict", async () => {
    const lines = (await bodyOf(chaoyang)).all("w:p").map((line) => part(line).text());
    expect(lines[lines.indexOf("一、审核结论") + 1]).toBe("审核结论：还有错误 2 处。");
  });

  it("says that nothing was found, where everything was judged", async () => {
    const report = { ...filled(0), level: "township" } as const;
    const last = { ...report, year: 2022 };
    const sheet = { changedLabels: [], overwrittenFormulas: [], computedTotals: [] };
    // Neither section says again what this year's says.
    const previousText = soundText(last, [], {
      general: ["全年工作按照上级部署有序开展。"],
      problems: ["主要问题是队伍力量不足，已经增加一名专职人员。"],
    });
    const beside = { text: soundText(report), previous: last, previousText, sheet };
    const opinion = opinionFor(report, beside);
    expect(opinion.quiet.unjudged).toEqual([]);
    const body = await bodyOf(opinion);
    expect(body.text()).toContain("三、逐条审核意见没有发现问题。四、");
    expect(body.text()).not.toContain("没有全部判断");
    expect(body.all("w:tbl")).toHaveLength(1);
  });

  it("says that nothing was found in what was judged, and names the rest with its reason", async () => {
    const body = await bodyOf(opinionFor(filled(0)));
    expect(body.text()).toContain(
      "三、逐条审核意见已审核的部分没有发现问题；没有全部判断的规则，见第四部分。四、",
    );
    expect(body.text()).toContain(
      "上年结转不衔接、现行有效不衔接、金额单位存疑、与上年相差很大（没有上年年报）；",
    );
    expect(body.all("w:tbl")).toHaveLength(1);
  });

  it("drops characters that no document can hold", async () => {
    const report = { ...fixture("chaoyang-2023"), organisation: "某镇\u0001<b>&\ud800" };
    expect((await bodyOf(opinionFor(report))).text()).toContain("单位：某镇<b>&");
  });
});

describeWithLibreOffice("审核意见 in LibreOffice", () => {
  it("is opened and saved again with every word", async () => {
    const again = await resaved(await writeOpinionDocx(chaoyang), "docx");
    const { value } = await extractRawText({ buffer: Buffer.from(again) });
    for (const { findings } of chaoyang.rules) {
      for (const { sentence } of findings) expect(value).toContain(sentence);
    }
  });
});

describeWithPages("审核意见, printed", () => {
  it("gives the longest reason that can be saved the whole width: at most one page more", async () => {
    const report = change(filled(0), { "proceedings.reconsideration.upheld": null });
    const justifications = [reasonFor(findingsIn(report)[0], "逐件核对后确认。".repeat(125))];
    const pages = async (opinion: Opinion) => printedPages(await writeOpinionDocx(opinion));
    const without = await pages(opinionFor(report));
    expect((await pages(opinionFor(report, { justifications }))).length).toBeLessThanOrEqual(
      without.length + 1,
    );
  });
});
