import { readFileSync } from "node:fs";
import { composeDraft } from "../../src/draft/compose";
import type { DraftFormInput } from "../../src/draft/form";
import { PROBLEM_PHRASES } from "../../src/draft/library/problems";
import { readFile } from "../../src/exchange/read-file";
import { problemsToldIn } from "../../src/report/problems-told";
import { filled } from "../check/reports";
import { formOf, sectionLines } from "../draft/drafts";
import { withFacts } from "../draft/facts";
import { describeWithShared, shared } from "../shared";

describe("the problems that last year's section five lists", () => {
  it.each([
    [
      "存在一些不足：一是更新不够及时；二是解读形式单一。下一步，一是加强更新；二是丰富形式。",
      ["更新不够及时", "解读形式单一"],
    ],
    [
      "（一）存在的主要问题\n1. 公开内容不够全面；\n2. 人员业务不熟。\n（二）改进情况\n1. 加强培训。",
      ["公开内容不够全面", "人员业务不熟"],
    ],
    [
      "（一）存在问题：一是更新不够及时；二是解读形式单一。（二）改进措施：一是加强更新。",
      ["更新不够及时", "解读形式单一"],
    ],
    [
      "对上年度存在的问题，逐项进行了整改：一是增加了解读；二是组织了培训。但仍存在以下不足：一是更新不够及时；二是人员不足。",
      ["更新不够及时", "人员不足"],
    ],
    [
      "还存在不足：一是部分群众不知道今后到哪里查；二是整改措施落实不够到位。今后，一是加强宣传。",
      ["部分群众不知道今后到哪里查", "整改措施落实不够到位"],
    ],
    [
      "存在以下不足：一是公开率下降，2.5%的信息公开超期；二是人员不足，下一步将补充。",
      ["公开率下降，2.5%的信息公开超期"],
    ],
    ["公开工作还有差距。", []],
    ["", []],
  ])("%j", (section, problems) => {
    expect(problemsToldIn(section)).toEqual(problems);
  });
});

describe("the problems of a section five that we wrote", () => {
  const [first, second] = ["部分信息发布不够及时", "村级公开栏更新不够经常"];
  const lastYear = [
    { problem: "解读形式单一", done: "增加了图解12期" },
    { problem: "", done: "组织了2次培训，人员业务更加熟练" },
  ];
  const items = [
    { problem: first, improvement: "明确发布时限和责任人" },
    { problem: second, improvement: "统一更新周期，今后按月检查" },
  ];
  const styles = (["chinese", "arabic", "pairs"] as const).flatMap((numbering) =>
    (["own", "run-in"] as const).map((headings) => ({ numbering, headings })),
  );
  const told = (problems: DraftFormInput["problems"], style: DraftFormInput["style"]) =>
    problemsToldIn(
      sectionLines(composeDraft(formOf({ style, problems }), filled(0)), "problems").join("\n"),
    );

  it.each(styles)("are those of the form alone: $numbering, headings $headings", (style) => {
    expect(told({ lastYear, items }, style)).toEqual([first, second]);
    expect(told({ lastYear: lastYear.slice(0, 1), items }, style)).toEqual([first, second]);
    expect(told({ items }, style)).toEqual([first, second]);
    expect(told({ lastYear, items: items.slice(0, 1) }, style)).toEqual([first]);
    expect(told({ items: items.slice(0, 1) }, style)).toEqual([first]);
    expect(told({ lastYear }, style)).toEqual([]);
    expect(told({}, style)).toEqual([]);
  });

  it.each(styles)("are all common phrases: $numbering, headings $headings", (style) => {
    const all = PROBLEM_PHRASES.map(({ problem, improvement }, at) => ({
      problem: withFacts(problem, at % 6),
      improvement: withFacts(improvement, at % 6),
    }));
    expect(told({ items: all }, style)).toEqual(all.map(({ problem }) => problem));
  });
});

describeWithShared("section five of the published reports in ../shared", () => {
  it.each([
    ["published/suqian_city_2023.txt", 3],
    ["published/suqian_city_2024.txt", 3],
    ["seeds/004_b594f5e139877aa0.txt", 3],
    ["seeds/000_c6629078c3045d32.txt", 4],
    ["seeds/003_0b18766e99314691.txt", 2],
  ])("%s lists %i problems, none of them a remedy", async (path, count) => {
    const read = await readFile(path, readFileSync(shared("reports", ...path.split("/"))));
    if (!read.ok) throw new Error(read.sentence);
    const section = read.imported.text?.sections.find(({ key }) => key === "problems");
    const problems = problemsToldIn(section?.paragraphs.join("\n") ?? "");
    expect(problems).toHaveLength(count);
    for (const problem of problems) expect(problem).not.toMatch(/将|下一步/u);
  });
});
