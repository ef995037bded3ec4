import type { DeskOutcome } from "../../collect/desk";
import { exactSum } from "../../collect/exact-sum";
import { isSumNote, sumNotes } from "../../collect/sheets/sum-notes";
import { totalFormulas } from "../../check/sums/formulas";
import { filledIn, totalRules } from "../../check/sums/totals";
import { firstNames } from "../../check/rules/words";
import { cellAddress, topLeft } from "../../report/address";
import { cellId } from "../../report/cell";
import type { CellKey, CellValue } from "../../report/cell";
import { valueAt } from "../../report/model";
import { placeOf } from "../../report/place";
import { isSummed } from "../reading/desk-names";
import type { PlacedTable } from "../reading/placed-table";
import { isFormulaEntry, sameEntry } from "./cells";
import type { Entry } from "./cells";
import type { LookedSum } from "./look-sum";
import type { Edit } from "./write-edits";

/** What is to be changed on a table of the sum. */
export interface SumEdits {
  readonly edits: readonly Edit[];
  readonly left: readonly string[];
  /** Cells where the officer has put something in the place of our formula, by `cellId`. */
  readonly overwritten: ReadonlySet<string>;
}

/** So many places stand in a sentence. */
const MOST = 3;

/** What stands in a cell of the sum instead of our formula: nothing, a lost one, or the officer's. */
function isOurs(there: Entry, isTotal: boolean, detail: string): boolean {
  return isFormulaEntry(there) && (isTotal || isSummed(there.formula, detail));
}

const isLost = (there: Entry): boolean =>
  there === null || (isFormulaEntry(there) && there.formula.includes("#REF!"));

/**
 * Formulas that are gone are put in again; what the officer typed over one stays and is told.
 * @param inPlace Whether 明细 stands where new formulas take it to be.
 */
export function sumEdits(
  { sheet, placed, there }: LookedSum,
  outcome: DeskOutcome,
  {
    formulas,
    detail,
    inPlace,
  }: {
    readonly formulas: ReadonlyMap<string, string>;
    readonly detail: string;
    readonly inPlace: boolean;
  },
): SumEdits {
  if (placed === null) {
    const left = [
      `“${sheet.name}”的行列改动过，认不出各格的位置，没有写入。请删除这张表，再写入一次。`,
    ];
    return { edits: [], left, overwritten: new Set() };
  }
  const { layout } = placed;
  const addressOf = (key: CellKey): string => {
    const cell = placed.cells.get(cellId(key));
    return cell === undefined ? "" : cellAddress(cell.row, cell.column);
  };
  const totals = totalFormulas(layout, addressOf);
  const edits: Edit[] = [];
  const overwritten = new Map<string, string>();
  for (const [id, { cell, row, column }] of placed.cells) {
    const formula = totals.get(id) ?? formulas.get(id);
    if (formula === undefined) continue;
    const was = sheet.entryAt(row, column);
    const wanted = { formula };
    if (isLost(was)) {
      if (inPlace || totals.has(id)) edits.push({ row, column, was, wanted });
    } else if (!isOurs(was, totals.has(id), detail)) {
      overwritten.set(id, placeOf(cell.key).full);
    } else if (inPlace && !totals.has(id) && !sameEntry(was, wanted)) {
      edits.push({ row, column, was, wanted });
    }
  }
  const places = [...overwritten.values()];
  return {
    edits: [...edits, ...noteEdits(sheet, there.area, placed, sumNotes(outcome, there.table))],
    left:
      places.length === 0
        ? []
        : [
            `“${sheet.name}”有 ${places.length} 格不再是汇总公式（${firstNames(places, MOST)}），没有改动。要恢复公式，请清空这几格，再写入一次。`,
          ],
    overwritten: new Set(overwritten.keys()),
  };
}

/** The lines on what is counted, where they stand; else under all that stands under the table. */
function noteEdits(
  sheet: LookedSum["sheet"],
  area: string,
  { layout }: PlacedTable,
  notes: readonly string[],
): readonly Edit[] {
  const { row: top, column } = topLeft(area);
  const first = top + layout.rows;
  const rows = sheet.values.length;
  const textAt = (row: number): string => {
    const entry = sheet.entryAt(row, column);
    return typeof entry === "string" ? entry : "";
  };
  const isFree = (row: number): boolean => sheet.entryAt(row, column) === null;
  let start = first;
  while (start < rows && !isSumNote(textAt(start))) start += 1;
  if (start === rows) {
    start = rows;
    while (start > first && isFree(start - 1)) start -= 1;
    start += 1;
  }
  let end = start;
  while (end < rows && (isFree(end) || isSumNote(textAt(end)))) end += 1;
  const room = Math.max(1, end - start);
  // Lines for which there is no room join the last one.
  const lines =
    notes.length <= room ? notes : [...notes.slice(0, room - 1), notes.slice(room - 1).join("")];
  const edits: Edit[] = [];
  for (let row = start; row < Math.max(end, start + lines.length); row += 1) {
    const was = sheet.entryAt(row, column);
    const wanted = lines[row - start] ?? null;
    if (!sameEntry(was, wanted)) edits.push({ row, column, was, wanted });
  }
  return edits;
}

/** What the table shows in a cell; a total from its parts, as formulas add blanks up to 0. */
function shownIn({ layout, cells }: PlacedTable, key: CellKey): CellValue {
  const rules = totalRules(layout);
  if (!rules.has(cellId(key))) return cells.get(cellId(key))?.value ?? null;
  const numbers = filledIn(rules, key).flatMap((part) => {
    const value = cells.get(cellId(part))?.value;
    return typeof value === "number" ? [value] : [];
  });
  return numbers.length === 0 ? null : exactSum(numbers);
}

const word = (value: CellValue): string => (value === null ? "空白" : String(value));

/** Cells that show something else than the outcome says. */
export interface SumDifference {
  readonly cell: CellKey;
  readonly shown: CellValue;
  readonly wanted: CellValue;
}

/** Where a table of the sum shows something else than what was worked out. */
export function sumDifferences(
  placed: PlacedTable,
  outcome: DeskOutcome,
  overwritten: ReadonlySet<string>,
): readonly SumDifference[] {
  return placed.layout.cells.flatMap(({ key: cell }): SumDifference[] => {
    const parts = filledIn(totalRules(placed.layout), cell);
    if (parts.some((part) => overwritten.has(cellId(part)))) return [];
    const shown = shownIn(placed, cell);
    const wanted = valueAt(outcome.sum.report, cell) ?? null;
    return shown === wanted ? [] : [{ cell, shown, wanted }];
  });
}

/** 表三 · 自然人 · （七）总计：120 → 123; nothing where the sum held no number yet. */
export function changesIn(
  placed: PlacedTable,
  differences: readonly SumDifference[],
): readonly string[] {
  const isFirst = ![...placed.cells.values()].some(
    ({ value, cell }) =>
      typeof value === "number" && !totalRules(placed.layout).has(cellId(cell.key)),
  );
  if (isFirst) return [];
  return differences.map(
    ({ cell, shown, wanted }) => `${placeOf(cell).full}：${word(shown)} → ${word(wanted)}`,
  );
}

/** What is said where the sheet does not show what was worked out; null where it does. */
export function differenceSentence(
  sheet: string,
  differences: readonly SumDifference[],
): string | null {
  const [first] = differences;
  if (first === undefined) return null;
  const { cell, shown, wanted } = first;
  const place = placeOf(cell).full;
  return `“${sheet}”有 ${differences.length} 格显示的数与窗格里算的不同（如${place}显示 ${word(shown)}，应为 ${word(wanted)}），请查看“明细”和“调整”。`;
}
