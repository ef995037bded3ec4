import { describeFinding } from "../../src/check/describe";
import type { Report } from "../../src/report/model";
import { cell, change, filled, findingsIn, fixture, told } from "./reports";
import type { Beside } from "./reports";

const zero = filled(0);

/** Message and instruction of all findings. */
function allTold(report: Report, beside?: Beside): (readonly [string, string])[] {
  return findingsIn(report, beside).map((finding) => {
    const { message, instruction } = describeFinding(finding);
    return [message, instruction];
  });
}

const messages = (report: Report, beside?: Beside): string[] =>
  allTold(report, beside).map(([message]) => message);

/** What is said of the only finding of a rule. */
const messageOf = (...[code, report, beside]: Parameters<typeof told>): string =>
  describeFinding(told(code, report, beside)).message;

describe("what the user reads", () => {
  it("a row: the parts that are not 0, the total, the difference", () => {
    const report = change(zero, {
      "requests.received.naturalPerson": 3,
      "requests.received.business": 1,
      "requests.received.total": 5,
    });
    expect(messageOf("row-total", report)).toBe(
      "表三 · 总计 · 一、本年新收政府信息公开申请数量：自然人 3 + 商业企业 1 = 4，总计填的是 5，多 1。",
    );
  });

  it("朝阳镇 2023: the sub-rows with their headings", () => {
    expect(allTold(fixture("chaoyang-2023"))[0]).toEqual([
      "表三 · 自然人 · （七）总计：（三）不予公开 4.保护第三方合法权益 1 + （五）不予处理 2.重复申请 2 = 3，（七）总计填的是 0，少 3。",
      "核对这一列（一）至（六）各行和（七）总计，改正填错的数。",
    ]);
  });

  it("a long column: added up by its headings", () => {
    const report = change(fixture("suqian-2024"), { "requests.resultsTotal.naturalPerson": 3450 });
    expect(messageOf("results-total", report)).toBe(
      "表三 · 自然人 · （七）总计：（一）予以公开 1408 + （二）部分公开 462 + （三）不予公开 88 + （四）无法提供 902 + （五）不予处理 115 + （六）其他处理 465 = 3440，（七）总计填的是 3450，多 10。",
    );
  });

  it("nothing but zeros under a total", () => {
    const report = change(zero, { "proceedings.reconsideration.total": 2 });
    expect(messages(report)).toEqual([
      "表四 · 行政复议 · 总计：四项结果都是 0，总计填的是 2，多 2。",
    ]);
  });

  it("洪泽区 2023: the edition and table four", () => {
    expect(allTold(fixture("hongze-2023"))).toEqual([
      [
        "年报表格：2023 年的年报应使用国办公开办函〔2021〕30号的表格，现在两版混用：表三是另一版的。",
        "换成本年度应当使用的表格，再把数字填入对应的行。",
      ],
      [
        "表四 · 行政复议 · 总计：结果维持 10 + 结果纠正 1 = 11，总计填的是 0，少 11。",
        "核对四项结果和总计，改正填错的数。",
      ],
      [
        "表四 · 行政诉讼（复议后起诉） · 总计：结果维持 5，总计填的是 0，少 5。",
        "核对四项结果和总计，改正填错的数。",
      ],
    ]);
  });

  it("a sum with a blank says that something is not counted", () => {
    const report = change(zero, {
      "requests.process.naturalPerson": 3,
      "requests.process.business": null,
      "requests.process.total": 2,
    });
    expect(messageOf("row-total", report)).toBe(
      "表三 · 总计 · （三）不予公开 6.属于四类过程性信息：已填的自然人 3，总计填的是 2，至少少 1。还有 1 处没有数字，未计入。",
    );
  });

  it("a balance: the form's 第一项 to 第四项", () => {
    const report = change(zero, { "requests.received.business": 2, "requests.received.total": 2 });
    expect(messages(report)[0]).toBe(
      "表三 · 商业企业：第一项（新收）2 + 第二项（上年结转）0 = 2；第三项总计 0 + 第四项（结转下年）0 = 0，后两项少 2。",
    );
    const open = change(report, { "requests.carriedIn.business": null });
    expect(messages(open)[0]).toBe(
      "表三 · 商业企业：第一项（新收）2 + 第二项（上年结转）没有数字，已有 2；第三项总计 0 + 第四项（结转下年）0 = 0，后两项至少少 2。",
    );
  });

  it("limits", () => {
    const report = change(zero, {
      "disclosure.normativeDocuments.issued": 5,
      "requests.carriedOut.business": 1,
    });
    expect(messageOf("issued-exceeds", report)).toBe(
      "表二 · 行政规范性文件 · 本年制发件数：本年制发件数 5，大于 现行有效件数 0 + 本年废止件数 0 = 0，多 5。",
    );
    expect(messageOf("carried-out-exceeds", report)).toBe(
      "表三 · 商业企业 · 四、结转下年度继续办理：第四项（结转下年）1，大于 第一项（新收）0 + 第二项（上年结转）0 = 0，多 1。",
    );
  });

  it("last year's report", () => {
    const report = change(fixture("suqian-2024"), {
      "requests.carriedIn.business": 5,
      "disclosure.regulations.inForce": 13,
      "disclosure.licences.decisions": 40,
      "disclosure.fees.amount": 592372449,
    });
    const previous = fixture("suqian-2023");
    expect(messageOf("carried-in", report, { previous })).toBe(
      "表三 · 商业企业 · 二、上年结转政府信息公开申请数量：上年年报第四项（结转下年）是 3，这里填的是 5，多 2。",
    );
    expect(messageOf("in-force", report, { previous })).toBe(
      "表二 · 规章 · 现行有效件数：上年现行有效 11 + 本年制发 2 − 本年废止 1 = 12，现行有效填的是 13，多 1。",
    );
    expect(messageOf("year-jump", report, { previous })).toBe(
      "表二 · 行政许可 · 本年处理决定数量：填的是 40，上年是 1808595，少 1808555。",
    );
    expect(messageOf("fee-unit", report, { previous })).toBe(
      "表二 · 行政事业性收费 · 本年收费金额（单位：万元）：填的是 592372449 万元，上年是 59237.2449 万元，是上年的约 10000 倍。",
    );
  });

  it("blanks: what the sums say, and what to do", () => {
    expect(allTold(change(zero, { "disclosure.licences.decisions": null }))).toEqual([
      ["表二 · 行政许可 · 本年处理决定数量：没有填数。", "没有发生的填 0；确需留空的，写明原因。"],
    ]);
    expect(allTold(fixture("shanghai-science-2024"))).toEqual([
      [
        "表三 · 总计 · 四、结转下年度继续办理：没有填数；按横向合计应为 1；按勾稽关系推算为 1。",
        "填 1；数不对的，先核对相加的各数。",
      ],
    ]);
    expect(allTold(change(fixture("suqian-2023"), { "requests.granted.business": null }))).toEqual([
      [
        "表三 · 商业企业 · （一）予以公开：没有填数；按横向合计推算为 12；按纵向合计推算为 12。",
        "核对原始记录后填入实际的数；填 0 会使合计不符。",
      ],
    ]);
    const office = allTold(fixture("shanghai-office-2019"));
    expect(office).toContainEqual([
      "表三 · 总计 · （一）予以公开：没有填数；已填的数相加有 272，横向合计不会更小。",
      "先补齐相关的空白，再填这里；不能填 0。",
    ]);
    expect(office).toContainEqual([
      "表三 · 总计 · （六）其他处理：没有填数；按纵向合计，几处空白合起来应为 805。",
      "核对原始记录后填入实际的数；填 0 会使合计不符。",
    ]);
  });

  it("a blank between sums that disagree: both are told", () => {
    const report = change(fixture("suqian-2023"), {
      "requests.carriedOut.naturalPerson": 117,
      "requests.carriedOut.total": null,
    });
    expect(allTold(report)).toContainEqual([
      "表三 · 总计 · 四、结转下年度继续办理：没有填数；按横向合计应为 120；按勾稽关系推算为 121。",
      "几处合计互相不一致，先核对相关的数，再填这里。",
    ]);
  });

  it("cells that hold no sound number", () => {
    const report = change(zero, {
      "disclosure.licences.decisions": "22（其中修订16件）",
      "disclosure.penalties.decisions": "１２",
      "disclosure.coercion.decisions": -1,
      "disclosure.fees.amount": 1.23456,
      "disclosure.normativeDocuments.inForce": 1.5,
      "disclosure.regulations.inForce": 3,
    });
    expect(messages(report)).toEqual([
      "表二 · 规章 · 现行有效件数：单位层级是“乡镇、街道”，规章填的是 3。",
      "表二 · 行政规范性文件 · 现行有效件数：填的是 1.5，应为整数。",
      "表二 · 行政许可 · 本年处理决定数量：填的是“22（其中修订16件）”，不是数字。",
      "表二 · 行政处罚 · 本年处理决定数量：写成了文本“１２”，已按 12 计算。",
      "表二 · 行政强制 · 本年处理决定数量：填的是 -1，不能是负数。",
      "表二 · 行政事业性收费 · 本年收费金额（单位：万元）：填的是 1.23456 万元，小数超过 4 位。",
    ]);
  });

  it("the form", () => {
    const sheet = {
      changedLabels: [
        { table: "disclosure" as const, expected: "行政规范性文件", found: "规范性文件" },
        { table: "requests" as const, expected: "自然人", found: "" },
      ],
      overwrittenFormulas: [cell("requests.granted.total")],
      computedTotals: [],
    };
    expect(messages({ ...zero, year: 2020, proceedings: null }, { sheet })).toEqual([
      "年报表格：2020 年的年报应使用国办公开办函〔2019〕60号的表格，现在用的是国办公开办函〔2021〕30号的表格。",
      "表二：表格文字“行政规范性文件”变成了“规范性文件”。",
      "表三：表格文字“自然人”不见了。",
      "表三 · 总计 · （一）予以公开：这里原来是自动计算的公式，现在是手填的数。",
      "表四：没有这张表（四、政府信息公开行政复议、行政诉讼情况）。",
    ]);
  });

  it("逾期未缴费: the sentence of section six is quoted", () => {
    const report = { ...fixture("suqian-2023"), narrative: { others: "本年未收取信息处理费。" } };
    expect(messages(report)).toEqual([
      "表三 · 总计 · （六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请：填的是 10，而第六部分写的是“本年未收取信息处理费”。",
    ]);
  });
});

describe("the public form of a finding", () => {
  it("carries code, severity, cells with addresses, values, sentences and the source", () => {
    const [finding] = findingsIn(fixture("hongze-2023")).slice(1);
    if (finding === undefined) throw new Error("no finding");
    const described = describeFinding(finding, ({ column }) => (column === "total" ? "E4" : null));
    expect(described).toEqual({
      code: "outcomes-total",
      severity: "error",
      cells: [
        { table: "proceedings", row: "reconsideration", column: "total", address: "E4" },
        { table: "proceedings", row: "reconsideration", column: "upheld" },
        { table: "proceedings", row: "reconsideration", column: "corrected" },
        { table: "proceedings", row: "reconsideration", column: "otherOutcome" },
        { table: "proceedings", row: "reconsideration", column: "pending" },
      ],
      expected: 11,
      actual: 0,
      difference: -11,
      message: "表四 · 行政复议 · 总计：结果维持 10 + 结果纠正 1 = 11，总计填的是 0，少 11。",
      instruction: "核对四项结果和总计，改正填错的数。",
      source: "表四的行列关系：“总计”是前四项之和",
    });
  });
});
