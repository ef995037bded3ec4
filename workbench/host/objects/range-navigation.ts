import {
  area,
  bounding,
  columnCount,
  fits,
  formatAddress,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  splitAddress,
  parseCells,
} from "../../grid/address";
import type { Area } from "../../grid/address";
import { usedArea } from "../../grid/cells";
import { findSheet } from "../../grid/sheets";
import { optionalFlag, whole } from "../arguments";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import type { HostObject, Members } from "../members";
import { makeRange } from "./range";
import { areaOf, trackedTarget } from "./range-target";
import type { RangeTarget } from "./range-target";
import { worksheetType } from "./worksheet";

/** The cells that an argument names: a range, or an address (with or without a sheet). */
export function areaArgument(context: Context, sheetId: string, given: unknown): Area {
  const tracked = trackedTarget(given);
  if (tracked) {
    if (tracked.sheetId !== sheetId) throw invalidArgument("a range of another worksheet");
    return areaOf(tracked);
  }
  if (typeof given !== "string") throw invalidArgument();
  const { sheet, cells } = splitAddress(given);
  if (sheet !== null && findSheet(context.grid, sheet) !== sheetId) throw invalidArgument();
  const found = parseCells(cells);
  if (!found) throw invalidArgument(`address ${given}`);
  return found;
}

function other(target: RangeTarget, of: Area): HostObject {
  if (!fits(of)) throw invalidArgument("outside the worksheet");
  return makeRange(target.context, target.sheetId, of);
}

function common(target: RangeTarget, args: readonly unknown[]): HostObject | null {
  const given = areaArgument(target.context, target.sheetId, args[0]);
  const shared = intersection(areaOf(target), given);
  return shared && other(target, shared);
}

function used(target: RangeTarget, args: readonly unknown[]): HostObject | null {
  const valuesOnly = optionalFlag(args[0], false);
  const inSheet = usedArea(target.context.grid, target.sheetId, valuesOnly);
  const shared = inSheet && intersection(inSheet, areaOf(target));
  return shared && other(target, shared);
}

const orNotFound = (found: HostObject | null): HostObject => {
  if (!found) throw itemNotFound();
  return found;
};

function resized(target: RangeTarget, rows: number, columns: number): HostObject {
  const { startRow, startColumn } = areaOf(target);
  if (rows < 1 || columns < 1) throw invalidArgument();
  return other(target, area(startRow, startColumn, rows, columns));
}

export const rangeNavigation: Members<RangeTarget> = {
  Address: {
    since: "1.1",
    get: (target) => {
      const of = areaOf(target);
      return formatAddress(target.context.grid.sheet(target.sheetId).getName(), of);
    },
  },
  RowIndex: { since: "1.1", get: (target) => areaOf(target).startRow },
  ColumnIndex: { since: "1.1", get: (target) => areaOf(target).startColumn },
  RowCount: { since: "1.1", get: (target) => rowCount(areaOf(target)) },
  ColumnCount: { since: "1.1", get: (target) => columnCount(areaOf(target)) },
  CellCount: {
    since: "1.1",
    get: (target) => {
      const count = rowCount(areaOf(target)) * columnCount(areaOf(target));
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  Worksheet: {
    since: "1.1",
    object: ({ context, sheetId }) => worksheetType.bind({ context, sheetId }),
  },
  GetCell: {
    since: "1.1",
    call: (target, [row, column]) => {
      const { startRow, startColumn } = areaOf(target);
      return other(target, area(startRow + whole(row), startColumn + whole(column)));
    },
  },
  GetOffsetRange: {
    since: "1.1",
    call: (target, [rows, columns]) => {
      const of = areaOf(target);
      const [down, right] = [whole(rows, -LAST_ROW), whole(columns, -LAST_COLUMN)];
      return other(
        target,
        area(of.startRow + down, of.startColumn + right, rowCount(of), columnCount(of)),
      );
    },
  },
  GetResizedRange: {
    since: "1.2",
    call: (target, [rows, columns]) => {
      const of = areaOf(target);
      const [down, right] = [whole(rows, -LAST_ROW), whole(columns, -LAST_COLUMN)];
      return resized(target, rowCount(of) + down, columnCount(of) + right);
    },
  },
  GetAbsoluteResizedRange: {
    since: "1.7",
    call: (target, [rows, columns]) => resized(target, whole(rows, 1), whole(columns, 1)),
  },
  GetIntersection: { since: "1.1", call: (target, args) => orNotFound(common(target, args)) },
  GetIntersectionOrNullObject: { since: "1.4", call: common },
  GetBoundingRect: {
    since: "1.1",
    call: (target, [given]) =>
      other(target, bounding(areaOf(target), areaArgument(target.context, target.sheetId, given))),
  },
  GetEntireRow: {
    since: "1.1",
    call: (target) => {
      const of = areaOf(target);
      return other(target, { ...of, startColumn: 0, endColumn: LAST_COLUMN });
    },
  },
  GetEntireColumn: {
    since: "1.1",
    call: (target) => other(target, { ...areaOf(target), startRow: 0, endRow: LAST_ROW }),
  },
  GetRow: {
    since: "1.1",
    call: (target, [row]) => {
      const of = areaOf(target);
      const at = of.startRow + whole(row, 0, rowCount(of) - 1);
      return other(target, { ...of, startRow: at, endRow: at });
    },
  },
  GetColumn: {
    since: "1.1",
    call: (target, [column]) => {
      const of = areaOf(target);
      const at = of.startColumn + whole(column, 0, columnCount(of) - 1);
      return other(target, { ...of, startColumn: at, endColumn: at });
    },
  },
  GetLastCell: {
    since: "1.1",
    call: (target) => {
      const { endRow, endColumn } = areaOf(target);
      return other(target, area(endRow, endColumn));
    },
  },
  GetUsedRange: { since: "1.2", call: (target, args) => orNotFound(used(target, args)) },
  GetUsedRangeOrNullObject: { since: "1.4", call: used },
};
