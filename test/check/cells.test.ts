import { change, filled, findingsIn, fixture, found, only, told } from "./reports";

const zero = filled(0);

describe("single cells", () => {
  it.each(["/", "-", "—", "无", "不适用", "减4", "22（其中修订16件）", "1 0"])(
    "“%s” is no number",
    (text) => {
      const finding = told("not-a-number", change(zero, { "disclosure.licences.decisions": text }));
      expect(finding).toMatchObject({ severity: "error", actual: text, expected: null });
    },
  );

  it.each([
    ["１２", 12],
    ["1,234", 1234],
    [" 7 ", 7],
    ["15", 15],
  ])("“%s” is understood, and the hint offers %d", (text, value) => {
    const report = change(zero, { "disclosure.licences.decisions": text });
    expect(found(report)).toHaveLength(1);
    expect(told("number-as-text", report)).toMatchObject({
      severity: "hint",
      expected: value,
      actual: text,
    });
  });

  it("an understood text counts in the sums", () => {
    const report = change(zero, { "proceedings.reconsideration.upheld": "２" });
    expect(only("outcomes-total", report)).toMatchObject({ expected: 2, actual: 0 });
  });

  it("件数 are whole and not below 0", () => {
    const report = change(zero, {
      "disclosure.penalties.decisions": 1.5,
      "disclosure.coercion.decisions": "-3",
      "disclosure.fees.amount": -0.5,
    });
    expect(found(report)).toEqual([
      "not-a-count disclosure.penalties.decisions",
      "not-a-count disclosure.coercion.decisions",
      "not-a-count disclosure.fees.amount",
    ]);
  });

  it("本年增/减 of the 2019 edition may be negative, but not a fraction", () => {
    const report = filled(0, "2019");
    expect(found(change(report, { "disclosure.licences.change": -4 }))).toEqual([]);
    expect(found(change(report, { "disclosure.licences.change": 0.5 }))).toEqual([
      "not-a-count disclosure.licences.change",
    ]);
  });

  it("a fee may have four decimals, a fifth gets a hint", () => {
    expect(found(change(zero, { "disclosure.fees.amount": 59237.2449 }))).toEqual([]);
    expect(
      told("fee-precision", change(zero, { "disclosure.fees.amount": 1.23456 })),
    ).toMatchObject({ severity: "hint", actual: 1.23456 });
  });

  it("规章 above 0 is to be explained by a township, not by a city", () => {
    const change1 = { "disclosure.regulations.inForce": 1 };
    expect(found(change(zero, change1))).toEqual([
      "no-rulemaking-power disclosure.regulations.inForce",
    ]);
    expect(found({ ...change(zero, change1), level: "city" })).toEqual([]);
    expect(found({ ...change(zero, change1), level: null })).toEqual([]);
  });

  it("a public body has neither 规章 nor 行政规范性文件, and neither is meant for the other", () => {
    const school = {
      ...change(zero, {
        "disclosure.regulations.inForce": 1,
        "disclosure.normativeDocuments.inForce": 2,
      }),
      level: "publicBody" as const,
    };
    expect(found(school)).toEqual([
      "no-rulemaking-power disclosure.regulations.inForce",
      "no-rulemaking-power disclosure.normativeDocuments.inForce",
    ]);
    const findings = findingsIn(school).filter(({ code }) => code === "no-rulemaking-power");
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      "单位层级是“公共企事业单位”，规章填的是 1。",
      "单位层级是“公共企事业单位”，行政规范性文件填的是 2。",
    ]);
    expect(findings.flatMap(({ offers }) => offers.filter(({ kind }) => kind === "write"))).toEqual(
      [],
    );
  });

  describe("逾期未缴费 beside section six", () => {
    const paid = fixture("suqian-2023");
    it.each([
      "本年度未收取信息处理费。",
      "2023年，无涉及《政府信息公开信息处理费管理办法》中规定的收取信息处理费情况。",
      "全年收取政府信息公开信息处理费 0 元。",
      "一是加强培训。二是没有收取信息处理费。",
    ])("“%s” leaves the number unexplained", (others) => {
      expect(found({ ...paid, narrative: { others } })).toEqual([
        "fee-overdue-unexplained requests.feeOverdue.total",
      ]);
    });

    it.each([
      "2023年对25件政府信息公开申请案件收取了信息处理费2950元。",
      "收取信息处理费10元，收费标准均符合规定。",
      "无。",
    ])("“%s” does not", (others) => {
      expect(found({ ...paid, narrative: { others } })).toEqual([]);
    });

    it("0 件 needs no explanation", () => {
      expect(found({ ...zero, narrative: { others: "未收取信息处理费。" } })).toEqual([]);
    });

    it("quotes the sentence", () => {
      const others = "一、收费。本年未收取信息处理费；其他无。";
      expect(only("fee-overdue-unexplained", { ...paid, narrative: { others } }).quote).toBe(
        "本年未收取信息处理费",
      );
    });
  });
});
