import { numeral } from "../../src/exchange/word/numerals";
import { paragraph, readWord, run } from "./word-file";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

const list = (id: string, levels: readonly Level[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ({ format, text, start = 1, more = "" }, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
    )
    .join("")}</w:abstractNum>`;

const instance = (id: string, of: string, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const item = (text: string, id: string, level = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);

const HEADINGS = list("0", [
  { format: "chineseCounting", text: "%1、" },
  { format: "chineseCounting", text: "（%2）" },
  { format: "decimal", text: "%3." },
]);

describe("the numbers that Word makes are read as they are printed", () => {
  it("一、（一）1. on three levels, each begun anew under the one above", async () => {
    const body = [
      item("总体情况", "1"),
      item("主动公开", "1", 1),
      item("甲", "1", 2),
      item("乙", "1", 2),
      item("依申请公开", "1", 1),
      item("丙", "1", 2),
      item("主动公开政府信息情况", "1"),
      item("丁", "1", 1),
    ].join("");
    expect(await readWord({ body, numbering: HEADINGS + instance("1", "0") })).toEqual([
      "一、总体情况",
      "（一）主动公开",
      "1.甲",
      "2.乙",
      "（二）依申请公开",
      "1.丙",
      "二、主动公开政府信息情况",
      "（一）丁",
    ]);
  });

  it("two instances of a list go on counting, one that begins anew does not", async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering =
      HEADINGS + instance("1", "0") + instance("2", "0") + instance("3", "0", restart);
    const body = item("甲", "1") + item("乙", "2") + item("丙", "3") + item("丁", "3");
    expect(await readWord({ body, numbering })).toEqual(["一、甲", "二、乙", "一、丙", "二、丁"]);
  });

  it("a list begins where it says", async () => {
    const numbering =
      list("0", [{ format: "chineseCounting", text: "%1、", start: 3 }]) + instance("1", "0");
    expect(await readWord({ body: item("甲", "1") + item("乙", "1"), numbering })).toEqual([
      "三、甲",
      "四、乙",
    ]);
  });

  it("a level may print the numbers above it, in its own digits where it says 正规形式", async () => {
    const levels = [
      { format: "chineseCounting", text: "%1" },
      { format: "decimal", text: "%1.%2", more: "<w:isLgl/>" },
    ];
    const body = item("甲", "1") + item("乙", "1", 1);
    expect(await readWord({ body, numbering: list("0", levels) + instance("1", "0") })).toEqual([
      "一 甲",
      "1.1 乙",
    ]);
  });

  it("the paragraph's style can number it, on the level that names the style", async () => {
    const numbering =
      list("0", [
        { format: "chineseCounting", text: "%1、" },
        { format: "chineseCounting", text: "（%2）", more: '<w:pStyle w:val="标题二"/>' },
      ]) + instance("1", "0");
    const styles =
      '<w:style w:type="paragraph" w:styleId="标题二"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = paragraph(run("主动公开"), '<w:pStyle w:val="标题二"/>');
    expect(await readWord({ body, numbering, styles })).toEqual(["（一）主动公开"]);
  });

  it("numId 0 takes a paragraph out of its style's list", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="题"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const out = '<w:pStyle w:val="题"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const numbering = HEADINGS + instance("1", "0");
    expect(await readWord({ body: paragraph(run("甲"), out), numbering, styles })).toEqual(["甲"]);
  });

  it("bullets are no numbers, and a number whose look is not known is told as one", async () => {
    const numbering =
      list("0", [{ format: "bullet", text: "" }]) +
      list("1", [{ format: "thaiCounting", text: "%1" }]) +
      instance("1", "0") +
      instance("2", "1");
    expect(await readWord({ body: item("甲", "1") + item("乙", "2"), numbering })).toEqual([
      "甲",
      "# 乙",
    ]);
  });

  it("an empty paragraph of a list counts, a deleted one does not", async () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2">${run("没了")}</w:del></w:p>`;
    const body = item("甲", "1") + deleted + item("", "1") + item("乙", "1");
    const read = await readWord({ body, numbering: HEADINGS + instance("1", "0") });
    expect(read.at(-1)).toBe("三、乙");
  });
});

describe("numbers in words and signs", () => {
  it.each([
    ["chineseCounting", 10, "十"],
    ["chineseCounting", 12, "十二"],
    ["chineseCounting", 20, "二十"],
    ["chineseCountingThousand", 101, "一百〇一"],
    ["chineseCountingThousand", 110, "一百一十"],
    ["chineseLegalSimplified", 12, "壹拾贰"],
    ["ideographTraditional", 3, "丙"],
    ["decimalEnclosedCircleChinese", 2, "②"],
    ["decimalZero", 3, "03"],
    ["upperRoman", 14, "XIV"],
    ["lowerLetter", 28, "bb"],
    ["decimalFullWidth", 12, "１２"],
  ])("%s %d is %s", (format, number, text) => {
    expect(numeral(format, number)).toBe(text);
  });

  it.each([
    ["ideographTraditional", 11],
    ["decimalEnclosedCircle", 21],
    ["hebrew1", 1],
  ])("%s has no sign for %d", (format, number) => {
    expect(numeral(format, number)).toBeNull();
  });
});
