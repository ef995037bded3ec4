import type { Block } from "../../src/recognise/document";
import { recogniseDocument } from "../../src/recognise/recognise-document";
import { SECTION_TITLES } from "../../src/report/names";
import { SECTION_KEYS } from "../../src/report/text";
import type { ReportText } from "../../src/report/text";

const block = (text: string): Block => ({ kind: "paragraph", text });
const textOf = (...lines: readonly string[]): ReportText =>
  recogniseDocument(lines.map(block)).text;
/** "general 一" for every section that was found, with its number. */
const found = (text: ReportText): string[] =>
  text.sections.map(({ key, heading }) => `${key} ${heading?.numeral ?? "-"}`);
const NUMERALS = ["一", "二", "三", "四", "五", "六"] as const;
const INTACT = SECTION_KEYS.map((key, index) => `${key} ${NUMERALS[index] ?? ""}`);
const WORDS = SECTION_TITLES.map((title) => title.slice(2));
const TITLE = "柳河镇2023年政府信息公开工作年度报告";

describe("the title of a document", () => {
  it("is the line over the first section", () => {
    expect(textOf(TITLE, "一、总体情况").title).toBe(TITLE);
  });

  it.each([
    ["broken in its words", ["柳河镇2023年政府信息", "公开工作年度报告"]],
    ["the unit on a line of its own", ["柳河镇人民政府", "2023年政府信息公开工作年度报告"]],
    ["three lines", ["柳河镇人民政府", "2023年度", "政府信息公开工作年度报告"]],
    ["the year without 年", ["柳河镇2023", "政府信息公开工作年度报告"]],
    ["broken by a line break in one paragraph", ["柳河镇2023年\n政府信息公开工作年度报告"]],
  ])("is joined: %s", (_, lines) => {
    const text = textOf(...lines, "引言一句。", "一、总体情况");
    expect(text.title).toBe(lines.join("").replace("\n", ""));
    expect(text.introduction).toEqual(["引言一句。"]);
  });

  it("is neither the date nor what a web page adds", () => {
    const page = [
      "首页 > 政务公开 > 政府信息公开年报",
      "• 索引号：0001",
      "关键词：政府信息公开年度报告",
    ];
    const under = ["发布日期：2024-01-20", "来源：柳河镇", "2024-01-20 09:30", "点击查看解读"];
    const text = textOf(...page, TITLE, ...under, "本报告按规定编制。", "一、总体情况");
    expect(text.title).toBe(TITLE);
    expect(text.introduction).toEqual(["本报告按规定编制。"]);
  });

  it("is over an introduction that says of a number that it is greater", () => {
    const lines = ["全年公开信息>300条", "全年公开信息 > 300 条", "依据<政府信息公开条例>编制"];
    expect(textOf(TITLE, ...lines, "一、总体情况").introduction).toEqual(lines);
    const paths = ["政务公开 > 年报", "政务公开 > 2023年", "政务公开＞年报", "政务公开»年报"];
    expect(textOf(TITLE, ...paths, "一、总体情况").introduction).toEqual([]);
  });

  it("loses the point of a list before it", () => {
    expect(textOf(`•  ${TITLE}`, "一、总体情况").title).toBe(TITLE);
  });

  it("is not taken from the running text, nor is a unit's name over a whole title added", () => {
    expect(textOf("本镇编制了年度报告。", "一、总体情况").title).toBeNull();
    expect(textOf("柳河县人民政府", TITLE, "一、总体情况").title).toBe(TITLE);
  });
});

describe("the sections of a document", () => {
  const document = (titles: readonly string[]): ReportText =>
    textOf(TITLE, ...titles.flatMap((title) => [title, "正文一句。"]));

  it("are found by the words of their titles, whatever numbers them", () => {
    expect(found(document(SECTION_TITLES))).toEqual(INTACT);
    const numbers: [(index: number) => string, (index: number) => string][] = [
      [(index) => `${index + 1}、 `, (index) => String(index + 1)],
      [(index) => `${index + 1}.`, (index) => String(index + 1)],
      [(index) => `第${NUMERALS[index] ?? ""}部分 `, (index) => NUMERALS[index] ?? ""],
      [(index) => `（${NUMERALS[index] ?? ""}）`, (index) => NUMERALS[index] ?? ""],
      [() => "一、", () => "一"],
      [() => "", () => "-"],
    ];
    for (const [number, numeral] of numbers) {
      const text = document(WORDS.map((words, index) => number(index) + words));
      expect(found(text)).toEqual(SECTION_KEYS.map((key, index) => `${key} ${numeral(index)}`));
    }
  });

  it("keep the text between them in order, without blank paragraphs", () => {
    const text = textOf("一、总体情况", "甲。", " ", "（一）乙", "六、其他需要报告的事项", "丙。");
    expect(text.sections.map(({ paragraphs }) => paragraphs)).toEqual([
      ["甲。", "（一）乙"],
      ["丙。"],
    ]);
  });

  it.each([
    ["一、 总 体 情 况：", "general"],
    ["一、概述", "general"],
    ["一、政府信息公开总体工作情况", "general"],
    ["二、主动公开政府信息的情况", "disclosure"],
    ["二、政府信息主动公开情况", "disclosure"],
    ["三、收到和处理政府信息公开申请的情况", "requests"],
    ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "proceedings"],
    ["四、行政复议和行政诉讼情况", "proceedings"],
    ["五、政府信息公开工作存在的主要问题及改进情况", "problems"],
    ["五、存在的问题和改进措施", "problems"],
    ["五、存在的主要问题", "problems"],
    ["六、其它需要报告事项", "others"],
    ["[bookmark: _GoBack]六、其他需要报告的事项", "others"],
    ["二、主动公开政府信息情况（单位：件）", "disclosure"],
  ])("are found with other words: %s", (line, key) => {
    const text = textOf(line, "正文一句。");
    expect(text.sections.map((section) => section.key)).toEqual([key]);
    expect(text.sections[0]?.heading?.text).toBe(line);
  });

  it("are not the sub-headings and sentences that begin alike", () => {
    const inner = [
      "（一）主动公开政府信息情况",
      "1.主动公开政府信息情况",
      "2、主动公开政府信息情况。全年公开87条。",
      "二、突出重点，主动公开政府信息情况良好",
      "三、主动公开工作情况",
      "总体情况良好，比上年有所提高。",
      "六、其他需要报告的事项，我镇将及时公布",
    ];
    const text = document([SECTION_TITLES[0] ?? "", ...inner, ...SECTION_TITLES.slice(1)]);
    expect(found(text)).toEqual(INTACT);
  });

  it("are told by the right number before the very words", () => {
    const text = textOf(
      "一、总体情况",
      "1.主动公开政府信息情况",
      "二、政府信息主动公开情况",
      "正文。",
    );
    expect(found(text)).toEqual(["general 一", "disclosure 二"]);
    expect(text.sections[0]?.paragraphs).toEqual(["1.主动公开政府信息情况"]);
  });

  it("end where the foot of a web page begins", () => {
    const foot = ["上一篇：没有了", "柳河县人民政府版权所有", "电话：0431-1111222"];
    const text = textOf("六、其他需要报告的事项", "丙，由柳河镇主办单位承担。", ...foot);
    expect(text.sections[0]?.paragraphs).toEqual(["丙，由柳河镇主办单位承担。"]);
  });

  it("may have their text in the line of the title", () => {
    const text = textOf("一、总体情况 本镇依法公开。", "六、其他需要报告的事项：无。");
    expect(text.sections).toMatchObject([
      { heading: { text: "一、总体情况", words: "总体情况" }, paragraphs: ["本镇依法公开。"] },
      { heading: { text: "六、其他需要报告的事项：" }, paragraphs: ["无。"] },
    ]);
  });

  it("are there twice when they stand twice, and once when a table of contents names them", () => {
    const [first = ""] = SECTION_TITLES;
    expect(found(document([first, first]))).toEqual(["general 一", "general 一"]);
    const body = SECTION_TITLES.flatMap((title) => [title, "正文一句。"]);
    const contents = textOf(TITLE, "目 录", ...SECTION_TITLES, ...body);
    expect(found(contents)).toEqual(INTACT);
    const pages = SECTION_TITLES.map((title, index) => `${title}……${index + 1}`);
    expect(textOf(TITLE, ...pages, ...body)).toEqual(contents);
  });

  it("numbered by Word itself have no number that could be judged", () => {
    const blocks = WORDS.map((text): Block => ({ kind: "paragraph", text, automaticNumber: true }));
    const { text } = recogniseDocument(blocks);
    expect(text.sections.map(({ heading }) => heading)).toEqual(
      WORDS.map((words) => ({ text: words, numeral: null, automatic: true, words })),
    );
  });

  it("are none in a text without titles, which is an introduction then", () => {
    expect(textOf(TITLE, "甲。", "乙。")).toEqual({
      title: TITLE,
      introduction: ["甲。", "乙。"],
      sections: [],
      hasHeadings: false,
    });
    expect(textOf()).toEqual({ title: null, introduction: [], sections: [], hasHeadings: false });
  });
});
