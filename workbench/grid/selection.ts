import { RANGE_TYPE } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { area } from "./address";
import type { Area } from "./address";
import { ensureRoom } from "./cells";
import type { Grid } from "./grid";
import { activateSheet, activeSheetId } from "./sheets";
import { drawn } from "./styles";

/** The selected areas of the active worksheet; the first cell of a fresh sheet is selected. */
export function selectedAreas(grid: Grid): { sheetId: string; areas: Area[] } {
  const sheetId = activeSheetId(grid);
  const selections = grid.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(grid.unitId)
    .getSelectionsOfWorksheet(sheetId);
  const areas = selections.map(({ range: { startRow, startColumn, endRow, endColumn } }) => ({
    startRow: Math.max(startRow, 0) || 0,
    startColumn: Math.max(startColumn, 0) || 0,
    endRow: Number.isNaN(endRow) ? grid.sheet(sheetId).getRowCount() - 1 : endRow,
    endColumn: Number.isNaN(endColumn) ? grid.sheet(sheetId).getColumnCount() - 1 : endColumn,
  }));
  return { sheetId, areas: areas.length > 0 ? areas : [area(0, 0)] };
}

/** Selects areas of a worksheet, activating it, and brings them into view. */
export function selectAreas(
  grid: Grid,
  sheetId: string,
  areas: readonly Area[],
  by: "host" | "person" = "host",
): void {
  grid.chartSheetInFront = false;
  if (activeSheetId(grid) !== sheetId) activateSheet(grid, sheetId);
  const selections = areas.flatMap((each) => {
    ensureRoom(grid, sheetId, area(0, 0));
    const within = drawn(grid, sheetId, each);
    if (within === null) return [];
    const { startRow, startColumn } = within;
    const primary = {
      ...area(startRow, startColumn),
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    return [{ range: { ...within, rangeType: RANGE_TYPE.NORMAL }, primary, style: null }];
  });
  const params = { subUnitId: sheetId, selections, reveal: true };
  if (by === "host") grid.run(SetSelectionsOperation.id, params);
  else grid.runAsPerson(SetSelectionsOperation.id, params);
}
