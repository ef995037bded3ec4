import { area, columnCount, isWholeColumns, isWholeRows, rowCount } from "../../grid/address";
import type { Area } from "../../grid/address";
import { sampleCells } from "../../grid/styles";
import type { Context } from "../context";
import { invalidReference } from "../errors";
import type { HostObject } from "../members";
import type { Tracked } from "../references";

/** What a Range or RangeAreas stands for. */
export interface RangeTarget extends Tracked {
  readonly context: Context;
}

const targets = new WeakMap<HostObject, RangeTarget>();

/** Remembers which cells an object stands for, so that it can be an argument or be kept. */
export function track(object: HostObject, target: RangeTarget): HostObject {
  targets.set(object, target);
  return object;
}

/** The cells behind a Range or RangeAreas; undefined for any other value. */
export function trackedTarget(value: unknown): RangeTarget | undefined {
  return typeof value === "object" && value !== null ? targets.get(value as HostObject) : undefined;
}

/** The areas; an error when their worksheet or all their cells were deleted. */
export function areasOf({ context, sheetId, areas }: RangeTarget): readonly Area[] {
  if (areas.length === 0 || !context.grid.workbook.getSheetBySheetId(sheetId)) {
    throw invalidReference();
  }
  return areas;
}

/** The one area of a Range. */
export function areaOf(target: RangeTarget): Area {
  return areasOf(target)[0] ?? area(0, 0);
}

/** A range that reaches to Excel's last row or column has no values of single cells. */
export function isUnbounded(of: Area): boolean {
  return isWholeColumns(of) || isWholeRows(of);
}

/** A value for each cell, in rows. */
export function grid2d<T>(of: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(of) }, (_row, r) =>
    Array.from({ length: columnCount(of) }, (_column, c) =>
      read(of.startRow + r, of.startColumn + c),
    ),
  );
}

/** The value that all cells share, or null where they differ. */
export function uniform<T>(
  target: RangeTarget,
  read: (row: number, column: number) => T,
): T | null {
  let shared: { value: T } | null = null;
  for (const each of areasOf(target)) {
    for (const { row, column } of sampleCells(each)) {
      const value = read(row, column);
      if (shared === null) shared = { value };
      else if (shared.value !== value) return null;
    }
  }
  return shared && shared.value;
}
