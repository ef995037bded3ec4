import {
  columnCount,
  formatCells,
  isWholeColumns,
  isWholeRows,
  rowCount,
} from "../../grid/address";
import { isFilled, writeCells } from "../../grid/cells";
import { clearRules } from "../../grid/conditional-formats";
import type { Move } from "../../grid/moves";
import { isColumnHidden, isRowHidden, setColumnsHidden, setRowsHidden } from "../../grid/sizes";
import { cutsMerge, merge, moveCells, unmerge } from "../../grid/structure";
import { clearStyle, drawn } from "../../grid/styles";
import { changeValidation } from "../../grid/validation";
import { flag, oneOf, optionalFlag } from "../arguments";
import { guardCells, guardSheet } from "../context";
import { invalidOperation, notImplemented } from "../errors";
import type { HostObject, Members } from "../members";
import { makeRange } from "./range";
import { areaOf, areasOf, uniform } from "./range-target";
import type { RangeTarget } from "./range-target";
import { select } from "./selecting";

const CLEAR = ["All", "Formats", "Contents"] as const;

/** Empties the cells of all areas. */
function clearContents(target: RangeTarget): void {
  const { context, sheetId } = target;
  const sheet = context.grid.sheet(sheetId);
  for (const each of areasOf(target)) {
    const within = drawn(context.grid, sheetId, each);
    if (!within) continue;
    const writes = [];
    for (let row = within.startRow; row <= within.endRow; row += 1) {
      for (let column = within.startColumn; column <= within.endColumn; column += 1) {
        if (isFilled(sheet.getCellRaw(row, column))) writes.push({ row, column, content: null });
      }
    }
    writeCells(context.grid, sheetId, writes);
    context.events.changed(sheetId, formatCells(each), "RangeEdited");
  }
}

/** Range.clear and RangeAreas.clear. */
export function clear(target: RangeTarget, applyTo: unknown): void {
  const { context, sheetId } = target;
  const what = applyTo === undefined || applyTo === null ? "All" : oneOf(CLEAR, applyTo);
  if (what === "Contents") guardCells(context, sheetId, areasOf(target));
  else guardSheet(context, sheetId);
  if (
    what === "Contents" &&
    areasOf(target).some((each) => cutsMerge(context.grid, sheetId, each))
  ) {
    throw invalidOperation("A part of a merged area cannot be cleared.");
  }
  if (what !== "Formats") clearContents(target);
  if (what === "Contents") return;
  for (const each of areasOf(target)) {
    unmerge(context.grid, sheetId, each);
    clearStyle(context.grid, sheetId, each);
    clearRules(context.grid, sheetId, each);
  }
  if (what === "All") changeValidation(context.grid, sheetId, areasOf(target), () => null);
}

function move(target: RangeTarget, kind: Move["kind"]): HostObject {
  const { context, sheetId } = target;
  guardSheet(context, sheetId);
  const of = areaOf(target);
  const rows = isWholeRows(of);
  if (!rows && !isWholeColumns(of)) {
    throw notImplemented(`Range.${kind} of a part of rows and columns`);
  }
  const [start, count] = rows ? [of.startRow, rowCount(of)] : [of.startColumn, columnCount(of)];
  moveCells(context.grid, { sheetId, axis: rows ? "rows" : "columns", kind, start, count });
  return makeRange(context, sheetId, of);
}

const rowHidden = (target: RangeTarget): boolean | null =>
  uniform(target, (row) => isRowHidden(target.context.grid, target.sheetId, row));

const columnHidden = (target: RangeTarget): boolean | null =>
  uniform(target, (_row, column) => isColumnHidden(target.context.grid, target.sheetId, column));

export const rangeStructure: Members<RangeTarget> = {
  Hidden: {
    since: "1.2",
    get: (target) => {
      const [rows, columns] = [rowHidden(target), columnHidden(target)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  RowHidden: {
    since: "1.2",
    get: rowHidden,
    set: (target, value) => {
      guardSheet(target.context, target.sheetId);
      setRowsHidden(target.context.grid, target.sheetId, areaOf(target), flag(value));
    },
  },
  ColumnHidden: {
    since: "1.2",
    get: columnHidden,
    set: (target, value) => {
      guardSheet(target.context, target.sheetId);
      setColumnsHidden(target.context.grid, target.sheetId, areaOf(target), flag(value));
    },
  },
  Merge: {
    since: "1.2",
    call: (target, [across]) => {
      const { context, sheetId } = target;
      guardSheet(context, sheetId);
      const of = areaOf(target);
      if (cutsMerge(context.grid, sheetId, of)) {
        throw invalidOperation("A merged area reaches over the range's edge.");
      }
      const byRow = Array.from({ length: rowCount(of) }, (_row, index) => ({
        ...of,
        startRow: of.startRow + index,
        endRow: of.startRow + index,
      }));
      merge(context.grid, sheetId, optionalFlag(across, false) ? byRow : [of]);
      return undefined;
    },
  },
  Unmerge: {
    since: "1.2",
    call: (target) => {
      guardSheet(target.context, target.sheetId);
      unmerge(target.context.grid, target.sheetId, areaOf(target));
      return undefined;
    },
  },
  Clear: {
    since: "1.1",
    call: (target, [applyTo]) => {
      clear(target, applyTo);
      return undefined;
    },
  },
  Insert: {
    since: "1.1",
    call: (target, [shift]) => {
      oneOf(["Down", "Right"], shift);
      return move(target, "insert");
    },
  },
  Delete: {
    since: "1.1",
    call: (target, [shift]) => {
      oneOf(["Up", "Left"], shift);
      move(target, "delete");
      return undefined;
    },
  },
  Select: {
    since: "1.1",
    call: (target) => {
      select(target.context, target.sheetId, areasOf(target));
      return undefined;
    },
  },
};
