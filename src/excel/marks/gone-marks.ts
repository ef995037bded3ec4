import { audit } from "../../check/audit";
import { recomputed } from "../../check/sums/computed-totals";
import type { CellKey, CellValue } from "../../report/cell";
import { withValues } from "../../report/model";
import type { GoneMarks, Mark } from "./marks";
import { markedSheet, marksAreKnown, queueGoneMarks } from "./marks";
import type { Reading } from "../reading/read";
import { placeNow } from "./standing-marks";

/** Whether marks whose findings are gone go with what is written. */
export type WithMarks = "take" | "leave";

/** What is about to change: cells that are written, findings that a reason is given for. */
export interface AboutToChange {
  readonly written?: readonly { readonly cell: CellKey; readonly value: CellValue }[];
  readonly justified?: readonly string[];
}

/** The ids of what is still to be dealt with then. Marks stand for findings in the tables only. */
function openAfter(
  { report, sheetFacts: sheet, previous, kept, set }: Reading,
  { written = [], justified = [] }: AboutToChange,
): ReadonlySet<string> {
  const { findings } = audit({
    report: recomputed(withValues(report, written), sheet.computedTotals),
    text: null,
    previous: previous === null ? null : { report: previous, text: null },
    sheet,
    justifications: kept.reasons,
    set,
  });
  const open = findings.filter(({ id, state }) => state !== "justified" && !justified.includes(id));
  return new Set(open.map(({ id }) => id));
}

/** Null where no mark goes, or where it is not certain which cells the marks stand on now. */
function goneMarks(reading: Reading, change: AboutToChange): GoneMarks | null {
  const open = openAfter(reading, change);
  const gone = new Set<string>();
  const left: Mark[] = [];
  for (const { cell, severity, findings } of reading.marks?.cells ?? []) {
    const place = placeNow(reading, cell);
    const sheetId = reading.sheets.find(({ name }) => name === place?.sheet)?.id;
    // Of marks that an earlier version wrote nobody knows what they stand for, those of another set
    // of tables stand for other numbers: 审核 renews them.
    if (severity === undefined || findings === undefined) return null;
    if (place === null || sheetId !== markedSheet(cell)) return null;
    if (findings.some((finding) => open.has(finding))) {
      left.push({ cell, ...place, severity, findings });
    } else {
      gone.add(cell);
    }
  }
  return gone.size === 0 ? null : { gone, left };
}

/**
 * Queues taking away the marks whose findings are all gone, in the request that makes them go. Null
 * where none goes or where this pane does not know the marks: 审核 renews those. What it gives is
 * called when the request is done.
 */
export function takeGoneMarks(
  context: Excel.RequestContext,
  reading: Reading,
  change: AboutToChange,
): (() => void) | null {
  if (reading.marks === null || !marksAreKnown(reading.marks)) return null;
  const marks = goneMarks(reading, change);
  if (marks === null) return null;
  return queueGoneMarks(context, marks, new Set(reading.sheets.map(({ id }) => id)));
}
