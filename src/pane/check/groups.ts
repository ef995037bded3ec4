import type { BlankFinding, Severity } from "../../check/finding";
import type { CellFix, PlacedFinding } from "../../excel/contract";
import type { TableKey } from "../../report/form";
import { TABLE_KEYS } from "../../report/form";
import { placeOf } from "../../report/place";
import type { ExplainedGroup } from "../../actions/repair/arrange";

/** A finding about a blank cell, with its address. */
export interface PlacedBlank extends PlacedFinding {
  readonly finding: BlankFinding;
}

/** The blanks of one row of a table. */
export interface BlankRow {
  readonly row: string;
  /** The row in words. */
  readonly name: string;
  readonly blanks: readonly PlacedBlank[];
}

/** What the list shows under one heading. */
export interface FindingGroup {
  /** null: what concerns the whole report. */
  readonly table: TableKey | null;
  /** What explains several findings together, with them. */
  readonly explained: readonly ExplainedGroup[];
  readonly findings: readonly PlacedFinding[];
  readonly blankRows: readonly BlankRow[];
}

function isBlank(placed: PlacedFinding): placed is PlacedBlank {
  return placed.finding.code === "blank";
}

/** A blank whose number follows from the sums is a finding of its own, not one of many. */
function isPlain({ finding }: PlacedBlank): boolean {
  return finding.expected === null || finding.expected === 0 || finding.atLeast;
}

function blankRows(blanks: readonly PlacedBlank[]): BlankRow[] {
  const rows = new Map<string, PlacedBlank[]>();
  for (const blank of blanks) {
    const [cell] = blank.finding.focus;
    if (cell === undefined) continue;
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [blank]);
    else row.push(blank);
  }
  return [...rows].map(([row, members]) => {
    const [cell] = members[0]?.finding.focus ?? [];
    return { row, name: cell === undefined ? "" : placeOf(cell).row, blanks: members };
  });
}

/**
 * Findings by table in the order of the form, blanks gathered by row, what is explained with its
 * explanation; empty groups left out.
 */
export function groupFindings(
  placed: readonly PlacedFinding[],
  explained: readonly ExplainedGroup[] = [],
): FindingGroup[] {
  const shown = explained.filter(({ dismissed }) => !dismissed);
  const under = new Set(shown.flatMap(({ findings }) => findings));
  return [null, ...TABLE_KEYS].flatMap((table) => {
    const own = placed.filter(({ finding }) => finding.table === table);
    const plain = own.filter(isBlank).filter(isPlain);
    const inRows = new Set<PlacedFinding>(plain);
    const findings = own.filter((finding) => !inRows.has(finding) && !under.has(finding));
    if (own.length === 0) return [];
    const explanations = explained.filter((group) => group.table === table);
    return [{ table, explained: explanations, findings, blankRows: blankRows(plain) }];
  });
}

/** The blanks that 全部填 0 may write: only where nothing speaks against 0. */
export function zeroFills(rows: readonly BlankRow[]): CellFix[] {
  return rows
    .flatMap(({ blanks }) => blanks)
    .flatMap(({ finding }) => {
      const [cell] = finding.focus;
      return finding.fill === 0 && cell !== undefined ? [{ cell, from: null, value: 0 }] : [];
    });
}

/** How many findings there are of each severity. */
export function countBySeverity(
  placed: readonly PlacedFinding[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, explain: 0, hint: 0 };
  for (const { finding } of placed) counts[finding.severity] += 1;
  return counts;
}
