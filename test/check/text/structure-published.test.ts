import { readFileSync } from "node:fs";
import { recogniseDocument } from "../../../src/recognise/recognise-document";
import { recogniseLines } from "../../../src/recognise/lines";
import type { ReportText } from "../../../src/report/text";
import { describeWithShared, shared } from "../../shared";
import { fixture } from "../reports";
import { findingsOf, wordsOf } from "./structure-texts";

const textOf = (path: string): ReportText =>
  recogniseDocument(recogniseLines(readFileSync(shared("reports", path), "utf8"))).text;

/** Every finding of each report, judged by reading it: the code and the words it points at. */
const REPORTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "seeds/000_c6629078c3045d32.txt",
    "chaoyang-2023",
    ["fee-statement-missing", "title-incomplete 朝阳镇政府信息公开工作年度报告"],
  ],
  [
    "seeds/001_ed1b1beed5a36e6c.txt",
    "fancheng-2023",
    [
      "fee-statement-missing",
      "title-incomplete 2023年度政府信息公开工作年度报告",
      "typo ,",
      "section-number 2、",
    ],
  ],
  [
    "seeds/002_0ef220f878b9b537.txt",
    "sikeshu-2023",
    [
      // Its section one is about the organisation, the openness of work and supervision only.
      "aspect-missing 依申请公开、政府信息管理",
      "fee-statement-missing",
      "nested-numbering 一、",
    ],
  ],
  ["seeds/003_0b18766e99314691.txt", "chengguan-2022", ["fee-statement-missing"]],
  [
    "seeds/004_b594f5e139877aa0.txt",
    "baikui-2023",
    [
      "section-number 1、",
      "section-number 2、",
      "section-number 3、",
      "placeholder-left [bookmark: _GoBack]",
    ],
  ],
  [
    "published/hongze_district_2023.txt",
    "hongze-2023",
    // A district government; its 监督保障 is about websites alone.
    ["aspect-missing 工作考核、社会评议、责任追究"],
  ],
  [
    "published/shanghai_office_2019.txt",
    "shanghai-office-2019",
    ["fee-statement-missing", "section-title 政府信息公开工作存在的主要问题及改进情况"],
  ],
  [
    "published/shanghai_science_commission_2024.txt",
    "shanghai-science-2024",
    [
      "section-missing 五、存在的主要问题及改进情况",
      "typo ,",
      "nested-numbering 二、",
      "typo 资金资金",
      "section-number 一、",
      "section-number 二、",
      "section-number 三、",
      "section-number 五、",
    ],
  ],
  ["published/suqian_city_2023.txt", "suqian-2023", ["aspect-missing 责任追究"]],
  ["published/suqian_city_2024.txt", "suqian-2024", ["aspect-missing 责任追究", "typo 的的"]],
];

/** What stands nowhere in the text is named by what is expected, where that is one thing. */
const NAMED = new Set(["section-missing", "aspect-missing"]);

describeWithShared("the structure and wording of the reports in ../shared", () => {
  it.each(REPORTS)("%s", (path, name, expected) => {
    const text = textOf(path);
    const found = findingsOf(text, fixture(name)).map((finding) => {
      const words = wordsOf(finding, text) ?? (NAMED.has(finding.code) ? finding.expected : null);
      return words === null ? finding.code : `${finding.code} ${String(words).trim()}`;
    });
    expect(found).toEqual(expected);
  });

  it("宿迁市 2024 is not last year's report again", () => {
    const [last, text] = [
      textOf("published/suqian_city_2023.txt"),
      textOf("published/suqian_city_2024.txt"),
    ];
    const codes = (previous: ReportText): string[] =>
      findingsOf(text, fixture("suqian-2024"), previous).map(({ code }) => code);
    // Its section five speaks again of 依申请公开…规范性, a problem of 2023.
    expect(codes(last)).not.toContain("repeats-last-year");
    expect(codes(text).filter((code) => code === "repeats-last-year")).toHaveLength(2);
  });
});
