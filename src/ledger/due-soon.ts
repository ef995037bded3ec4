import type { LedgerCase } from "./case";
import type { Day } from "./day";
import type { DueStanding } from "./standing";
import { standingOf } from "./standing";
import type { Workdays } from "./workdays";

/** A row of the ledger by what may be told of it anywhere. */
export interface NamedRow {
  /** The row of the sheet, from 1. */
  readonly row: number;
  /** 编号; "" where there is none. */
  readonly number: string;
}

/** The name of an application: nothing of it is personal. */
export const nameOf = ({ row, number }: LedgerCase): NamedRow => ({ row, number });

export type DueCase = NamedRow & Omit<DueStanding, "kind">;

/** The applications that are open on a day. */
export interface OpenCases {
  /** The one that is due first comes first. */
  readonly due: readonly DueCase[];
  /** Those that wait for the applicant's correction: no time runs. */
  readonly waiting: readonly NamedRow[];
  /** Those whose day of receipt nobody knows, and therefore no deadline. */
  readonly undated: readonly NamedRow[];
  /** Years whose holidays are not published: some deadlines count their Mondays to Fridays. */
  readonly assumed: readonly number[];
}

/** The applications that are not closed, with their deadlines. */
export function openCases(cases: readonly LedgerCase[], today: Day, workdays: Workdays): OpenCases {
  const due: DueCase[] = [];
  const waiting: NamedRow[] = [];
  const undated: NamedRow[] = [];
  for (const one of cases) {
    const standing = standingOf(one, today, workdays);
    if (standing.kind === "due") {
      const { day, assumed, left, urgency } = standing;
      due.push({ ...nameOf(one), day, assumed, left, urgency });
    } else if (standing.kind === "waiting") waiting.push(nameOf(one));
    else if (standing.kind === "undated") undated.push(nameOf(one));
  }
  due.sort((one, other) => one.day - other.day || one.row - other.row);
  const assumed = [...new Set(due.flatMap((one) => one.assumed))].sort((a, b) => a - b);
  return { due, waiting, undated, assumed };
}
