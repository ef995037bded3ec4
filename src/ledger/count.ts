import { cellId } from "../report/cell";
import type { CellKey } from "../report/cell";
import type { Format } from "../report/form";
import { LAYOUTS } from "../report/formats";
import { tableValues } from "../report/model";
import type { TableValues } from "../report/model";
import type { Answer } from "./answers";
import type { LedgerCase } from "./case";
import { knownDay } from "./day";
import type { Period } from "./day";
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

const known = <Value>(answer: Answer<Value>): Value | null =>
  answer.kind === "known" ? answer.value : null;

/**
 * The rows of table three in which an application counts for a period: 一 received in it; 二 received
 * before it and not closed before; its result where it was closed in it; 四 received by its end and
 * not closed by then. Null where the applicant's kind or the day of receipt is not known.
 */
export function countedIn(one: LedgerCase, { from, to }: Period): CountedIn | null {
  const received = knownDay(one.received);
  const column = known(one.applicant);
  if (received === null || column === null || received > to) return null;
  const closed = knownDay(one.closed);
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
  const received = knownDay(one.received);
  const closed = knownDay(one.closed);
  if (received === null || received > period.to) return [];
  if (closed !== null && closed < period.from) return [];
  return [one.reconsideration, one.litigation].flatMap((answer) =>
    answer.kind === "known" ? [answer.value] : [],
  );
}

/** Every cell of table three and four in which an application counts for a period, totals included. */
export function cellsOf(one: LedgerCase, period: Period): readonly CellKey[] {
  const { column: own, rows } = countedIn(one, period) ?? { column: "", rows: [] };
  return [
    ...rows.flatMap((row) =>
      [own, "total"].map((column): CellKey => ({ table: "requests", row, column })),
    ),
    ...proceedingsIn(one, period).flatMap(({ row, outcome }) =>
      [outcome, "total"].map((column): CellKey => ({ table: "proceedings", row, column })),
    ),
  ];
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
  const counts = new Map<string, number>();
  for (const one of cases) {
    for (const cell of cellsOf(one, period)) {
      const id = cellId(cell);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const layout = LAYOUTS[format.key];
  const countOf = (cell: CellKey): number => counts.get(cellId(cell)) ?? 0;
  return {
    requests: tableValues(layout.requests, countOf),
    proceedings: tableValues(layout.proceedings, countOf),
  };
}
