import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { LAST_COLUMN, LAST_ROW, area, bounding, formatCells, sameArea } from "../grid/address";
import type { Area } from "../grid/address";
import { readValue } from "../grid/cells";
import type { Scalar } from "../grid/cells";
import { moveRules } from "../grid/conditional-formats";
import type { Move } from "../grid/moves";
import { deleteNamesOf, refreshName } from "../grid/names";
import { selectedAreas } from "../grid/selection";
import { activeSheetId } from "../grid/sheets";
import { moveExtras, moveOf } from "../grid/structure";
import type { Context } from "./context";
import type { ChangeType } from "./events";
import { valueType } from "./objects/range-values";

const CONTENT: readonly (keyof ICellData)[] = ["v", "f", "p", "si"];

/** The cells whose contents (not only their looks) a change of values touches. */
function editedArea({ cellValue }: ISetRangeValuesMutationParams): Area | null {
  let around: Area | null = null;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    const line = cells as Record<string, Nullable<ICellData>>;
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !CONTENT.some((key) => key in cell)) continue;
      const at = area(Number(row), Number(column));
      around = around === null ? at : bounding(around, at);
    }
  }
  return around;
}

const NAMING: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

const MOVED: Readonly<Record<`${Move["axis"]} ${Move["kind"]}`, ChangeType>> = {
  "rows insert": "RowInserted",
  "rows delete": "RowDeleted",
  "columns insert": "ColumnInserted",
  "columns delete": "ColumnDeleted",
};

/**
 * Follows what happens at the grid, by the host or by a person: raises Excel's events and moves
 * what Univer does not move by itself.
 */
export function watch(context: Context): void {
  const { grid, events, references } = context;
  let active = activeSheetId(grid);
  let selection = "";
  let before: { at: Area; value: Scalar } | null = null;

  const personEdit = (
    command: Readonly<ICommandInfo>,
    options?: IExecutionOptions,
  ): { sheetId: string; of: Area } | null => {
    if (command.id !== SetRangeValuesMutation.id || grid.changing) return null;
    // What the formula engine writes is no edit.
    if (options?.onlyLocal === true) return null;
    const params = command.params as ISetRangeValuesMutationParams;
    const of = params.unitId === grid.unitId ? editedArea(params) : null;
    return of && { sheetId: params.subUnitId, of };
  };

  grid.before((command, options) => {
    const edit = personEdit(command, options);
    if (!edit) return;
    const { sheetId, of } = edit;
    const single = sameArea(of, area(of.startRow, of.startColumn));
    before = single
      ? { at: of, value: readValue(grid, sheetId, of.startRow, of.startColumn) }
      : null;
  });

  const edited = (sheetId: string, of: Area): void => {
    let details;
    if (before && sameArea(before.at, of)) {
      const valueAfter = readValue(grid, sheetId, of.startRow, of.startColumn);
      details = {
        valueBefore: before.value,
        valueAfter,
        valueTypeBefore: valueType(before.value),
        valueTypeAfter: valueType(valueAfter),
      };
    }
    events.changed(sheetId, formatCells(of), "RangeEdited", details);
  };

  const moved = (move: Move): void => {
    moveRules(grid, move);
    moveExtras(grid, move);
    references.move(move);
    const { axis, kind, start, count } = move;
    const strip =
      axis === "rows"
        ? area(start, 0, count, LAST_COLUMN + 1)
        : area(0, start, LAST_ROW + 1, count);
    events.changed(move.sheetId, formatCells(strip), MOVED[`${axis} ${kind}`]);
  };

  grid.after((command, options) => {
    const edit = personEdit(command, options);
    if (edit) edited(edit.sheetId, edit.of);
    if (NAMING.includes(command.id)) {
      const params = command.params as Partial<ISetDefinedNameMutationParam>;
      refreshName(grid, { name: params.name ?? "", formula: params.formulaOrRefString ?? "" });
    }
    const move = moveOf(grid, command);
    if (move) moved(move);
    if (command.id === InsertSheetMutation.id) {
      const { sheet } = command.params as { sheet: { id: string } };
      events.sheet("added", sheet.id);
    }
    if (command.id === RemoveSheetMutation.id) {
      const { subUnitId } = command.params as { subUnitId: string };
      deleteNamesOf(grid, subUnitId);
      grid.extras.delete(subUnitId);
      events.sheet("deleted", subUnitId);
    }
    if (command.id === SetWorksheetActiveOperation.id && !grid.quiet) {
      grid.chartSheetInFront = false;
      if (activeSheetId(grid) === active) return;
      events.sheet("deactivated", active);
      active = activeSheetId(grid);
      events.sheet("activated", active);
    }
    if (command.id === SetSelectionsOperation.id) {
      const { sheetId, areas } = selectedAreas(grid);
      const address = areas.map(formatCells).join(",");
      if (`${sheetId} ${address}` === selection) return;
      selection = `${sheetId} ${address}`;
      events.selectionChanged(sheetId, address);
    }
  });
}
