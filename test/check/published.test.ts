import { cellId } from "../../src/report/cell";
import { findingsIn, fixture, found, only } from "./reports";

/** Exactly the table findings that were read by hand in real reports. */
describe("the real reports", () => {
  it("朝阳镇 2023: sub-rows 3, （七）总计 0 in 自然人 and in 总计; the balance 0 = 0 holds", () => {
    const findings = findingsIn(fixture("chaoyang-2023"));
    expect(
      findings.map(({ code, focus, expected, actual, difference }) => ({
        code,
        focus: focus.map(cellId),
        expected,
        actual,
        difference,
      })),
    ).toEqual([
      {
        code: "results-total",
        focus: ["requests.resultsTotal.naturalPerson"],
        expected: 3,
        actual: 0,
        difference: -3,
      },
      {
        code: "results-total",
        focus: ["requests.resultsTotal.total"],
        expected: 3,
        actual: 0,
        difference: -3,
      },
    ]);
    for (const { severity, cells, focus } of findings) {
      expect(severity).toBe("error");
      expect(cells.slice(0, focus.length)).toEqual(focus);
      expect(cells).toHaveLength(22);
    }
  });

  it.each(["fancheng-2023", "sikeshu-2023", "suqian-2023", "suqian-2024"])(
    "%s: no finding in the tables",
    (name) => {
      expect(found(fixture(name))).toEqual([]);
    },
  );

  it("城关镇 2022: six rows of blanks, 0 fits into each, and no sum is judged by them", () => {
    const findings = findingsIn(fixture("chengguan-2022"));
    const rows = ["granted", "partlyGranted", "stateSecret"];
    rows.push("forbiddenByLaw", "publicSafety", "thirdParty");
    expect(findings).toHaveLength(42);
    expect([...new Set(findings.flatMap(({ focus }) => focus.map(({ row }) => row)))]).toEqual(
      rows,
    );
    for (const finding of findings) {
      expect(finding).toMatchObject({ code: "blank", severity: "explain", fill: 0 });
    }
  });

  it("白奎镇 2023: table two is missing", () => {
    expect(found(fixture("baikui-2023"))).toEqual(["table-missing disclosure"]);
  });

  it("洪泽区 2023: a mixed form, and two totals of table four are 0", () => {
    const report = fixture("hongze-2023");
    expect(found(report)).toEqual([
      "form-version form",
      "outcomes-total proceedings.reconsideration.total",
      "outcomes-total proceedings.litigationAfterReconsideration.total",
    ]);
    expect(only("form-version", report)).toMatchObject({ found: "mixed", tables: ["requests"] });
  });

  it("宿迁市 2024 beside 2023: 上年结转 and 现行有效 follow from last year", () => {
    expect(found(fixture("suqian-2024"), { previous: fixture("suqian-2023") })).toEqual([]);
  });

  it("上海市科委 2024: one blank 总计, which can only be 1", () => {
    const report = fixture("shanghai-science-2024");
    expect(found(report)).toEqual(["blank requests.carriedOut.total"]);
    expect(only("blank", report)).toMatchObject({ expected: 1, atLeast: false, fill: 1 });
  });

  it("上海市政府办公厅 2019: 126 blanks in table three, 9 in four, no broken sum", () => {
    const findings = findingsIn(fixture("shanghai-office-2019"));
    const count = (code: string, table: string): number =>
      findings.filter((finding) => finding.code === code && finding.table === table).length;
    expect(count("blank", "requests")).toBe(126);
    expect(count("blank", "proceedings")).toBe(9);
    expect(count("not-a-number", "disclosure")).toBe(1);
    expect(findings).toHaveLength(136);
  });
});
