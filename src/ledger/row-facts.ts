import type { CellKey } from "../report/cell";
import { placeOf } from "../report/place";
import type { LedgerCase } from "./case";
import { cellsOf, countedIn } from "./count";
import type { Day, Period } from "./day";
import { dayText, knownDay } from "./day";
import { nameOf } from "./due-soon";
import type { NamedRow } from "./due-soon";
import { periodName } from "./periods";
import type { LedgerProblem } from "./problem";
import { standingOf } from "./standing";
import type { Standing } from "./standing";
import type { Workdays } from "./workdays";

/** A cell in which an application counts, and how the screen names it. */
export interface CountedPlace {
  readonly cell: CellKey;
  /** 表三 · 自然人 · （一）予以公开. */
  readonly words: string;
}

/** What one row of the ledger is, for a period and a day. */
export interface RowFacts extends NamedRow {
  /** Where it counts in table three and four; totals are left out. */
  readonly places: readonly CountedPlace[];
  /** Why it is not in table three; null where it is. */
  readonly outside: string | null;
  readonly standing: Standing;
  /** What is missing in the row, or contradicts itself. */
  readonly problems: readonly LedgerProblem[];
}

/** Sums of the table itself. */
const isSum = ({ row, column }: CellKey): boolean => column === "total" || row === "resultsTotal";

/** Why an application counts nowhere in table three; null where it counts. */
export function outsideOf(one: LedgerCase, period: Period): string | null {
  if (countedIn(one, period) !== null) return null;
  const received = knownDay(one.received);
  const closed = knownDay(one.closed);
  if (received === null) return "收到日期没有填好，没有计数。";
  if (received > period.to) {
    return `${dayText(received)} 收到，在 ${periodName(period)}之后，不计入。`;
  }
  if (closed !== null && closed < period.from) {
    return `${dayText(closed)} 已办结，在 ${periodName(period)}之前，不计入。`;
  }
  return "申请人类型没有选好，没有计入表三。";
}

/** What else a row's facts are told from. */
export interface RowContext {
  readonly period: Period;
  readonly today: Day;
  readonly workdays: Workdays;
  /** Those of the whole ledger. */
  readonly problems: readonly LedgerProblem[];
}

/** Where an application counts, by when it has to be answered, and what is missing in its row. */
export function rowFacts(
  one: LedgerCase,
  { period, today, workdays, problems }: RowContext,
): RowFacts {
  return {
    ...nameOf(one),
    places: cellsOf(one, period)
      .filter((cell) => !isSum(cell))
      .map((cell) => ({ cell, words: placeOf(cell).full })),
    outside: outsideOf(one, period),
    standing: standingOf(one, today, workdays),
    problems: problems.filter(({ row }) => row === one.row),
  };
}
