import type { ChangedLabel } from "../../check/sheet-facts";
import type { RecognisedTable, SourceGrid } from "../../recognise/types";
import { cellId } from "../../report/cell";
import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { areaAddress, cellAddress, quoteSheet, topLeft } from "../../report/address";
import type { RefusedTable } from "../contract/contract";
import type { TableChoice } from "../contract/import-contract";
import type { PlacedCell, PlacedTable } from "./placed-table";
import { isFormula } from "../host/is-formula";
import { totalsOf } from "./read-named";
import type { SheetId } from "./read-request";
import { unsearchedSentence } from "./search-plan";
import { searchSheets } from "./search-sheets";
import type { SheetCells } from "./search-sheets";

export interface LabelSearch {
  readonly tables: readonly PlacedTable[];
  readonly refused: readonly RefusedTable[];
  /** Tables on hidden sheets that gave way to one on a visible sheet. */
  readonly passed: readonly TableChoice[];
}

/** A table that was recognised, and the sheet it stands on. */
interface Candidate {
  readonly table: RecognisedTable;
  readonly source: SheetCells;
}

/**
 * Looks on all sheets for tables by their labels. Tables on visible sheets come first: what somebody
 * has hidden is read only where it was chosen.
 */
export async function searchLabels(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  wanted: readonly TableKey[],
  choices: readonly TableChoice[],
): Promise<LabelSearch> {
  const { tables, refused, cells, unsearched } = await searchSheets(context, sheets);
  const hidden = new Set(sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  const result = {
    tables: [] as PlacedTable[],
    refused: [] as RefusedTable[],
    passed: [] as TableChoice[],
  };
  for (const key of wanted) {
    const all = tables.flatMap((table): Candidate[] => {
      const source = cells[table.grid];
      return table.table !== key || source === undefined ? [] : [{ table, source }];
    });
    const shown = all.filter(({ source }) => !hidden.has(source.sheet));
    const candidates = shown.length > 0 ? shown : all;
    const isSure = candidates.length === 1 && shown.length === 1;
    const meant = isSure ? candidates[0] : chosen(candidates, choices);
    const reason = refused.find(({ table }) => table === key)?.reason;
    if (meant !== undefined) {
      const others = candidates.filter((candidate) => candidate !== meant).map(choiceOf);
      result.tables.push(placed(meant, others));
      const passed = all.filter((candidate) => !candidates.includes(candidate));
      result.passed.push(...passed.map(choiceOf));
    } else if (shown.length > 1) {
      result.refused.push(severalOf(key, candidates.map(choiceOf)));
    } else if (candidates.length > 0) {
      result.refused.push(hiddenOnly(key, candidates.map(choiceOf)));
    } else if (reason !== undefined) {
      result.refused.push({ table: key, sentence: reason, candidates: [] });
    } else if (unsearched.length > 0) {
      result.refused.push(notFound(key, unsearchedSentence(unsearched)));
    }
  }
  return result;
}

function choiceOf({ table, source }: Candidate): TableChoice {
  return { table: table.table, sheet: source.sheet, address: areaAddress(table.area) };
}

/** The one the user chose, while it stands there or is the only one on its sheet. */
function chosen(
  candidates: readonly Candidate[],
  choices: readonly TableChoice[],
): Candidate | undefined {
  const choice = choices.find(({ table }) => table === candidates[0]?.table.table);
  if (choice === undefined) return undefined;
  const { row, column } = topLeft(choice.address);
  const here = candidates.filter(({ source }) => source.sheet === choice.sheet);
  const same = here.find(({ table: { area } }) => area.top === row && area.left === column);
  return same ?? (here.length === 1 ? here[0] : undefined);
}

const placesOf = (candidates: readonly TableChoice[]): string =>
  candidates.map(({ sheet, address }) => `“${sheet}”的 ${address}`).join("、");

function severalOf(table: TableKey, candidates: readonly TableChoice[]): RefusedTable {
  const name = TABLE_NAMES[table].short;
  return {
    table,
    sentence: `工作簿中有 ${candidates.length} 张${name}（${placesOf(candidates)}），无法确定审核哪一张，没有读取。请选择要审核的一张，其余的不会改动。`,
    candidates,
  };
}

function hiddenOnly(table: TableKey, candidates: readonly TableChoice[]): RefusedTable {
  const name = TABLE_NAMES[table].short;
  return {
    table,
    sentence: `${name}只在隐藏的工作表上（${placesOf(candidates)}），可能是旧表，没有读取。要审核它，请在下面选择；不是的话，请插入${name}。`,
    candidates,
  };
}

function notFound(table: TableKey, unsearched: string): RefusedTable {
  return {
    table,
    sentence: `没有找到。${unsearched}表格如果在没有查找的地方，请把它移到单独的工作表，再按“审核”。`,
    candidates: [],
    isUnknown: true,
  };
}

function placed({ table, source }: Candidate, others: readonly TableChoice[]): PlacedTable {
  const { sheet, grid, formulas } = source;
  const origin = grid.origin ?? { row: 0, column: 0 };
  const cells = new Map<string, PlacedCell>();
  for (const { key, place, value } of table.cells) {
    const cell = table.layout.cells.find((candidate) => cellId(candidate.key) === cellId(key));
    if (cell === undefined) continue;
    const row = place.row - origin.row;
    const column = place.column - origin.column;
    const formula = formulas[row]?.[column];
    cells.set(cellId(key), {
      cell,
      row: place.row,
      column: place.column,
      value,
      isFormula: isFormula(formula, grid.cells[row]?.[column]),
      formula,
    });
  }
  return {
    layout: table.layout,
    sheet,
    area: areaAddress(table.area),
    totals: totalsOf(cells),
    foundBy: "labels",
    others,
    cells,
    grid: gridOf(table, grid.cells, origin),
    changedLabels: [...changedLabels(table, sheet), ...lostCorner(table)],
    heading: null,
  };
}

function gridOf(
  { area }: RecognisedTable,
  cells: SourceGrid["cells"],
  origin: { readonly row: number; readonly column: number },
): PlacedTable["grid"] {
  const top = area.top - origin.row;
  const left = area.left - origin.column;
  return cells.slice(top, top + area.rows).map((row) => row.slice(left, left + area.columns));
}

function changedLabels({ table, labelsChanged }: RecognisedTable, sheet: string): ChangedLabel[] {
  return labelsChanged.map(({ expected, found, row, column }) => ({
    table,
    expected,
    found,
    address: `${quoteSheet(sheet)}!${cellAddress(row, column)}`,
  }));
}

/** The form's own 勾稽 note in the corner, when it was left out. */
function lostCorner({ table, layout, labelsLost }: RecognisedTable): ChangedLabel[] {
  return layout.labels
    .filter(({ role, text }) => role === "corner" && labelsLost.includes(text))
    .map(({ text }) => ({ table, expected: text, found: "" }));
}
