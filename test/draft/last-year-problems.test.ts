import { readFileSync } from "node:fs";
import { problemsToldIn } from "../../src/draft/last-year-problems";
import { readFile } from "../../src/exchange/read-file";
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
    ["公开工作还有差距。", []],
    ["", []],
  ])("%j", (section, problems) => {
    expect(problemsToldIn(section)).toEqual(problems);
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
