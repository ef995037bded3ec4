import { audit } from "../check/audit";
import { recomputed } from "../check/sums/computed-totals";
import type { CellKey, CellValue } from "../report/cell";
import { withValues } from "../report/model";
import type { Mark } from "./marks";
import { marksAreKnown, queueReplacement } from "./marks";
import type { Reading } from "./read";

/** The ids of what is still to be dealt with once these cells hold these values. */
export function openAfter(
  { report, sheetFacts: sheet, previous, kept, set }: Reading,
  changes: readonly { readonly cell: CellKey; readonly value: CellValue }[],
): ReadonlySet<string> {
  const { findings } = audit({
    report: recomputed(withValues(report, changes), sheet.computedTotals),
    text: null,
    previous: previous === null ? null : { report: previous, text: null },
    sheet,
    justifications: kept.reasons,
    set,
  });
  return new Set(findings.filter(({ state }) => state !== "justified").map(({ id }) => id));
}

/** The marks that still stand for something, with what they stand for. */
function left({ marks }: Reading, isOpen: (finding: string) => boolean): Mark[] | null {
  const cells = marks?.cells ?? [];
  const kept: Mark[] = [];
  for (const { severity, findings, ...cell } of cells) {
    // Of a mark that an earlier version wrote nobody knows what it stands for: 审核 renews it.
    if (severity === undefined || findings === undefined) return null;
    const open = findings.filter(isOpen);
    if (open.length > 0) kept.push({ ...cell, severity, findings: open });
  }
  return kept.length === cells.length ? null : kept;
}

/**
 * Queues taking away the marks whose findings are all gone, in the request that makes them go. Does
 * nothing where none goes or where this pane does not know the marks: 审核 renews those. What it
 * gives is called when the request is done.
 */
export function queueGoneMarks(
  context: Excel.RequestContext,
  reading: Reading,
  isOpen: (finding: string) => boolean,
): (() => void) | null {
  const marks = marksAreKnown(reading.marks) ? left(reading, isOpen) : null;
  if (marks === null) return null;
  return queueReplacement(context, marks, new Set(reading.sheets.map(({ id }) => id)));
}
