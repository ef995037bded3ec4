import type { Answer } from "./answers";
import { APPLICANT_KINDS } from "./applicants";
import type { LedgerCase } from "./case";
import { COLUMNS } from "./columns";
import type { ColumnKey } from "./columns";
import { dayText } from "./day";
import type { Day, DayCell } from "./day";
import type { ResultRow } from "./results";
import { resultText } from "./results";

/** What is wrong in a row of the ledger, and where. */
export interface LedgerProblem {
  /** The row of the sheet, from 1. */
  readonly row: number;
  readonly column: ColumnKey;
  readonly message: string;
}

type Find = (one: LedgerCase) => readonly LedgerProblem[];

const heading = (column: ColumnKey): string => COLUMNS[column].heading;

const when = (
  isWrong: boolean,
  { row }: LedgerCase,
  column: ColumnKey,
  message: string,
): readonly LedgerProblem[] => (isWrong ? [{ row, column, message }] : []);

const DATES = ["received", "closed", "correctionNotice", "correctionReceived"] as const;

function dateProblem(one: LedgerCase, column: (typeof DATES)[number]): readonly LedgerProblem[] {
  const cell: DayCell = one[column];
  if (cell.kind === "text") {
    return when(
      true,
      one,
      column,
      `“${cell.text}”是文字，不是日期，公式数不到；这里按 ${dayText(cell.day)} 计数，请改成日期。`,
    );
  }
  return when(
    cell.kind === "unknown",
    one,
    column,
    `“${cell.kind === "unknown" ? cell.text : ""}”不是日期，没有计数；请填成 2025-1-3 这样的日期。`,
  );
}

const dayOf = (cell: DayCell): Day | null =>
  cell.kind === "day" || cell.kind === "text" ? cell.day : null;

const dates: Find = (one) => DATES.flatMap((column) => dateProblem(one, column));

const received: Find = (one) =>
  when(one.received.kind === "blank", one, "received", "没有收到日期，这一件没有计数；请补填。");

/** What an answer may be, in words: 可能是商业企业、科研机构… */
function mayBe<Value>(answer: Answer<Value>, nameOf: (value: Value) => string): string {
  if (answer.kind !== "unsure" || answer.mayBe.length === 0) return "";
  return `可能是${answer.mayBe.map(nameOf).join("、")}，`;
}

const applicantName = (column: string): string => {
  const kind = APPLICANT_KINDS.find((one) => one.column === column);
  return kind === undefined ? "" : kind.label;
};

const applicant: Find = (one) => [
  ...when(
    one.applicant.kind === "blank",
    one,
    "applicantKind",
    "没有申请人类型，这一件没有计数；请从六类中选一类。",
  ),
  ...when(
    one.applicant.kind === "unsure",
    one,
    "applicantKind",
    `“${one.applicant.kind === "unsure" ? one.applicant.text : ""}”不能确定是哪一类申请人，${mayBe(one.applicant, applicantName)}没有计数；请从六类中选一类。`,
  ),
];

const result =
  (rows: readonly ResultRow[]): Find =>
  (one) => {
    const nameOf = (row: string): string => {
      const found = rows.find((each) => each.row === row);
      return found === undefined ? "" : `“${resultText(found)}”`;
    };
    const { result: answer } = one;
    return when(
      answer.kind === "unsure",
      one,
      "result",
      `“${answer.kind === "unsure" ? answer.text : ""}”不能确定是哪一种办理结果，${mayBe(answer, nameOf)}没有计数；请选具体的一种。`,
    );
  };

const closing: Find = (one) => {
  const isClosed = one.closed.kind !== "blank";
  return [
    ...when(
      isClosed && one.result.kind === "blank",
      one,
      "result",
      "有办结日期，没有办理结果：这一件不在三里，也不在四里；请补填办理结果。",
    ),
    ...when(
      !isClosed && one.result.kind !== "blank",
      one,
      "closed",
      "有办理结果，没有办结日期：这一件按没有办结计数；请补填办结日期。",
    ),
  ];
};

const order: Find = (one) => {
  const [first, last] = [dayOf(one.received), dayOf(one.closed)];
  const [notice, corrected] = [dayOf(one.correctionNotice), dayOf(one.correctionReceived)];
  return [
    ...when(
      first !== null && last !== null && last < first,
      one,
      "closed",
      `办结日期 ${last === null ? "" : dayText(last)} 早于收到日期 ${first === null ? "" : dayText(first)}；请核对两个日期。`,
    ),
    ...when(
      first !== null && notice !== null && notice < first,
      one,
      "correctionNotice",
      "补正通知日早于收到日期；请核对两个日期。",
    ),
    ...when(
      corrected !== null && notice === null && one.correctionNotice.kind === "blank",
      one,
      "correctionNotice",
      "有补正收到日，没有补正通知日；请补填。",
    ),
    ...when(
      corrected !== null && notice !== null && corrected < notice,
      one,
      "correctionReceived",
      "补正收到日早于补正通知日；请核对两个日期。",
    ),
  ];
};

const numbers: Find = (one) => [
  ...when(
    one.consultationDays.kind === "unsure",
    one,
    "consultationDays",
    "征求意见没有结果：这里应填用去的工作日天数，答复期限才算得出来。",
  ),
  ...when(
    one.extended.kind === "unsure",
    one,
    "extended",
    "看不出是否延期；延期的填“是”，没有延期的留空。",
  ),
  ...when(one.fee.kind === "unsure", one, "fee", "收费应填数字（元）；没有收费的留空。"),
];

const proceedings: Find = (one) => {
  const { reconsideration, litigation } = one;
  const hasCase = one.received.kind !== "blank" || one.applicant.kind !== "blank";
  const afterReconsideration =
    litigation.kind === "known" && litigation.value.row === "litigationAfterReconsideration";
  return [
    ...(["reconsideration", "litigation"] as const).flatMap((column) => [
      ...when(
        one[column].kind !== "blank" && !hasCase,
        one,
        column,
        `有${heading(column)}，没有对应的申请；请写在那件申请的同一行。`,
      ),
    ]),
    ...when(
      reconsideration.kind === "unsure",
      one,
      "reconsideration",
      "看不出行政复议的结果，没有计数；请选维持、纠正、其他或未结。",
    ),
    ...when(
      litigation.kind === "unsure",
      one,
      "litigation",
      "看不出行政诉讼是未经复议还是复议后，或者看不出结果，没有计数；请从列表中选。",
    ),
    ...when(
      afterReconsideration && reconsideration.kind === "blank",
      one,
      "reconsideration",
      "行政诉讼是复议后起诉的，行政复议一栏却是空的；请补填复议的结果。",
    ),
  ];
};

function sameNumbers(cases: readonly LedgerCase[]): readonly LedgerProblem[] {
  const first = new Map<string, number>();
  return cases.flatMap((one): readonly LedgerProblem[] => {
    if (one.number === "") return [];
    const before = first.get(one.number);
    if (before === undefined) {
      first.set(one.number, one.row);
      return [];
    }
    return when(
      true,
      one,
      "number",
      `编号“${one.number}”与第 ${before} 行相同；一件申请只登记一行，重复的请删去或改编号。`,
    );
  });
}

/**
 * What is wrong in a ledger, row by row: what keeps an application from being counted, and what
 * contradicts itself. In a ledger without any of it 一 + 二 = 三 + 四 holds in every column.
 * @param rows The results of the edition that is counted for.
 */
export function problemsOf(
  cases: readonly LedgerCase[],
  rows: readonly ResultRow[],
): readonly LedgerProblem[] {
  const finds: readonly Find[] = [
    dates,
    received,
    applicant,
    result(rows),
    closing,
    order,
    numbers,
    proceedings,
  ];
  return [
    ...cases.flatMap((one) => finds.flatMap((find) => find(one))),
    ...sameNumbers(cases),
  ].sort((one, other) => one.row - other.row);
}
