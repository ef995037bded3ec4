import * as fc from "fast-check";
import { APPLICANT_KINDS } from "../../src/ledger/applicants";
import { COLUMN_KEYS, NEEDED } from "../../src/ledger/columns";
import type { ColumnKey } from "../../src/ledger/columns";
import type { LedgerCell } from "../../src/ledger/grid";
import { LITIGATION_CHOICES, RECONSIDERATION_CHOICES } from "../../src/ledger/proceedings";
import { resultRows, resultText } from "../../src/ledger/results";
import { FORMAT_2021 } from "../../src/report/format-2021";
import { day, soundRows } from "./ledgers";
import type { Row } from "./ledgers";

const DATES: readonly LedgerCell[] = [
  day("2024-12-31"),
  day("2025-01-01"),
  day("2025-06-15") + 0.7,
  "2025.3.3",
  "2025年12月31日",
  "三月初",
  "/",
  "未办结",
  20250303,
  12,
];

const WORDS: Readonly<Partial<Record<ColumnKey, readonly LedgerCell[]>>> = {
  applicantKind: [
    ...APPLICANT_KINDS.map(({ label }) => label).slice(0, 2),
    "公民",
    " 自然人",
    "自然人 ",
    "法人",
    "某某有限公司",
    "外地",
    "—",
  ],
  result: [
    ...resultRows(FORMAT_2021).map(resultText).slice(0, 5),
    "公开",
    "不予公开",
    "不予处理",
    "信息不存在",
    "（一）予以公开 ",
    "(一)予以公开",
    "予以公开",
    "转办",
    "-",
  ],
  reconsideration: [...RECONSIDERATION_CHOICES.map(({ text }) => text), "无", "撤销", "已申请"],
  litigation: [...LITIGATION_CHOICES.map(({ text }) => text), "维持", "未经复议维持", "否"],
  channel: ["网络", "信函", "邮箱", "其它"],
  extended: ["是", "否", "已审批"],
  number: ["合计", "1", "2025-1", ""],
  fee: [0, 30, "30元", "免收"],
  consultationDays: [5, "5天", "已发函"],
};

const cellFor = (column: ColumnKey): fc.Arbitrary<LedgerCell> =>
  fc.constantFrom<LedgerCell>(null, ...(WORDS[column] ?? DATES));

/** The columns that are counted are damaged as often as all of them together. */
const anyColumn = fc.oneof(fc.constantFrom(...COLUMN_KEYS), fc.constantFrom(...NEEDED));

const damage = anyColumn.chain((column) =>
  fc.record({ at: fc.nat(), column: fc.constant(column), cell: cellFor(column) }),
);

/** Sound ledgers in which cells were overwritten with whatever people write there. */
export const damagedRows: fc.Arbitrary<readonly Row[]> = fc
  .record({
    rows: soundRows,
    damages: fc.array(damage, { minLength: 1, maxLength: 20, size: "max" }),
  })
  .map(({ rows, damages }) => {
    const changed = [...rows];
    for (const { at, column, cell } of damages) {
      const row = at % changed.length;
      changed[row] = { ...changed[row], [column]: cell };
    }
    return changed;
  });
