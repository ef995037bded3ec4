import type { CellKey } from "../report/cell";
import type { Format } from "../report/form";
import { LAYOUTS } from "../report/formats";
import { tableValues } from "../report/model";
import type { TableValues } from "../report/model";
import type { Answer } from "./answers";
import { APPLICANT_KINDS } from "./applicants";
import type { LedgerCase } from "./case";
import type { Day, DayCell, Period } from "./day";
import type { Proceeding } from "./proceedings";

/** Table three and four as a ledger gives them, 件. */
export interface CountedTables {
  readonly requests: TableValues;
  readonly proceedings: TableValues;
}

/** Where an application is counted in table three: rows of one column. */
export interface CountedIn {
  readonly column: string;
  readonly rows: readonly string[];
}

const dayIn = (cell: DayCell): Day | null =>
  cell.kind === "day" || cell.kind === "text" ? cell.day : null;

const known = <Value>(answer: Answer<Value>): Value | null =>
  answer.kind === "known" ? answer.value : null;

/**
 * The rows of table three in which an application counts for a period: 一 received in it; 二 received
 * before it and not closed before; its result where it was closed in it; 四 received by its end and
 * not closed by then. Null where the applicant's kind or the day of receipt is not known.
 */
export function countedIn(one: LedgerCase, { from, to }: Period): CountedIn | null {
  const received = dayIn(one.received);
  const column = known(one.applicant);
  if (received === null || column === null || received > to) return null;
  const closed = dayIn(one.closed);
  if (closed !== null && closed < from) return null;
  const isOpen = closed === null || closed > to;
  const result = known(one.result);
  return {
    column,
    rows: [
      received < from ? "carriedIn" : "received",
      ...(isOpen ? ["carriedOut"] : [...(result === null ? [] : [result, "resultsTotal"])]),
    ],
  };
}

/**
 * The proceedings of an application that count for a period: those of the applications that table
 * three counts in it, as closed or as carried out.
 */
export function proceedingsIn(one: LedgerCase, period: Period): readonly Proceeding[] {
  const received = dayIn(one.received);
  const closed = dayIn(one.closed);
  if (received === null || received > period.to) return [];
  if (closed !== null && closed < period.from) return [];
  return [one.reconsideration, one.litigation].flatMap((answer) =>
    answer.kind === "known" ? [answer.value] : [],
  );
}

/** Counts by row and column. */
class Counts {
  private readonly counts = new Map<string, number>();

  add(row: string, column: string): void {
    const key = `${row} ${column}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  at({ row, column }: CellKey): number {
    return this.counts.get(`${row} ${column}`) ?? 0;
  }
}

/**
 * Counts the applications of a ledger into table three and four of an edition, every cell of them: a
 * ledger that was read knows its zeros. Applications whose applicant, day or result is not known are
 * in no cell; `problemsOf` names them.
 */
export function countLedger(
  cases: readonly LedgerCase[],
  period: Period,
  format: Format,
): CountedTables {
  const requests = new Counts();
  const proceedings = new Counts();
  for (const one of cases) {
    const counted = countedIn(one, period);
    for (const row of counted?.rows ?? []) requests.add(row, counted?.column ?? "");
    for (const { row, outcome } of proceedingsIn(one, period)) proceedings.add(row, outcome);
  }
  const columns = APPLICANT_KINDS.map(({ column }) => column);
  const outcomes = format.proceedings.outcomes
    .map(({ key }) => key)
    .filter((key) => key !== "total");
  const sumOf = (counts: Counts, cell: CellKey, parts: readonly string[]): number =>
    cell.column === "total"
      ? parts.reduce((sum, column) => sum + counts.at({ ...cell, column }), 0)
      : counts.at(cell);
  const layout = LAYOUTS[format.key];
  return {
    requests: tableValues(layout.requests, (cell) => sumOf(requests, cell, columns)),
    proceedings: tableValues(layout.proceedings, (cell) => sumOf(proceedings, cell, outcomes)),
  };
}
