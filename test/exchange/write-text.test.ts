import { writeText } from "../../src/exchange/write-text";
import { change, fixture } from "../check/reports";
import { draftOf } from "./draft";

const suqian = fixture("suqian-2023");
const lines = writeText(draftOf(suqian), suqian, null).split("\n");

describe("the plain text is the report", () => {
  it("begins with the title and has the sections on lines of their own", () => {
    expect(lines[0]).toBe("宿迁市2023年政府信息公开工作年度报告");
    expect(lines.filter((line) => /^[一二三四五六]、[^\t]*$/.test(line))).toEqual(
      draftOf(suqian).sections.map(({ heading }) => heading),
    );
  });

  it("has a row a line with tabs between its columns", () => {
    expect(lines).toContain("规章\t2\t0\t11");
    expect(lines).toContain("信息内容\t本年制发件数\t本年废止件数\t现行有效件数");
  });

  it("has as many tabs in every row of table three", () => {
    const start = lines.findIndex((line) => line.startsWith("（本列数据"));
    const rows = lines.slice(start, start + 28);
    expect(new Set(rows.map((row) => row.split("\t").length))).toEqual(new Set([10]));
    expect(rows.at(-1)).toMatch(/^四、结转下年度继续办理\t/);
  });

  it("keeps a text with a line break on its line", () => {
    const report = change(suqian, { "disclosure.regulations.issued": "4\n（修订1件）\t" });
    expect(writeText(draftOf(report), report, null)).toContain("规章\t4 （修订1件）\t0\t11");
  });
});
