import type { ChangedLabel } from "../../check/sheet-facts";
import { recogniseGrids } from "../../recognise/recognise";
import type { RecognisedTable, SourceGrid } from "../../recognise/types";
import { cellId } from "../../report/cell";
import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { areaAddress, cellAddress, quoteSheet, splitAddress, topLeft } from "../../report/address";
import type { RefusedTable } from "../contract/contract";
import type { TableChoice } from "../contract/import-contract";
import type { PlacedCell, PlacedTable } from "./placed-table";
import { isFormula } from "../host/is-formula";
import { totalsOf } from "./read-named";
import type { SheetId } from "./read-request";

/** As far as a table is looked for on a sheet: more would not fit into one answer of Excel. */
const SEARCHED = "A1:CZ2000";

/** What stands on a sheet, as far as it is searched. */
export interface SheetCells {
  readonly sheet: string;
  readonly grid: SourceGrid;
  readonly formulas: readonly (readonly unknown[])[];
}

export interface LabelSearch {
  readonly tables: readonly PlacedTable[];
  readonly refused: readonly RefusedTable[];
}

/** A table that was recognised, and the sheet it stands on. */
interface Candidate {
  readonly table: RecognisedTable;
  readonly source: SheetCells;
}

/** Looks on all sheets for tables by their labels: one request. */
export async function searchLabels(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  wanted: readonly TableKey[],
  choices: readonly TableChoice[],
): Promise<LabelSearch> {
  const found = await requestCells(context, sheets);
  const { tables, refused } = recogniseGrids(found.map(({ grid }) => grid));
  const result = { tables: [] as PlacedTable[], refused: [] as RefusedTable[] };
  for (const key of wanted) {
    const candidates = tables.flatMap((table): Candidate[] => {
      const source = found[table.grid];
      return table.table !== key || source === undefined ? [] : [{ table, source }];
    });
    const meant = candidates.length > 1 ? chosen(candidates, choices) : candidates[0];
    if (meant !== undefined) {
      const others = candidates.filter((candidate) => candidate !== meant).map(choiceOf);
      result.tables.push(placed(meant, others));
    } else if (candidates.length > 1) {
      result.refused.push(severalOf(key, candidates.map(choiceOf)));
    } else {
      const reason = refused.find(({ table }) => table === key)?.reason;
      if (reason !== undefined) {
        result.refused.push({ table: key, sentence: reason, candidates: [] });
      }
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

function severalOf(table: TableKey, candidates: readonly TableChoice[]): RefusedTable {
  const places = candidates.map(({ sheet, address }) => `“${sheet}”的 ${address}`).join("、");
  return {
    table,
    sentence: `工作簿中有 ${candidates.length} 张${TABLE_NAMES[table].short}（${places}），无法确定审核哪一张，没有读取。请选择要审核的一张，其余的不会改动。`,
    candidates,
  };
}

/** Reads what stands on the given sheets: one request. Empty sheets are left out. */
export async function requestCells(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
): Promise<SheetCells[]> {
  const ranges = sheets.map(({ id, name }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    const range = used.getIntersectionOrNullObject(SEARCHED);
    return { sheet: name, range: range.load("address,values,formulas,text") };
  });
  await context.sync();
  return ranges.flatMap(({ sheet, range }): SheetCells[] => {
    if (range.isNullObject) return [];
    const origin = topLeft(splitAddress(range.address)?.local ?? range.address);
    const grid = { cells: range.values, texts: range.text, origin, name: sheet };
    return [{ sheet, grid, formulas: range.formulas }];
  });
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
    cells.set(cellId(key), {
      cell,
      row: place.row,
      column: place.column,
      value,
      isFormula: isFormula(formulas[row]?.[column], grid.cells[row]?.[column]),
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
