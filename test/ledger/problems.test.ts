import { COLUMNS } from "../../src/ledger/columns";
import { day, ledgerOf } from "./ledgers";
import type { Row } from "./ledgers";

const SOUND: Row = {
  number: "2025-001",
  received: day("2025-03-03"),
  applicantKind: "自然人",
  closed: day("2025-03-20"),
  result: "（一）予以公开",
};

/** What is told of a row: the column and the sentence. */
const told = (row: Row): readonly string[] =>
  ledgerOf({ ...SOUND, ...row }).problems.map(
    ({ column, message }) => `${COLUMNS[column].heading}：${message}`,
  );

it("a row in order has none", () => {
  expect(told({})).toEqual([]);
});

it.each<[string, Row, RegExp]>([
  ["办结日期 without 办理结果", { result: null }, /^办理结果：有办结日期，没有办理结果/u],
  ["办理结果 without 办结日期", { closed: null }, /^办结日期：有办理结果，没有办结日期/u],
  ["no 申请人类型", { applicantKind: null }, /^申请人类型：没有申请人类型/u],
  ["no 收到日期", { received: null }, /^收到日期：没有收到日期/u],
  [
    "closed before received",
    { closed: day("2025-03-01") },
    /办结日期 2025-03-01 早于收到日期 2025-03-03/u,
  ],
  ["text for a date", { received: "2025.3.3" }, /“2025.3.3”是文字，不是日期.*按 2025-03-03 计数/u],
  ["no date at all", { received: "三月初" }, /“三月初”不是日期，没有计数/u],
  ["a day that is not in the calendar", { closed: "2025-02-30" }, /“2025-02-30”不是日期/u],
  ["征求意见 without a result", { consultationDays: "已发函" }, /^征求意见天数：征求意见没有结果/u],
  [
    "诉讼 after a 复议 that is not there",
    { litigation: "复议后 维持" },
    /^行政复议：行政诉讼是复议后起诉的/u,
  ],
  ["诉讼 without the way there", { litigation: "维持" }, /^行政诉讼：看不出/u],
  ["法人 may be five kinds", { applicantKind: "法人" }, /“法人”不能确定.*商业企业、科研机构/u],
  [
    "不予公开 without its ground",
    { result: "不予公开" },
    /“不予公开”不能确定.*“（三）不予公开 1.属于国家秘密”/u,
  ],
  [
    "a correction before its notice",
    { correctionNotice: day("2025-03-10"), correctionReceived: day("2025-03-05") },
    /补正收到日早于补正通知日/u,
  ],
])("%s is told in its column", (_name, row, words) => {
  const problems = told(row);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(words);
});

it("a 办结日期 that is no date closes nothing, and nothing else is said of it", () => {
  expect(told({ closed: "三月底", result: null })).toEqual([
    expect.stringMatching(/^办结日期：“三月底”不是日期/u),
  ]);
});

it("复议 in a row without an application is told, and counted nowhere", () => {
  const { problems } = ledgerOf({ reconsideration: "维持" });
  expect(problems.map(({ message }) => message)).toContain(
    "有行政复议，没有对应的申请；请写在那件申请的同一行。",
  );
});

it("the same 编号 twice is told at the second row, with the first one's", () => {
  const { problems } = ledgerOf(SOUND, { ...SOUND, number: "2025-002" }, SOUND);
  expect(problems).toEqual([
    { row: 4, column: "number", message: expect.stringContaining("与第 2 行相同") as string },
  ]);
});

it("a name that is planted in the ledger is in none of its problems", () => {
  const { problems } = ledgerOf({
    number: "1",
    applicant: "张三丰",
    content: "征地批复张三丰",
    remarks: "张三丰电话",
    document: "张三丰函〔2025〕1号",
    received: "不详",
    applicantKind: "法人",
    result: "不予公开",
  });
  expect(problems.length).toBeGreaterThan(2);
  expect(JSON.stringify(problems)).not.toContain("张三丰");
});
