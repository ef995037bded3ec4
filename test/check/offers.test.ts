import type { PrintedHeading, SheetFacts } from "../../src/check/sheet-facts";
import { TABLE_KEYS } from "../../src/report/form";
import { TABLE_NAMES } from "../../src/report/names";
import { audited, cell, change, filled, findingsIn, fixture, found, told } from "./reports";

const zero = filled(0);

describe("what a finding offers to write", () => {
  it("a blank: the number that the sums leave no doubt about", () => {
    const at = cell("disclosure.licences.decisions");
    const blank = change(zero, { "disclosure.licences.decisions": null });
    expect(told("blank", blank).offers).toEqual([
      { kind: "write", label: "填 0", changes: [{ cell: at, from: null, value: 0 }] },
    ]);
    const total = change(fixture("suqian-2023"), { "proceedings.reconsideration.total": null });
    expect(told("blank", total).offers).toMatchObject([{ label: "填 440" }]);
    const doubtful = change(fixture("suqian-2023"), { "requests.granted.business": null });
    expect(told("blank", doubtful).offers).toEqual([]);
  });

  it("a number written as text: the number", () => {
    const report = change(zero, { "disclosure.licences.decisions": "１２" });
    const { offers, advice } = told("number-as-text", report);
    expect(offers).toMatchObject([{ label: "采纳", changes: [{ from: "１２", value: 12 }] }]);
    expect(advice).toBe("采纳后改成 12。");
  });

  it.each([
    ["4件", 4, "disclosure.licences.decisions"],
    ["１２ 宗", 12, "disclosure.licences.decisions"],
    ["0.5万元", 0.5, "disclosure.fees.amount"],
  ])("a number with its unit behind it, “%s”: the number", (text, value, at) => {
    const report = change(zero, { [at]: text });
    const { offers, advice } = told("not-a-number", report);
    expect(offers).toMatchObject([{ label: `采纳 ${value}`, changes: [{ from: text, value }] }]);
    expect(advice).toBe(`采纳后改成 ${value}，单位不写在数字后面。`);
  });

  it.each(["22（其中修订16件）", "减4", "无", "/", "-4件", "件", "4.5件"])(
    "a text that says more or less than a number, “%s”: nothing",
    (text) => {
      const report = change(zero, { "disclosure.licences.decisions": text });
      const { offers, advice } = told("not-a-number", report);
      expect(offers).toEqual([]);
      expect(advice).toBe("改成数字；确实没有发生的填 0，说明写到正文里。");
    },
  );

  it("上年结转: last year's number, and the whole row where more of it differs", () => {
    const previous = fixture("suqian-2023");
    const one = change(fixture("suqian-2024"), { "requests.carriedIn.business": 5 });
    expect(told("carried-in", one, { previous }).offers).toEqual([
      {
        kind: "write",
        label: "填 3",
        changes: [{ cell: cell("requests.carriedIn.business"), from: 5, value: 3 }],
      },
    ]);
    const two = change(one, { "requests.carriedIn.total": 123 });
    const [first] = findingsIn(two, { previous }).filter(({ code }) => code === "carried-in");
    expect(first?.offers).toMatchObject([
      { label: "填 3" },
      { label: "整行按上年年报填（2 格）", changes: [{ value: 3 }, { from: 123, value: 121 }] },
    ]);
  });

  it("规章 in a township: the row below, where that holds nothing", () => {
    const report = change(zero, { "disclosure.regulations.inForce": 2 });
    expect(told("no-rulemaking-power", report).offers).toEqual([
      {
        kind: "write",
        label: "移到行政规范性文件（2）",
        changes: [
          { cell: cell("disclosure.regulations.inForce"), from: 2, value: 0 },
          { cell: cell("disclosure.normativeDocuments.inForce"), from: 0, value: 2 },
        ],
      },
    ]);
    const taken = change(report, { "disclosure.normativeDocuments.inForce": 7 });
    expect(told("no-rulemaking-power", taken).offers).toEqual([]);
  });

  it("a printed word that was altered: the word, where the cell is known", () => {
    const label = { table: "disclosure", expected: "行政规范性文件", found: "规范性文件" } as const;
    const sheet = (address?: string): SheetFacts => ({
      changedLabels: [address === undefined ? label : { ...label, address }],
      overwrittenFormulas: [],
      computedTotals: [],
    });
    const address = "'二、主动公开'!A5";
    expect(told("label-changed", zero, { sheet: sheet(address) })).toMatchObject({
      address,
      offers: [
        { kind: "relabel", label: "改回", address, from: "规范性文件", to: "行政规范性文件" },
      ],
    });
    expect(told("label-changed", zero, { sheet: sheet() })).toMatchObject({
      address: null,
      offers: [],
    });
  });

  it("a missing table: the table, where it can be inserted", () => {
    const missing = { ...zero, proceedings: null };
    expect(told("table-missing", missing).offers).toEqual([]);
    const sheet = { changedLabels: [], overwrittenFormulas: [], computedTotals: [], headings: [] };
    expect(told("table-missing", missing, { sheet }).offers).toEqual([
      { kind: "insert", label: "插入表四", table: "proceedings" },
    ]);
  });
});

describe("the unit and year printed over an inserted table", () => {
  const own: readonly PrintedHeading[] = TABLE_KEYS.map((table) => ({
    table,
    address: `'${TABLE_NAMES[table].sheet}'!A2`,
    organisation: "某镇人民政府",
    year: 2023,
  }));
  const withHeading = (changed: Partial<PrintedHeading>): SheetFacts => ({
    changedLabels: [],
    overwrittenFormulas: [],
    computedTotals: [],
    headings: own.map((each) => (each.table === "requests" ? { ...each, ...changed } : each)),
  });

  it("are the workbook's own", () => {
    expect(found(zero, { sheet: withHeading({}) })).toEqual([]);
  });

  it.each([
    [{ organisation: "柳河镇" }, "柳河镇 2023 年"],
    [{ year: 2022 }, "某镇人民政府 2022 年"],
    [{ organisation: "柳河镇", year: null }, "柳河镇"],
  ])("are told with both where they differ: %j", (changed, printed) => {
    expect(told("heading-differs", zero, { sheet: withHeading(changed) })).toMatchObject({
      severity: "explain",
      place: "表三",
      address: "'三、依申请公开'!A2",
      sentence: `表头印的是“${printed}”，本工作簿填的是“某镇人民政府 2023 年”。`,
      offers: [{ kind: "heading", label: "改表三的表头", table: "requests" }],
    });
  });

  it("a line in which both were left to be filled in differs as well", () => {
    const sheet = withHeading({ organisation: "", year: null });
    expect(told("heading-differs", zero, { sheet }).sentence).toBe(
      "表头没有填单位和年度，本工作簿填的是“某镇人民政府 2023 年”。",
    );
  });

  it("a line that names neither unit nor year is not judged", () => {
    const sheet = withHeading({ organisation: null, year: null });
    expect(found(zero, { sheet })).toEqual([]);
    const { judged } = audited(zero, { sheet });
    expect(judged.find(({ code }) => code === "heading-differs")?.lacks).toEqual([
      "有的表头认不出单位和年度",
    ]);
  });
});
