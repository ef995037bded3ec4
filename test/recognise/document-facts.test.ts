import { htmlBlocks } from "../../src/exchange/html/html-blocks";
import type { TextBlock } from "../../src/recognise/document";
import { recogniseDocument } from "../../src/recognise/recognise-document";
import { levelOfName } from "../../src/recognise/level-of-name";

const factsOf = (...lines: readonly string[]): object => {
  const blocks = lines.map((text) => ({ kind: "paragraph", text }) as const);
  const { organisation, year, level } = recogniseDocument(blocks).text.sections.length
    ? recogniseDocument(blocks)
    : recogniseDocument([...blocks, { kind: "paragraph", text: "一、总体情况" }]);
  return { organisation, year, level };
};

describe("who reports for which year", () => {
  it("stands in the title", () => {
    expect(factsOf("柳河镇2023年政府信息公开工作年度报告")).toEqual({
      organisation: "柳河镇",
      year: 2023,
      level: "township",
    });
  });

  it("missing in the title, is taken from the sentence that announces the report", () => {
    const facts = { organisation: "柳河镇", year: 2023, level: "township" };
    const sentence = "现向社会公布柳河镇2023年政府信息公开工作年度报告。";
    expect(factsOf("政府信息公开工作年度报告", sentence)).toEqual(facts);
    expect(factsOf("柳河镇政府信息公开工作年度报告", sentence)).toEqual(facts);
    const below = "现将柳河镇2023年政府信息公开工作年度报告如下：";
    expect(factsOf("一、总体情况", below)).toEqual(facts);
    const quoted = "现发布《柳河镇2023年政府信息公开工作年度报告》。";
    expect(factsOf("政府信息公开工作年度报告", quoted)).toEqual(facts);
    const ours = "现将我镇2023年度政府信息公开工作情况报告如下：";
    expect(factsOf("一、总体情况", ours)).toEqual({ organisation: null, year: 2023, level: null });
  });

  it("has its year in the period of the numbers", () => {
    const [title, unknown] = ["柳河镇政府信息公开工作年度报告", { year: null }];
    for (const period of ["2023年1月1日至2023年12月31日", "2023 年 1 月 1 日起至 12 月 31 日"]) {
      expect(factsOf(title, `统计期限为${period}。`)).toMatchObject({ year: 2023 });
    }
    const other = "统计期限为2023年1月1日至2023年6月30日。";
    expect(factsOf(title, other)).toMatchObject(unknown);
  });

  it("is nothing where two titles say two years, or two units", () => {
    const [mine, other] = [
      "柳河镇2023年政府信息公开工作年度报告",
      "柳河镇2022年政府信息公开工作年度报告",
    ];
    const unit = { organisation: "柳河镇", level: "township" };
    expect(factsOf(other, mine)).toEqual({ ...unit, year: null });
    expect(factsOf(mine, other, "统计期限为2023年1月1日至12月31日。")).toEqual({
      ...unit,
      year: null,
    });
    expect(factsOf("东山镇2023年政府信息公开工作年度报告", mine)).toEqual({
      organisation: null,
      year: 2023,
      level: null,
    });
  });

  it("is one unit, whether 人民政府 or the place over it is written with it", () => {
    const titles = ["柳河县东山镇", "东山镇人民政府", "东山镇"];
    for (const one of titles) {
      for (const two of titles) {
        const lines = [one, two].map((unit) => `${unit}2023年政府信息公开工作年度报告`);
        expect(factsOf(...lines)).toMatchObject({ organisation: two, year: 2023 });
      }
    }
    const county = ["柳河县", "柳河县财政局"].map(
      (unit) => `${unit}2023年政府信息公开工作年度报告`,
    );
    expect(factsOf(...county)).toMatchObject({ organisation: null });
  });

  it("is nothing where the text says two years or does not say", () => {
    const two = [
      "统计期限为2022年1月1日至12月31日。",
      "现公布柳河镇2023年政府信息公开工作年度报告。",
    ];
    expect(factsOf("政府信息公开工作年度报告", ...two)).toMatchObject({ year: null });
    expect(factsOf("我镇依法公开。")).toEqual({ organisation: null, year: null, level: null });
  });
});

const UNIT = "柳河县人民政府";
const TITLE = `${UNIT}2023年政府信息公开工作年度报告`;
const BEFORE = `${UNIT}2022年政府信息公开工作年度报告`;
const LATER = `${UNIT}2024年政府信息公开工作年度报告`;
const TEXT = ["本报告统计期限为2023年1月1日至2023年12月31日。", "一、总体情况", "全年公开。"];
const LAST = ["六、其他需要报告的事项", "没有收费。"];

describe("the page round a report is no part of it", () => {
  const others = (lines: readonly string[]): unknown => {
    const document = recogniseDocument(
      lines.map((text): TextBlock => ({ kind: "paragraph", text })),
    );
    const { organisation, year, text } = document;
    const { title, introduction, sections } = text;
    return { organisation, year, title, introduction, last: sections.at(-1)?.paragraphs };
  };
  const alone = {
    organisation: UNIT,
    year: 2023,
    title: TITLE,
    introduction: TEXT.slice(0, 1),
    last: ["没有收费。"],
  };

  it.each([
    ["the way to the page", ["首页 > 政府信息公开 > 政府信息公开年报 > 2022年"], []],
    ["what the page is", ["[ 索引号 ] QH0-1", "公开方式：主动公开", `名称：${TITLE}`], []],
    ["reports of other years over it", ["历年年报", BEFORE, LATER, TITLE], []],
    ["years over it", ["2024年", "2023年", "2022年"], []],
    ["reports of other years below it", [], [BEFORE, LATER]],
    ["links below it", [], ["相关阅读", BEFORE, "一图读懂年度报告"]],
    ["the reports before and after", [], [`上一篇：${BEFORE}`, `下一篇：${LATER}`]],
    ["years below it", [], ["2022年", "2021年"]],
    ["the foot of the page", [], ["【打印本页】", "版权所有：柳河县人民政府 2022"]],
  ] as [string, string[], string[]][])("%s", (_, over, below) => {
    const title = over.includes(TITLE) ? [] : [TITLE];
    const lines = [...over, ...title, ...TEXT, ...LAST, ...below];
    expect(others(lines)).toEqual(alone);
  });

  it("nor are the links and lists of a page, which name other reports as titles do", async () => {
    const page = (over: string, below: string): string =>
      `${over}<h1>${TITLE}</h1>${[...TEXT, ...LAST].map((line) => `<p>${line}</p>`).join("")}${below}`;
    const pages = [
      page(`<ul><li>${BEFORE}</li></ul>`, ""),
      page(`<div><a href="1">${LATER}</a><br><a href="2">${BEFORE}</a></div>`, ""),
      page("", `<ul><li>${BEFORE}</li><li>一图读懂${TITLE}</li></ul>`),
    ];
    for (const html of pages) {
      const { organisation, year, text } = recogniseDocument(await htmlBlocks(html));
      expect({ organisation, year, title: text.title }).toEqual({
        organisation: UNIT,
        year: 2023,
        title: TITLE,
      });
      expect(text.sections.at(-1)?.paragraphs).toEqual(["没有收费。"]);
    }
  });
});

describe("a title on several lines", () => {
  it.each([
    [["柳河县人民政府办公室", "2023年政府信息公开工作年度报告"], "柳河县人民政府办公室"],
    [["柳河县委宣传部", "2023年度", "政府信息公开工作年度报告"], "柳河县委宣传部"],
    [["柳河县2023年政府信息公开工作年", "度报告"], "柳河县"],
    [["柳河县2023年政府信息公开工作年度", "报告"], "柳河县"],
    [["柳河县2023年政府信息公开工作年度报", "告"], "柳河县"],
    [["柳河县", "政府信息公开工作年度报告", "（2023年度）"], "柳河县"],
  ])("%j", (lines, organisation) => {
    expect(factsOf(...lines, ...TEXT)).toMatchObject({ organisation, year: 2023 });
  });
});

describe("of two years that a document says", () => {
  it("the one next to its text is taken for the time being, not the year that is due", () => {
    const blocks = [LATER, BEFORE, "一、总体情况"].map((text): TextBlock => ({
      kind: "paragraph",
      text,
    }));
    expect(recogniseDocument(blocks)).toMatchObject({ year: null, likelyYear: 2022 });
  });

  it("the period's is its own where the last title or a list says it", () => {
    expect(factsOf(BEFORE, TITLE, ...TEXT)).toMatchObject({ year: 2023 });
    expect(factsOf(LATER, TITLE, BEFORE, ...TEXT)).toMatchObject({ year: 2023 });
  });
});

describe("the level", () => {
  it.each([
    ["柳河镇", "township"],
    ["柳河县东山乡人民政府", "township"],
    ["新华街道办事处", "township"],
    ["柳河县", "county"],
    ["柳河县人民政府", "county"],
    ["某某市柳河区人民政府", "county"],
    ["柳河县财政局", "countyDepartment"],
    ["恩施土家族苗族自治州人民政府", "city"],
    ["江苏省人民政府", "province"],
    ["内蒙古自治区人民政府", "province"],
    ["上海市人民政府", "province"],
    ["上海市科委", "provinceDepartment"],
    ["江苏省财政厅", "provinceDepartment"],
    ["柳河县东山镇中心小学", "publicBody"],
    ["柳河县第一中学", "publicBody"],
    ["江苏省人民医院", "publicBody"],
    ["柳河市自来水有限公司", "publicBody"],
  ] as const)("%s: %s", (name, level) => {
    expect(levelOfName(name)).toBe(level);
  });

  it.each(["柳河市", "柳河市人民政府", "柳河市财政局", "柳河区财政局", "柳河经济开发区", "景德镇"])(
    "%s could be two, so nothing is said",
    (name) => {
      expect(levelOfName(name)).toBeNull();
    },
  );

  it.each(["江苏省某某市公安局", "上海市柳河区教育局", "景德镇市"])(
    "%s is not named by the place before it",
    (name) => {
      expect(levelOfName(name)).toBeNull();
    },
  );
});
