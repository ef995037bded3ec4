import type { Finding } from "../../check/finding";
import type { CellFix } from "../../excel/contract/cell-fix";
import type { TableKey } from "../../report/form";
import { TABLE_KEYS } from "../../report/form";
import { placeOf } from "../../report/place";
import type { ExplainedGroup } from "../../actions/repair/arrange";

/** The blanks of one row of a table. */
export interface BlankRow {
  readonly row: string;
  /** The row in words. */
  readonly name: string;
  readonly blanks: readonly Finding[];
}

/** What the list shows under one heading. */
export interface FindingGroup {
  /** null: what concerns the whole report. */
  readonly part: TableKey | "ledger" | null;
  /** What explains several findings together, with them. */
  readonly explained: readonly ExplainedGroup[];
  readonly findings: readonly Finding[];
  readonly blankRows: readonly BlankRow[];
}

function blankRows(blanks: readonly Finding[]): BlankRow[] {
  const rows = new Map<string, Finding[]>();
  for (const blank of blanks) {
    const [cell] = blank.focus;
    if (cell === undefined) continue;
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [blank]);
    else row.push(blank);
  }
  return [...rows].map(([row, members]) => {
    const [cell] = members[0]?.focus ?? [];
    return { row, name: cell === undefined ? "" : placeOf(cell).row, blanks: members };
  });
}

/** What is kept with a reason is settled: it stands apart from what is due. */
export const isKept = ({ state }: Finding): boolean => state === "justified";

/** Where a finding is listed. */
const partOf = ({ table, part }: Finding): FindingGroup["part"] => part ?? table;

/** What is wrong in the ledger is mended first: the tables are counted from it. */
const PARTS: readonly FindingGroup["part"][] = [null, "ledger", ...TABLE_KEYS];

/**
 * Findings in the tables, by table in the order of the form, blanks gathered by row, what is
 * explained with its explanation; empty groups left out.
 */
export function groupFindings(
  all: readonly Finding[],
  explained: readonly ExplainedGroup[] = [],
): FindingGroup[] {
  const wanted = new Set(all);
  const groups = explained.flatMap((group) => {
    const findings = group.findings.filter((finding) => wanted.has(finding));
    const [first] = findings;
    // It stands where the first of what is left of it stands.
    return first === undefined ? [] : [{ ...group, findings, table: first.table ?? group.table }];
  });
  const shown = groups.filter(({ dismissed }) => !dismissed);
  const under = new Set(shown.flatMap(({ findings }) => findings));
  const inTables = all.filter(({ about }) => about === "tables");
  return PARTS.flatMap((part) => {
    const own = inTables.filter((finding) => partOf(finding) === part);
    if (own.length === 0) return [];
    const inRows = own.filter(({ isOneOfMany }) => isOneOfMany);
    const findings = own.filter((finding) => !finding.isOneOfMany && !under.has(finding));
    const explanations = groups.filter((group) => group.table === part);
    return [{ part, explained: explanations, findings, blankRows: blankRows(inRows) }];
  });
}

/** What 全部填 0 writes: blanks that nobody keeps with a reason, where nothing speaks against 0. */
export function zeroFills(blanks: readonly Finding[]): CellFix[] {
  return blanks
    .filter(({ code, state }) => code === "blank" && state === "open")
    .flatMap(({ offers }) => offers)
    .flatMap((offer) => (offer.kind === "write" ? offer.changes : []))
    .filter(({ value }) => value === 0);
}
