import type { LedgerCase } from "./case";
import { knownDay } from "./day";
import type { Day } from "./day";
import { nameOf } from "./due-soon";
import type { NamedRow } from "./due-soon";
import type { LedgerRow } from "./row";
import { rowCells } from "./row-cells";
import type { LedgerSource } from "./row-cells";

/** 结转: what a new ledger begins with. */
export interface CarriedOver {
  /** The whole rows of the applications that were open, as they stand. */
  readonly rows: readonly LedgerRow[];
  /** Which rows of the old ledger those are. */
  readonly carried: readonly NamedRow[];
  /** Not closed, and nobody knows when they came in: left out, and to be looked at. */
  readonly undated: readonly NamedRow[];
}

/** Whether an application was received by a day and not closed by it. */
export function isOpenAt({ received, closed }: LedgerCase, day: Day): boolean {
  const [first, last] = [knownDay(received), knownDay(closed)];
  return first !== null && first <= day && (last === null || last > day);
}

/**
 * The applications that were open at the end of a day, for a new ledger: those that table three counts
 * under 四、结转下年度 when its period ends with that day.
 */
export function carryOver(
  cases: readonly LedgerCase[],
  source: LedgerSource,
  end: Day,
): CarriedOver {
  const open = cases.filter((one) => isOpenAt(one, end));
  const undated = cases.filter(
    ({ received, closed }) => knownDay(received) === null && closed.kind === "blank",
  );
  return {
    rows: open.map(({ row }) => rowCells(source, row)),
    carried: open.map(nameOf),
    undated: undated.map(nameOf),
  };
}
