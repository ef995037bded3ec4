import { Direction } from "@univerjs/core";
import type { ICommandInfo } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
} from "@univerjs/sheets";
import type { IInsertRowMutationParams } from "@univerjs/sheets";
import { area, contains, intersection } from "./address";
import type { Area } from "./address";
import { ensureRoom, writeCells } from "./cells";
import type { Grid } from "./grid";
import { inFront } from "./sheets";
import type { Move } from "./moves";
import { moveArea, moveAreas } from "./moves";

const MOVES: Readonly<Record<string, Pick<Move, "axis" | "kind">>> = {
  [InsertRowMutation.id]: { axis: "rows", kind: "insert" },
  [RemoveRowMutation.id]: { axis: "rows", kind: "delete" },
  [InsertColMutation.id]: { axis: "columns", kind: "insert" },
  [RemoveColMutation.id]: { axis: "columns", kind: "delete" },
};

/** The move that a command of this grid made, whoever gave it; null for any other command. */
export function moveOf(grid: Grid, command: Readonly<ICommandInfo>): Move | null {
  const kind = MOVES[command.id];
  const params = command.params as IInsertRowMutationParams | undefined;
  if (!kind || params?.unitId !== grid.unitId) return null;
  const { startRow, endRow, startColumn, endColumn } = params.range;
  const [start, end] = kind.axis === "rows" ? [startRow, endRow] : [startColumn, endColumn];
  return { ...kind, sheetId: params.subUnitId, start, count: end - start + 1 };
}

/**
 * Inserts rows or columns before `start`, or deletes them. Names and formulas follow: of deleted
 * rows Univer tells them without the worksheet, and they take the one in front for it.
 */
export function moveCells(grid: Grid, move: Move): void {
  inFront(grid, move.sheetId, () => {
    moveInFront(grid, move);
  });
}

function moveInFront(grid: Grid, { sheetId, axis, kind, start, count }: Move): void {
  const sheet = grid.sheet(sheetId);
  const last = start + count - 1;
  ensureRoom(grid, sheetId, axis === "rows" ? area(last, 0) : area(0, last));
  const range =
    axis === "rows"
      ? area(start, 0, count, sheet.getColumnCount())
      : area(0, start, sheet.getRowCount(), count);
  const subUnitId = sheetId;
  if (kind === "insert") {
    const [command, direction] =
      axis === "rows"
        ? ([InsertRowByRangeCommand.id, Direction.UP] as const)
        : ([InsertColByRangeCommand.id, Direction.LEFT] as const);
    grid.run(command, { subUnitId, range, direction });
  } else {
    const command = axis === "rows" ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
    grid.run(command, { subUnitId, range });
  }
}

/** Moves what Univer does not know of: the print area, the title rows, the unlocked cells, tables. */
export function moveExtras(grid: Grid, move: Move): void {
  const extras = grid.extras.get(move.sheetId);
  if (!extras) return;
  const { page } = extras;
  extras.unlocked = moveAreas(extras.unlocked, move);
  extras.tables = extras.tables.flatMap((table) => {
    const moved = moveArea(table.area, move);
    return moved === null ? [] : [{ ...table, area: moved }];
  });
  if (page.titleRows) page.titleRows = moveArea(page.titleRows, move);
  if (page.printArea) {
    const moved = moveAreas(page.printArea, move);
    page.printArea = moved.length > 0 ? moved : null;
  }
}

/** The merged areas that touch the area. */
function mergesIn(grid: Grid, sheetId: string, of: Area): Area[] {
  return grid
    .sheet(sheetId)
    .getMergeData()
    .filter((each) => intersection(each, of) !== null);
}

/** Whether a merged area reaches over the edge of the area. */
export function cutsMerge(grid: Grid, sheetId: string, of: Area): boolean {
  return mergesIn(grid, sheetId, of).some((each) => !contains(of, each));
}

export function unmerge(grid: Grid, sheetId: string, of: Area): void {
  const ranges = mergesIn(grid, sheetId, of);
  if (ranges.length > 0) {
    grid.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
  }
}

/** Merges each area; what stands outside its first cell is lost, as in Excel. */
export function merge(grid: Grid, sheetId: string, areas: readonly Area[]): void {
  for (const each of areas) {
    ensureRoom(grid, sheetId, each);
    unmerge(grid, sheetId, each);
    const writes = [];
    for (let row = each.startRow; row <= each.endRow; row += 1) {
      for (let column = each.startColumn; column <= each.endColumn; column += 1) {
        const first = row === each.startRow && column === each.startColumn;
        if (!first && grid.sheet(sheetId).getCellRaw(row, column)) {
          writes.push({ row, column, content: null });
        }
      }
    }
    writeCells(grid, sheetId, writes);
  }
  const ranges = areas.map((each) => ({ ...each }));
  grid.run(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
}
