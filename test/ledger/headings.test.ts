import type { LedgerGrid } from "../../src/ledger/grid";
import { readLedger } from "../../src/ledger/read-ledger";
import { FORMAT_2021 } from "../../src/report/format-2021";
import { day, gridOf } from "./ledgers";

const read = (...grids: readonly LedgerGrid[]) => readLedger(grids, FORMAT_2021);

const RECEIVED = day("2025-03-03");
const CLOSED = day("2025-03-20");

describe("a ledger of another office", () => {
  it("is known by its headings in another order, under title rows", () => {
    const reading = read({
      name: "2025台账",
      rows: [
        ["清河县柳林镇政府信息公开申请登记台账", null, null, null, null],
        ["填报单位：柳林镇", null, null, null, null],
        ["序号", "来件时间", "公民/法人", "答复类型", "答复时间"],
        [1, RECEIVED, "公民", "予以公开", CLOSED],
        [2, RECEIVED, "商业企业", "信息不存在", CLOSED],
        ["合计", null, null, null, 2],
      ],
    });
    if (reading.kind !== "read") throw new Error(reading.kind);
    const { cases, problems, headings } = reading.ledger;
    expect(problems).toEqual([]);
    expect(headings.renamed).toMatchObject({ received: "来件时间", result: "答复类型" });
    expect(cases.map(({ row, applicant, result }) => [row, applicant, result])).toEqual([
      [4, { kind: "known", value: "naturalPerson" }, { kind: "known", value: "granted" }],
      [5, { kind: "known", value: "business" }, { kind: "known", value: "notHeld" }],
    ]);
  });

  it("of two columns that may be meant the one that is called as ours is taken", () => {
    const reading = read({
      name: "台账",
      rows: [
        ["申请日期", "收到日期", "申请人类型", "办结日期", "办理结果"],
        [day("2024-12-30"), day("2025-01-02"), "自然人", null, null],
      ],
    });
    if (reading.kind !== "read") throw new Error(reading.kind);
    expect(reading.ledger.cases[0]?.received).toEqual({ kind: "day", day: day("2025-01-02") });
  });

  it("that lacks a column which counting needs is named with it", () => {
    expect(
      read({
        name: "登记簿",
        rows: [
          ["编号", "收到日期", "申请人类型", "申请内容"],
          ["1", RECEIVED, "自然人", "某事"],
        ],
      }),
    ).toEqual({ kind: "lacking", sheet: "登记簿", columns: ["办结日期", "办理结果"] });
  });

  it("two sheets with applications are asked about", () => {
    const row = { received: RECEIVED, applicantKind: "自然人" };
    expect(read(gridOf([row], "2024"), gridOf([row], "2025"))).toEqual({
      kind: "several",
      sheets: ["2024", "2025"],
    });
  });

  it("an empty one beside a filled one is none", () => {
    const row = { received: RECEIVED, applicantKind: "自然人" };
    const reading = read(gridOf([], "空表"), gridOf([row], "2025"));
    expect(reading.kind === "read" && reading.ledger.sheet).toBe("2025");
  });

  it("a workbook with another table has none", () => {
    expect(
      read({
        name: "Sheet1",
        rows: [
          ["项目", "金额", "日期"],
          ["甲", 3, RECEIVED],
        ],
      }),
    ).toEqual({
      kind: "none",
    });
  });
});
