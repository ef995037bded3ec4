import * as z from "zod/mini";
import type { JustifiedReport } from "../../check/review/justification";
import { sameCell } from "../../report/cell";
import type { CellKey, CellValue } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import { valueAt } from "../../report/model";
import { defineSetting } from "./setting";

/** 此数无误: a cell of one report, and the value that is right. */
interface Confirmed {
  readonly set: number;
  readonly year: number;
  readonly cell: CellKey;
  readonly value: CellValue;
}

export interface Settled {
  readonly confirmed: readonly Confirmed[];
  /** 都不对: the `explanationKey`s, the last one last. */
  readonly dismissed: readonly string[];
}

export const NOTHING_SETTLED: Settled = { confirmed: [], dismissed: [] };

/** What the user settled about explanations. */
export const SETTLED = defineSetting<Settled>(
  "nianbao.settled",
  z.object({
    confirmed: z.array(
      z.object({
        set: z.number(),
        year: z.number(),
        cell: z.object({ table: z.enum(TABLE_KEYS), row: z.string(), column: z.string() }),
        value: z.union([z.number(), z.string(), z.null()]),
      }),
    ),
    dismissed: z.array(z.string()),
  }),
);

/** Older dismissals give way: settings have no room without end. */
const MOST_DISMISSED = 100;

/** The confirmed cells of a report that hold the same values still. */
export function confirmedCells(
  { confirmed }: Settled,
  { report, set }: JustifiedReport,
): readonly CellKey[] {
  return confirmed
    .filter((each) => each.set === set && each.year === report.year)
    .filter(({ cell, value }) => (valueAt(report, cell) ?? null) === value)
    .map(({ cell }) => cell);
}

export function withoutConfirmed(
  settled: Settled,
  cell: CellKey,
  { report, set }: JustifiedReport,
): Settled {
  const others = settled.confirmed.filter(
    (each) => each.set !== set || each.year !== report.year || !sameCell(each.cell, cell),
  );
  return { ...settled, confirmed: others };
}

/** A cell is confirmed once: a new value takes the place of an earlier one. */
export function withConfirmed(
  settled: Settled,
  cell: CellKey,
  value: CellValue,
  subject: JustifiedReport,
): Settled {
  const rest = withoutConfirmed(settled, cell, subject);
  const { set, report } = subject;
  return { ...rest, confirmed: [...rest.confirmed, { set, year: report.year, cell, value }] };
}

export function withoutDismissed(settled: Settled, key: string): Settled {
  return { ...settled, dismissed: settled.dismissed.filter((each) => each !== key) };
}

export function withDismissed(settled: Settled, key: string): Settled {
  const rest = withoutDismissed(settled, key);
  return { ...rest, dismissed: [...rest.dismissed, key].slice(-MOST_DISMISSED) };
}
