import { recogniseGrids } from "../recognise/recognise";
import type { RecognisedTable, SourceGrid } from "../recognise/types";
import { cellId } from "../report/cell";
import type { TableKey } from "../report/form";
import { TABLE_NAMES } from "../report/names";
import { areaAddress, cellAddress, quoteSheet, splitAddress, topLeft } from "./address";
import type { RefusedTable } from "./contract";
import type { PlacedCell, PlacedTable } from "./placed-table";
import { isFormula, totalsOf } from "./read-named";
import type { SheetId } from "./read-request";

/** As far as a table is looked for on a sheet: more would not fit into one answer of Excel. */
const SEARCHED = "A1:CZ2000";

interface SheetCells {
  readonly sheet: string;
  readonly grid: SourceGrid;
  readonly formulas: readonly (readonly unknown[])[];
}

export interface LabelSearch {
  readonly tables: readonly PlacedTable[];
  readonly refused: readonly RefusedTable[];
}

/** Looks on all sheets for tables by their labels: one request. */
export async function searchLabels(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  wanted: readonly TableKey[],
): Promise<LabelSearch> {
  const found = await requestCells(context, sheets);
  const { tables, refused } = recogniseGrids(found.map(({ grid }) => grid));
  const result = { tables: [] as PlacedTable[], refused: [] as RefusedTable[] };
  for (const table of wanted) {
    const candidates = tables.filter((candidate) => candidate.table === table);
    const [first] = candidates;
    if (candidates.length > 1) {
      const places = candidates.map(
        ({ grid, area }) => `“${found[grid]?.sheet ?? ""}”的 ${areaAddress(area)}`,
      );
      result.refused.push({
        table,
        sentence: `工作簿中有 ${String(candidates.length)} 张${TABLE_NAMES[table].short}（${places.join("、")}），无法确定审核哪一张，没有读取。请只留一张，或者把其他的移到别的工作簿。`,
      });
    } else if (first !== undefined) {
      const source = found[first.grid];
      if (source !== undefined) result.tables.push(placed(first, source));
    } else {
      const reason = refused.find((candidate) => candidate.table === table);
      if (reason !== undefined) result.refused.push({ table, sentence: reason.reason });
    }
  }
  return result;
}

async function requestCells(
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

function placed(table: RecognisedTable, { sheet, grid, formulas }: SheetCells): PlacedTable {
  const origin = grid.origin ?? { row: 0, column: 0 };
  const cells = new Map<string, PlacedCell>();
  for (const { key, place, value } of table.cells) {
    const cell = table.layout.cells.find((candidate) => cellId(candidate.key) === cellId(key));
    if (cell === undefined) continue;
    const formula = formulas[place.row - origin.row]?.[place.column - origin.column];
    cells.set(cellId(key), {
      cell,
      row: place.row,
      column: place.column,
      value,
      isFormula: isFormula(formula),
    });
  }
  return {
    layout: table.layout,
    sheet,
    area: areaAddress(table.area),
    totals: totalsOf(cells),
    foundBy: "labels",
    cells,
    changedLabels: table.labelsChanged.map(({ expected, found, row, column }) => ({
      table: table.table,
      expected,
      found,
      address: `${quoteSheet(sheet)}!${cellAddress(row, column)}`,
    })),
  };
}
