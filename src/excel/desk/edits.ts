import { headingRow, isFormula as isFormulaCell } from "../../collect/sheets/sheet";
import type { DeskCell, DeskColumn, DeskSheet } from "../../collect/sheets/sheet";
import type { LookedSheet } from "./bands";
import { isFormulaEntry, sameEntry } from "./cells";
import type { Entry } from "./cells";
import { placeSheet } from "./place-sheet";
import type { PlacedSheet } from "./place-sheet";
import type { Edit, SheetEdits } from "./write-edits";

/** What is to be changed on a sheet, and what cannot be: whole sentences. */
export interface PlannedEdits extends SheetEdits {
  readonly left: readonly string[];
}

/** Whether a cell of the officer's may be given another value: the pane changed it, nobody here did. */
export type MayReplace = (key: string, column: DeskColumn, there: Entry) => boolean;

/** What is entered for a cell of a planned sheet. */
export const entryFor = (cell: DeskCell): Entry =>
  isFormulaCell(cell) ? { formula: cell.formula } : cell === "" ? null : cell;

const isLost = (entry: Entry): boolean => isFormulaEntry(entry) && entry.formula.includes("#REF!");

function keyOf([first]: readonly DeskCell[]): string {
  return typeof first === "string" ? first.trim() : "";
}

/** Collects what differs. */
class Plan {
  readonly edits: Edit[] = [];

  constructor(private readonly sheet: LookedSheet) {}

  set(row: number, column: number, wanted: Entry): void {
    const was = this.sheet.entryAt(row, column);
    if (!sameEntry(was, wanted)) this.edits.push({ row, column, was, wanted });
  }

  isBlank(row: number, column: number): boolean {
    return this.sheet.entryAt(row, column) === null;
  }
}

/** Whether rows and columns stand where the formulas take them to be. */
export function isInPlace(wanted: DeskSheet, { values }: Pick<LookedSheet, "values">): boolean {
  const placed = placeSheet(wanted, values);
  return placed !== null && stands(wanted, placed);
}

const stands = (wanted: DeskSheet, { headingRow: row, columns, rows }: PlacedSheet): boolean =>
  row === headingRow(wanted) &&
  columns.every((column, at) => column === at) &&
  wanted.rows
    .slice(0, wanted.frozenRows)
    .every((line, at) => (rows.get(keyOf(line)) ?? row + 1 + at) === row + 1 + at);

/** How a line over the headings can begin: the first words of all that it can say. */
const STARTS: readonly RegExp[] = [/^应报/u, /^(?:截至|以下|没有未报)/u, /^汇总单位/u];

const startOf = (note: string): RegExp | undefined => STARTS.find((start) => start.test(note));

const isNote = (start: RegExp | undefined, value: unknown): boolean =>
  typeof value === "string" && start?.test(value) === true;

/** The lines between title and headings: one that says what it said with other numbers is ours. */
function planNotes(
  plan: Plan,
  { notes }: DeskSheet,
  placed: PlacedSheet,
  sheet: LookedSheet,
): void {
  const [first = 0] = placed.columns;
  for (const [at, note] of notes.entries()) {
    const start = startOf(note);
    const usual = placed.headingRow - notes.length + at;
    const own = sheet.values
      .slice(0, placed.headingRow)
      .findIndex((row) => isNote(start, row[first]));
    const row = own >= 0 ? own : usual;
    if (row >= 0 && (own >= 0 || plan.isBlank(row, first))) plan.set(row, first, note);
  }
}

/** A line that we wrote: something else of ours stands in it beside the name. */
function isOurs(plan: Plan, row: number, { columns }: PlacedSheet): boolean {
  return columns.slice(1).filter((column) => !plan.isBlank(row, column)).length >= 2;
}

/**
 * What has to be changed so that a sheet holds what is wanted: line by line by their first column,
 * wherever they stand; new ones come under the last. What the officer typed stays.
 */
export function planEdits(
  wanted: DeskSheet,
  sheet: LookedSheet,
  mayReplace: MayReplace,
): PlannedEdits {
  const placed = placeSheet(wanted, sheet.values);
  if (placed === null) {
    return {
      ...{ sheet, edits: [] },
      left: [`“${sheet.name}”里找不到标题行，没有写入。请恢复标题行，或者删除这张表后重新建立。`],
    };
  }
  const plan = new Plan(sheet);
  planNotes(plan, wanted, placed, sheet);
  const inPlace = stands(wanted, placed);
  let end = placed.end;
  let unplaced = 0;
  wanted.columns.forEach(({ heading }, at) => {
    const column = placed.columns[at] ?? at;
    if (plan.isBlank(placed.headingRow, column)) plan.set(placed.headingRow, column, heading);
  });
  // A list that stands is the officer's.
  const rows = wanted.key === "list" && placed.rows.size > 0 ? [] : wanted.rows;
  const isByPlace = wanted.key === "adjustments";
  for (const [nth, line] of rows.entries()) {
    const key = keyOf(line);
    // The lines of 调整 have no names: their look-ups stand in every one.
    const known = isByPlace ? placed.headingRow + 1 + nth : placed.rows.get(key);
    const row = known ?? end;
    if (known === undefined) end += 1;
    for (const [at, cell] of line.entries()) {
      const column = wanted.columns[at];
      const place = placed.columns[at];
      if (column === undefined || place === undefined) continue;
      if (isByPlace && column.isOwn) continue;
      const entry = entryFor(cell);
      const there = sheet.entryAt(row, place);
      if (isFormulaEntry(entry) && !inPlace) {
        // Excel moved the formula with its cells; a new one would speak of other cells.
        if (!isFormulaEntry(there) || isLost(there)) unplaced += 1;
        continue;
      }
      if (column.isOwn && there !== null && !mayReplace(key, column, there)) continue;
      plan.set(row, place, entry);
    }
  }
  clearGone(plan, wanted, placed);
  return {
    ...{ sheet, edits: plan.edits },
    left:
      unplaced === 0
        ? []
        : [
            `“${sheet.name}”的行列移动过，有 ${unplaced} 格的公式已经不在，没有补上。请删除这张表，再写入一次。`,
          ],
  };
}

/** Lines of units that are not wanted any more are emptied, but for what the officer typed. */
function clearGone(plan: Plan, { columns, rows }: DeskSheet, placed: PlacedSheet): void {
  if (columns.some(({ isOwn }) => isOwn)) return;
  const keys = new Set(rows.map(keyOf));
  for (const [key, row] of placed.rows) {
    if (keys.has(key) || !isOurs(plan, row, placed)) continue;
    for (const column of placed.columns) plan.set(row, column, null);
  }
}
