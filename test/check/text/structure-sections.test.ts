import { textOfNarrative } from "../../../src/report/narrative-text";
import type { Narrative } from "../../../src/report/model";
import { SECTIONS } from "../../../src/report/section-titles";
import { documentWith, findingsOf, pointsOf, REPORT } from "./structure-texts";

const codes = (narrative: Narrative): string[] =>
  findingsOf(textOfNarrative({ ...REPORT, narrative })).map(({ code }) => code);

describe("a sound report", () => {
  it("gives no finding", () => {
    expect(findingsOf(documentWith())).toEqual([]);
  });

  it("gives no finding either when it numbers its sections nowhere, or lost all its numbers", () => {
    const headings = Object.fromEntries(SECTIONS.map(({ key, words }) => [key, words]));
    expect(findingsOf(documentWith({ headings }))).toEqual([]);
  });

  it("without any text at all gives none: there is nothing to judge yet", () => {
    const nothing = { title: null, introduction: [], sections: [], hasHeadings: false };
    expect(findingsOf(nothing)).toEqual([]);
    expect(codes({})).toEqual([]);
  });
});

describe("section-missing", () => {
  it.each(SECTIONS.map(({ key, full }) => [full, key] as const))("%s is not there", (full, key) => {
    expect(pointsOf("section-missing", { [key]: null })).toEqual([full]);
  });

  it("is an error, and says when the table is there without the title", () => {
    const [finding] = findingsOf(documentWith({ requests: null }));
    expect(finding).toMatchObject({ code: "section-missing", severity: "error", span: null });
    expect(finding?.sentence).toContain("表三在，标题不在");
    const [without] = findingsOf(documentWith({ requests: null }), { ...REPORT, requests: null });
    expect(without?.sentence).not.toContain("表三");
  });

  it("in the JSON form is the text of sections one, five and six", () => {
    expect(codes({ introduction: "引言一句。" })).toEqual(Array(3).fill("section-missing"));
    expect(codes({ others: "没有收取信息处理费。" })).toEqual(Array(2).fill("section-missing"));
  });
});

describe("section-title", () => {
  it("is another wording than the form's", () => {
    const problems = "五、政府信息公开工作存在的主要问题及改进情况";
    expect(pointsOf("section-title", { headings: { problems } })).toEqual([problems.slice(2)]);
    expect(pointsOf("section-title", { headings: { others: "六、其它需要报告的事项" } })).toEqual([
      "其它需要报告的事项",
    ]);
  });

  it("is neither blanks, punctuation nor a bookmark", () => {
    const headings = {
      general: "一、 总 体 情 况",
      proceedings: "四、政府信息公开行政复议，行政诉讼情况",
      others: "[bookmark: a]六、其他需要报告的事项：",
    };
    expect(pointsOf("section-title", { headings })).toEqual([]);
  });
});

describe("section-number", () => {
  it("is not the Chinese numeral of its place", () => {
    const headings = {
      disclosure: "2、主动公开政府信息情况",
      requests: "二、收到和处理政府信息公开申请情况",
    };
    expect(pointsOf("section-number", { headings })).toEqual(["2、", "二、"]);
  });

  it("is missing while other sections have theirs", () => {
    const text = documentWith({ headings: { others: "其他需要报告的事项" } });
    const [finding] = findingsOf(text);
    expect(finding).toMatchObject({ code: "section-number", expected: "六", actual: null });
  });

  it("is not judged where Word numbered the title by itself", () => {
    const { sections, ...text } = documentWith({ headings: { others: "其他需要报告的事项" } });
    const automatic = sections.map((section) =>
      section.key === "others" && section.heading !== null
        ? { ...section, heading: { ...section.heading, automatic: true } }
        : section,
    );
    expect(findingsOf({ ...text, sections: automatic })).toEqual([]);
  });

  it("stands twice with one title", () => {
    const twice = [
      "2023年，一句。",
      "一、总体情况",
      "（一）主动公开。依申请公开。信息管理。网站。监督。",
    ];
    expect(pointsOf("section-number", { general: twice })).toEqual(["一、"]);
  });
});

describe("nested-numbering", () => {
  it("is 一、二、三、 inside a section, once a section with all its numbers", () => {
    const general = [
      "本镇主动公开。",
      "一、加强领导，依申请公开。",
      "二、信息管理，设有网站，接受监督。",
    ];
    expect(pointsOf("nested-numbering", { general })).toEqual(["一、"]);
    const [finding] = findingsOf(documentWith({ general }));
    expect(finding?.sentence).toContain("“一、”“二、”");
  });

  it("is neither （一）, 1、 nor 一是", () => {
    const others = ["（一）没有收取信息处理费。", "1、没有。", "一是没有，二是没有。"];
    expect(pointsOf("nested-numbering", { others })).toEqual([]);
  });
});

describe("aspect-missing", () => {
  const general = ["本镇主动公开信息87条，通过网站和公开栏发布，接受群众监督。"];

  it("names what section one does not treat, in one finding", () => {
    expect(pointsOf("aspect-missing", { general })).toEqual(["依申请公开、政府信息管理"]);
  });

  it("counts an aspect as treated by a sub-heading or a sentence", () => {
    const treated = [...general, "（二）依法申请公开方面", "严格落实保密审查，由专人审核发布。"];
    expect(pointsOf("aspect-missing", { general: treated })).toEqual([]);
  });

  it("asks a government from the county upwards for 考核, 评议 and 责任追究 too", () => {
    const county = { ...REPORT, level: "county" } as const;
    expect(pointsOf("aspect-missing", {}, county)).toEqual(["工作考核、社会评议、责任追究"]);
    const results = "将公开工作纳入年度考核，开展社会评议，没有发生责任追究。";
    const all = [...(documentWith().sections[0]?.paragraphs ?? []), results];
    expect(pointsOf("aspect-missing", { general: all }, county)).toEqual([]);
    expect(pointsOf("aspect-missing", {}, { ...REPORT, level: "countyDepartment" })).toEqual([]);
  });
});

describe("problems-empty", () => {
  it.each([
    ["the title alone", []],
    ["无", ["无。"]],
    ["a line", ["政策解读不够，今后改进。"]],
    [
      "no improvement",
      ["一是政策解读的形式单一，有待进一步丰富；二是公开内容不全，需要加强；三是人员缺乏培训。"],
    ],
    [
      "no problem",
      ["本年度加强了业务培训，完善了各项制度，优化了专栏设置，提升了公开工作的整体水平。"],
    ],
  ])("%s", (_, problems) => {
    expect(findingsOf(documentWith({ problems })).map(({ code }) => code)).toEqual([
      "problems-empty",
    ]);
  });

  it("is not a section with both, in sub-headings or sentences", () => {
    const problems = [
      "（一）存在的不足",
      "一是解读形式单一。",
      "（二）下一步工作",
      "增加图文解读，组织两次业务培训。",
    ];
    expect(pointsOf("problems-empty", { problems })).toEqual([]);
  });
});

describe("fee-statement-missing", () => {
  it("is section six without a word on the 信息处理费", () => {
    expect(pointsOf("fee-statement-missing", { others: ["无。"] })).toHaveLength(1);
    expect(pointsOf("fee-statement-missing", { others: [] })).toHaveLength(1);
  });

  it.each([
    "没有收取信息处理费。",
    "信息公开处理费 0 元。",
    "未发生收费事项。",
    "没有收取任何费用。",
  ])("is not: %s", (sentence) => {
    expect(pointsOf("fee-statement-missing", { others: [sentence] })).toEqual([]);
  });
});
