import type { Format } from "../report/form";
import { APPLICANT_KINDS } from "./applicants";
import type { LedgerCase } from "./case";
import { CHANNELS } from "./channels";
import type { Period } from "./day";
import { knownDay } from "./day";
import { deadlineOf } from "./deadline";
import { isOpenAt } from "./carry-over";
import { resultRows, resultText } from "./results";
import type { Workdays } from "./workdays";

/** How many there are of a kind, 件. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Counts by kind: those that are named, and those of which nobody said it in words that name one. */
export interface CountsByKind {
  /** Every kind, also those with 0. */
  readonly kinds: readonly NamedCount[];
  /** 未填. */
  readonly blank: number;
  /** Something stands there that names no one kind. */
  readonly unclear: number;
}

/** Numbers of a ledger for a period, 件: for the narrative and for quarterly figures. */
export interface LedgerFigures {
  readonly received: number;
  /** Received before the period, and open when it began. */
  readonly carriedIn: number;
  readonly closed: number;
  /** Open when it ended. */
  readonly carriedOut: number;
  /** Of those received. */
  readonly channels: CountsByKind;
  readonly applicants: CountsByKind;
  /** Of those closed. */
  readonly results: CountsByKind;
  readonly answers: {
    /** Closed by the day of their deadline. */
    readonly onTime: number;
    readonly late: number;
    /** Their deadline is not known, or counts a year whose holidays are not published. */
    readonly unknown: number;
    /** Extended, of those closed. */
    readonly extended: number;
  };
  /** Of those closed: for how many a fee stands there, and 元 together. */
  readonly fee: { readonly cases: number; readonly amount: number; readonly unclear: number };
}

function byKind(
  cases: readonly LedgerCase[],
  key: "channel" | "applicant" | "result",
  names: readonly (readonly [value: string, name: string])[],
): CountsByKind {
  const counts = new Map<string, number>();
  let blank = 0;
  let unclear = 0;
  for (const one of cases) {
    const answer = one[key];
    if (answer.kind === "blank") blank += 1;
    else if (answer.kind === "unsure") unclear += 1;
    else counts.set(answer.value, (counts.get(answer.value) ?? 0) + 1);
  }
  const kinds = names.map(([value, name]) => ({ name, count: counts.get(value) ?? 0 }));
  return { kinds, blank, unclear };
}

function answersOf(closed: readonly LedgerCase[], workdays: Workdays): LedgerFigures["answers"] {
  let [onTime, late, unknown, extended] = [0, 0, 0, 0];
  for (const one of closed) {
    const deadline = deadlineOf(one, workdays);
    const day = knownDay(one.closed);
    if (deadline === null || day === null || deadline.assumed.length > 0) unknown += 1;
    else if (day <= deadline.day) onTime += 1;
    else late += 1;
    if (one.extended.kind === "known" && one.extended.value) extended += 1;
  }
  return { onTime, late, unknown, extended };
}

/** 元 in whole 分, so that sums are exact. */
const CENTS = 100;

function feeOf(closed: readonly LedgerCase[]): LedgerFigures["fee"] {
  const amounts = closed.flatMap(({ fee }) =>
    fee.kind === "known" && fee.value > 0 ? [Math.round(fee.value * CENTS)] : [],
  );
  return {
    cases: amounts.length,
    amount: amounts.reduce((sum, amount) => sum + amount, 0) / CENTS,
    unclear: closed.filter(({ fee }) => fee.kind === "unsure").length,
  };
}

/** The numbers of a ledger for a period. */
export function figuresOf(
  cases: readonly LedgerCase[],
  period: Period,
  format: Format,
  workdays: Workdays,
): LedgerFigures {
  const isIn = (day: number | null): boolean =>
    day !== null && day >= period.from && day <= period.to;
  const received = cases.filter((one) => isIn(knownDay(one.received)));
  const closed = cases.filter((one) => isIn(knownDay(one.closed)));
  return {
    received: received.length,
    carriedIn: cases.filter((one) => isOpenAt(one, period.from - 1)).length,
    closed: closed.length,
    carriedOut: cases.filter((one) => isOpenAt(one, period.to)).length,
    channels: byKind(
      received,
      "channel",
      CHANNELS.map((name) => [name, name]),
    ),
    applicants: byKind(
      received,
      "applicant",
      APPLICANT_KINDS.map(({ column, label }) => [column, label]),
    ),
    results: byKind(
      closed,
      "result",
      resultRows(format).map((row) => [row.row, resultText(row)]),
    ),
    answers: answersOf(closed, workdays),
    fee: feeOf(closed),
  };
}
