import * as keys from "../../src/check/review/justification-key";
import type { Justifiable } from "../../src/check/review/justification";
import { opinionOf } from "../../src/check/review/opinion";
import type { ChangedLabel } from "../../src/check/sheet-facts";
import { textOfNarrative } from "../../src/report/narrative-text";
import type { Report } from "../../src/report/model";
import { audited, change, filled, findingsIn, fixture } from "./reports";
import type { Beside } from "./reports";
import { documentWith, REPORT } from "./text/structure-texts";

jest.mock("../../src/check/review/justification-key", () => {
  const actual = jest.requireActual<typeof keys>("../../src/check/review/justification-key");
  return { ...actual, keyOf: jest.fn(actual.keyOf) };
});

const keysIn = (report: Report, beside: Beside = {}): readonly string[] =>
  findingsIn(report, beside).flatMap(({ justifiable }) => justifiable?.key ?? []);

const COLUMNS = [
  "naturalPerson",
  "business",
  "research",
  "nonprofit",
  "legalService",
  "otherOrganisation",
  "total",
];
/** By row, in the order of the columns. */
const BLANKS: Readonly<Record<string, readonly string[]>> = {
  granted: [
    "cb83c35ae7f1716c",
    "d7ef9e9275a5188c",
    "80ee992136bef07f",
    "b7069eb71ec4eb91",
    "238718d88313fc72",
    "a43edc62e8115208",
    "663e02105494c11e",
  ],
  partlyGranted: [
    "da2b06046c8d3df2",
    "4e8c49f4241097fa",
    "71c22197ad99f3f9",
    "3344865912c90a5f",
    "4d81000a7838e910",
    "5f45d9209e5dd87a",
    "316926d6b4fe45c8",
  ],
  stateSecret: [
    "91d13a68148f5cce",
    "b237b3309af7cd3e",
    "2414ed3b09b2dbe5",
    "abcc5895a0f63243",
    "16e8415672438004",
    "9cc643c4b203a046",
    "38d179c2223d75fc",
  ],
  forbiddenByLaw: [
    "67ad75818cb282f7",
    "3b395c67732150c5",
    "b381cbf4ea41f10e",
    "c8ca45dc4aa6e072",
    "a7a7d6b5ac0cab2b",
    "4ad4afb99b025c43",
    "1bcec78bf512c595",
  ],
  publicSafety: [
    "f73e05663bc7b2f8",
    "5e197726b7177de0",
    "3f3f731d54ddc9cb",
    "ea377acb00f06205",
    "158664fcaf707f66",
    "dc0350de4658dfb4",
    "1fd9005497006812",
  ],
  thirdParty: [
    "342dd8a621a82e70",
    "c3f65f66095c9308",
    "5d3c3a5da7c27a03",
    "1463420b512cf1cd",
    "9d3c513c29b6881e",
    "6874d11e4daf63ac",
    "97635194b7edb46a",
  ],
};

/** As they stand in workbooks of 2026: a key that changes makes every reason 已不适用. */
describe("the keys of reasons that were written before", () => {
  it("城关镇 2022: its 42 blanks", () => {
    const expected = Object.entries(BLANKS).flatMap(([row, digests]) =>
      digests.map((digest, at) => `说明/1/blank/requests/${row}.${COLUMNS[at] ?? ""}#${digest}`),
    );
    expect(keysIn(fixture("chengguan-2022"))).toEqual(expected);
  });

  it("a blank that the sums fill with another number than 0", () => {
    expect(keysIn(fixture("shanghai-science-2024"))).toEqual([
      "说明/1/blank/requests/carriedOut.total#6a7c8785a6b70b2f",
    ]);
    const report = change(fixture("suqian-2023"), { "requests.granted.business": null });
    expect(keysIn(report)).toEqual(["说明/1/blank/requests/granted.business#48bf30fd491e692f"]);
  });

  it("规章 in a township, in the first and in the second set of tables", () => {
    const report = change(filled(0), { "disclosure.regulations.inForce": 2 });
    const where = "no-rulemaking-power/disclosure/regulations.inForce#ab4267d0e99f3ce6";
    expect(keysIn(report)).toEqual([`说明/1/${where}`]);
    expect(keysIn(report, { set: 2 })).toEqual([`说明/2/${where}`]);
  });

  it("件数 of table two that do not follow", () => {
    const issued = change(fixture("suqian-2023"), { "disclosure.regulations.issued": 12 });
    expect(keysIn(issued)).toEqual([
      "说明/1/issued-exceeds/disclosure/regulations.issued#98e3127aa0d4902c",
    ]);
    const inForce = change(fixture("suqian-2024"), {
      "disclosure.normativeDocuments.inForce": 421,
    });
    expect(keysIn(inForce, { previous: fixture("suqian-2023") })).toEqual([
      "说明/1/in-force/disclosure/normativeDocuments.inForce#2a6b75921e45fe28",
    ]);
  });

  it("printed words that were altered, alike ones told apart", () => {
    const upheld: ChangedLabel = { table: "proceedings", expected: "结果维持", found: "维持" };
    const changedLabels: readonly ChangedLabel[] = [
      { table: "disclosure", expected: "行政规范性文件", found: "规范性文件" },
      { table: "requests", expected: "自然人", found: "" },
      ...[upheld, upheld, upheld],
    ];
    const sheet = { changedLabels, overwrittenFormulas: [], computedTotals: [] };
    expect(keysIn(filled(0), { sheet })).toEqual([
      "说明/1/label-changed/disclosure/行政规范性文件#6f3f19d7ff74a2dd",
      "说明/1/label-changed/requests/自然人#5562ec86b2284738",
      "说明/1/label-changed/proceedings/结果维持#ac76f503233f338d",
      "说明/1/label-changed/proceedings/结果维持/1#ac76f503233f338d",
      "说明/1/label-changed/proceedings/结果维持/2#ac76f503233f338d",
    ]);
  });

  it("a number of the text that is not the table's, and a section that lacks aspects", () => {
    const report: Report = {
      ...change(filled(0), { "requests.received.total": 3, "requests.received.naturalPerson": 3 }),
      narrative: { general: "2023年，我镇共收到政府信息公开申请5件。" },
    };
    const found = keysIn(report, { text: textOfNarrative(report) });
    expect(found).toEqual([
      "说明/1/aspect-missing/#85ca1cda3a3e51d0",
      "说明/1/text-count/general/requests.received.total/requests.carriedIn.total#867c8e733f6d5d0d",
    ]);
  });

  it("wording, numbering and what is missing in the text", () => {
    const text = documentWith({
      title: "2023年政府信息公开工作年度报告",
      headings: { problems: "5、存在的主要问题及改进情况" },
      introduction: ["根据国办公开办函〔2019〕60号编制，统计期限为2022年1月1日至2022年12月31日。"],
      problems: ["无。"],
      others: ["收到申请2件（待补充）。"],
    });
    expect([...keysIn(REPORT, { text })].sort()).toEqual(
      [
        "说明/1/fee-statement-missing/#fad09cb08280c496",
        "说明/1/title-incomplete/title#9ca171f14afcc303",
        "说明/1/wrong-notice/introduction#bd3ac3028a6b1278",
        "说明/1/wrong-period/introduction#711900569ccbf6f8",
        "说明/1/section-number/problems#2e11e8bf76041f69",
        "说明/1/problems-empty/problems#e1c9464273bf6ae8",
        "说明/1/placeholder-left/others#eb8449ed721d97a7",
        "说明/1/text-count/others/requests.received.total/requests.carriedIn.total#2da33afc656acfbe",
      ].sort(),
    );
  });
});

it("a key is made once for every finding that can be justified, whatever reads the audit", () => {
  const report = fixture("shanghai-office-2019");
  const made = jest.mocked(keys.keyOf);
  made.mockClear();
  const audit = audited(report, { justifications: [] });
  opinionOf(audit, [], new Date(2026, 10, 21));
  const { findings } = audit;
  const justifiables = findings.flatMap(({ justifiable }): readonly Justifiable[] =>
    justifiable === null ? [] : [justifiable],
  );
  expect(findings.filter(({ code }) => code === "blank")).toHaveLength(135);
  expect(made).toHaveBeenCalledTimes(justifiables.length);
  expect(justifiables).toHaveLength(135);
});
