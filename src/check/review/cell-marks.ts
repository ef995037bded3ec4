import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { Finding } from "../finding";
import { gravest } from "../rules/severity";
import type { Severity } from "../rules/severity";

/** A cell to mark in the sheet, with the gravest of its findings. */
export interface CellMark {
  readonly cell: CellKey;
  readonly severity: Severity;
  /** The findings that it is marked for, by their ids: when all are gone, so is the mark. */
  readonly findings: readonly string[];
}

/**
 * One mark a cell for what is still to be dealt with, not for what is kept with a reason. Where the
 * repair names one cell, that cell is marked instead of those that state the sum.
 * @param suspects By the ids of the findings, from `suspectCells`.
 */
export function cellMarks(
  findings: readonly Finding[],
  suspects: ReadonlyMap<string, CellKey>,
): readonly CellMark[] {
  const cells = new Map<string, { readonly cell: CellKey; readonly own: Finding[] }>();
  for (const finding of findings) {
    if (finding.state === "justified") continue;
    const suspect = suspects.get(finding.id);
    for (const cell of suspect === undefined ? finding.focus : [suspect]) {
      const id = cellId(cell);
      const known = cells.get(id);
      if (known === undefined) cells.set(id, { cell, own: [finding] });
      else known.own.push(finding);
    }
  }
  return [...cells.values()].flatMap(({ cell, own }): CellMark[] => {
    const severity = gravest(own.map((each) => each.severity));
    return severity === null ? [] : [{ cell, severity, findings: own.map(({ id }) => id) }];
  });
}
