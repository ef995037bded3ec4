import { readFileSync } from "node:fs";
import { claimsIn } from "../../../src/check/claims/claims-in";
import { recogniseLines } from "../../../src/recognise/lines";
import { recogniseDocument } from "../../../src/recognise/recognise-document";
import type { ReportText } from "../../../src/report/text";
import { describeWithShared, shared } from "../../shared";
import { fixture } from "../reports";
import { brief } from "./claims";

function textOfFile(...path: string[]): ReportText {
  const blocks = recogniseLines(readFileSync(shared("reports", ...path), "utf8"));
  return recogniseDocument(blocks).text;
}

/** Every finding was held against the report by hand; a report without any was read through. */
describeWithShared("the real reports: what the text says beside the tables", () => {
  it.each([
    ["chaoyang-2023", ["seeds", "000_c6629078c3045d32.txt"]],
    ["sikeshu-2023", ["seeds", "002_0ef220f878b9b537.txt"]],
    ["chengguan-2022", ["seeds", "003_0b18766e99314691.txt"]],
    ["baikui-2023", ["seeds", "004_b594f5e139877aa0.txt"]],
    ["hongze-2023", ["published", "hongze_district_2023.txt"]],
    ["suqian-2023", ["published", "suqian_city_2023.txt"]],
    // 134 and 57 are cases that were filed (备案), not those of table four.
    ["suqian-2024", ["published", "suqian_city_2024.txt"]],
  ])("%s: nothing", (name, path) => {
    const text = textOfFile(...path);
    expect(text.sections.length).toBeGreaterThan(3);
    expect(claimsIn(fixture(name), text)).toEqual([]);
  });

  it("繁城镇 2023: 3 of 87 is 3.4 %, printed 3.5 %", () => {
    const text = textOfFile("seeds", "001_ed1b1beed5a36e6c.txt");
    const findings = claimsIn(fixture("fancheng-2023"), text);
    expect(findings.map(brief)).toEqual(["text-percentage 3.5, 3.4"]);
    expect(findings[0]?.sentence).toBe(
      "正文写“其他政府信息3条，占总体的比例为3.5%”，3 ÷ 87 = 3.4%，写的是 3.5%。",
    );
  });

  it("上海市科委 2024: all finished beside 1 carried out; parts that are more than their total", () => {
    const text = textOfFile("published", "shanghai_science_commission_2024.txt");
    const findings = claimsIn(fixture("shanghai-science-2024"), text);
    expect(findings.map(brief)).toEqual(["text-none 0, 1", "text-sum 2139, 2160"]);
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      "正文写“所有申请均已按要求办理完成”，而表三“四、结转下年度继续办理”的总计为 1（总计栏有空白，按同一行已填的数相加）。",
      "正文各分项 1744 + 393 + 21 + 2 = 2160，大于总数 2139，多 21。",
    ]);
  });

  it("上海市政府办公厅 2019: two results that are one row, not two; two shares of 805", () => {
    const text = textOfFile("published", "shanghai_office_2019.txt");
    const findings = claimsIn(fixture("shanghai-office-2019"), text);
    expect(findings.map(brief)).toEqual([
      "text-count 258, 275",
      "text-count 265, 337",
      // 258 ÷ 805 is 32.0 %, and 33.9 % is the share of 258 in no total of text or tables.
      "text-percentage 33.9, 32",
      // 35 ÷ 805 is 4.348 %: cut off, not rounded.
      "text-percentage 4.34, 4.35",
    ]);
  });

  it("the words that are marked are those of the finding", () => {
    const text = textOfFile("published", "shanghai_office_2019.txt");
    const marked = claimsIn(fixture("shanghai-office-2019"), text).map(({ span }) => {
      const section = text.sections.find(({ key }) => key === span?.section);
      return section?.paragraphs[span?.paragraph ?? -1]?.slice(span?.from, span?.to);
    });
    expect(marked).toEqual([
      "予以公开及部分公开258件",
      "因本机关不掌握等原因无法提供265件",
      "予以公开及部分公开258件，占33.9%",
      "不予公开35件，占4.34%",
    ]);
  });
});
