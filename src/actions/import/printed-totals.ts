import type { Audit } from "../../check/audit";
import type { Finding } from "../../check/finding";
import { findInTables } from "../../check/rules/find";
import { recomputed, withoutUnfounded } from "../../check/sums/computed-totals";
import { isTotal } from "../../check/sums/formulas";
import { cellId } from "../../report/cell";
import type { CellKey, CellValue } from "../../report/cell";
import type { TableKey } from "../../report/form";
import { layoutsOf, valueAt } from "../../report/model";
import type { Report } from "../../report/model";
import { readNumber } from "../../report/number-text";

/** A table of a source whose totals formulas would not give as they are printed. */
export interface PrintedTable {
  readonly table: TableKey;
  /** How many totals are not the sum of their parts; 0 where only blanks keep them from it. */
  readonly broken: number;
  /** The totals that a formula would give another number, or that 审核 would not count. */
  readonly cells: readonly CellKey[];
}

/** The sums that state a total, and the balance that is judged by totals. */
const STATED: ReadonlySet<string> = new Set(["row-total", "results-total", "outcomes-total"]);
const JUDGED: ReadonlySet<string> = new Set([...STATED, "balance"]);

/** A blank total says nothing that could differ; a text that means the number does not, either. */
function isOther(printed: CellValue | undefined, shown: CellValue | undefined): boolean {
  if (printed === null || printed === undefined) return false;
  const number = typeof printed === "string" ? readNumber(printed)?.value : printed;
  return number !== shown;
}

/** The totals that formulas would give another number: a total of totals follows what is typed. */
function differing(report: Report, totals: readonly CellKey[]): readonly CellKey[] {
  const typed = new Set<CellKey>();
  for (;;) {
    const computed = totals.filter((cell) => !typed.has(cell));
    const shown = recomputed(report, computed);
    const more = computed.filter((cell) => isOther(valueAt(report, cell), valueAt(shown, cell)));
    if (more.length === 0) return [...typed];
    for (const cell of more) typed.add(cell);
  }
}

const ruleId = ({ code, cells }: Pick<Finding, "cells"> & { readonly code: string }): string =>
  [code, ...cells.map(cellId)].join(" ");

/**
 * The tables whose totals have to be typed so that they stay as the source prints them, and so that
 * 审核 finds every broken sum again: a formula over a blank counts for nothing there.
 */
export function printedTotals({ report, findings }: Audit): readonly PrintedTable[] {
  const layouts = layoutsOf(report);
  const totals = layouts.flatMap((layout) =>
    layout.cells.map(({ key }) => key).filter((key) => isTotal(layout, key)),
  );
  const typed = differing(report, totals);
  const computed = totals.filter((cell) => !typed.includes(cell));
  const asRead = withoutUnfounded(recomputed(report, computed), computed);
  const found = new Set(findInTables(asRead).map(ruleId));
  const broken = findings.filter(({ code }) => JUDGED.has(code));
  const lost = broken.filter((finding) => !found.has(ruleId(finding)));
  return layouts.flatMap(({ key: table }): PrintedTable[] => {
    const isHere = (one: { readonly table: TableKey | null }): boolean => one.table === table;
    const unread = computed.filter((cell) => isOther(valueAt(report, cell), valueAt(asRead, cell)));
    const cells = [...typed, ...(lost.some(isHere) ? unread : [])].filter(isHere);
    if (cells.length === 0) return [];
    const stated = broken.filter((one) => isHere(one) && STATED.has(one.code));
    const places = [...typed.filter(isHere), ...stated.flatMap(({ focus }) => focus)];
    return [{ table, broken: new Set(places.map(cellId)).size, cells }];
  });
}
