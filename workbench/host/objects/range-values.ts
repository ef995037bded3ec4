import { area, columnCount, formatCells, rowCount } from "../../grid/address";
import type { Area } from "../../grid/address";
import { isError, readFormula, readValue, writeCells } from "../../grid/cells";
import type { CellWrite, Scalar } from "../../grid/cells";
import { patchStyle, readStyle } from "../../grid/styles";
import { guardCells, guardSheet } from "../context";
import type { Context } from "../context";
import { invalidArgument } from "../errors";
import type { Members } from "../members";
import { shown, typing } from "../typing";
import type { Typed } from "../typing";
import { areaOf, grid2d, isUnbounded } from "./range-target";
import type { RangeTarget } from "./range-target";

const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;

export function numberFormat(
  { grid }: Context,
  sheetId: string,
  row: number,
  column: number,
): string {
  return readStyle(grid, sheetId, row, column).n?.pattern ?? "General";
}

export function valueType(value: Scalar): string {
  if (value === "") return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Spreads a property over the cells: an array of the range's shape, or one value for all. */
export function spread(given: unknown, of: Area): unknown[][] {
  if (isUnbounded(of)) throw invalidArgument("an unbounded range");
  // In an array null leaves a cell as it is; alone it is no value of a property.
  if (given === null) throw invalidArgument("null");
  if (!Array.isArray(given)) return grid2d(of, () => given);
  const rows: readonly unknown[] = given;
  const shaped =
    rows.length === rowCount(of) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(of));
  if (!shaped) throw invalidArgument("the array's shape is not the range's");
  return rows as unknown[][];
}

function checkContent({ content }: Typed): void {
  if (content === null) return;
  if ("formula" in content) {
    const outside = content.formula.replace(/"[^"]*"|'[^']*'/g, "");
    const opened = outside.split("(").length;
    const unfinished = outside.includes('"') || opened !== outside.split(")").length;
    if (unfinished || content.formula.length > LONGEST_FORMULA) throw invalidArgument("formula");
  } else if (typeof content.value === "string" && content.value.length > LONGEST_TEXT) {
    throw invalidArgument("text too long");
  }
}

/** Enters values into an area as typing does; `by` says whose edit it is. */
export function enterValues(
  context: Context,
  sheetId: string,
  of: Area,
  given: unknown,
  by: "host" | "person",
): void {
  guardCells(context, sheetId, [of]);
  const writes: CellWrite[] = [];
  const formats = new Map<string, string>();
  for (const [r, cells] of spread(given, of).entries()) {
    for (const [c, value] of cells.entries()) {
      const [row, column] = [of.startRow + r, of.startColumn + c];
      const typed = typing(value, numberFormat(context, sheetId, row, column));
      if (typed === undefined) continue;
      checkContent(typed);
      writes.push({ row, column, content: typed.content });
      if (typed.format !== undefined) formats.set(`${String(row)},${String(column)}`, typed.format);
    }
  }
  writeCells(context.grid, sheetId, writes, by);
  for (const [cell, pattern] of formats) {
    const [row = 0, column = 0] = cell.split(",").map(Number);
    patchStyle(context.grid, sheetId, area(row, column), { n: { pattern } });
  }
}

function write(target: RangeTarget, given: unknown): void {
  const { context, sheetId } = target;
  const of = areaOf(target);
  const single = rowCount(of) * columnCount(of) === 1;
  const before = single ? readValue(context.grid, sheetId, of.startRow, of.startColumn) : null;
  enterValues(context, sheetId, of, given, "host");
  const after = single ? readValue(context.grid, sheetId, of.startRow, of.startColumn) : null;
  const details =
    before === null || after === null
      ? undefined
      : {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        };
  context.events.changed(sheetId, formatCells(of), "RangeEdited", details);
}

function setNumberFormat(target: RangeTarget, given: unknown): void {
  const { context, sheetId } = target;
  guardSheet(context, sheetId);
  const of = areaOf(target);
  const patch = (format: unknown): { n: { pattern: string } } => {
    if (typeof format !== "string") throw invalidArgument("number format");
    return { n: { pattern: format === "" ? "General" : format } };
  };
  if (!Array.isArray(given)) {
    patchStyle(context.grid, sheetId, of, patch(given));
    return;
  }
  const formats = spread(given, of);
  for (const [r, row] of formats.entries()) {
    for (const [c, format] of row.entries()) {
      if (format === null) continue;
      const cell = area(of.startRow + r, of.startColumn + c);
      patchStyle(context.grid, sheetId, cell, patch(format));
    }
  }
}

/** Reads a property of every cell; null for a range without an end. */
function each<T>(target: RangeTarget, read: (row: number, column: number) => T): T[][] | null {
  const of = areaOf(target);
  return isUnbounded(of) ? null : grid2d(of, read);
}

const value = ({ context, sheetId }: RangeTarget, row: number, column: number): Scalar =>
  readValue(context.grid, sheetId, row, column);

export const rangeValues: Members<RangeTarget> = {
  // The library cuts an array of more than 1,500 cells into pieces and asks this first.
  _ValidateArraySize: {
    since: "1.3",
    call: (target, [rows, columns]) => {
      const of = areaOf(target);
      if (rows !== rowCount(of) || columns !== columnCount(of)) {
        throw invalidArgument("the array's shape is not the range's");
      }
      return undefined;
    },
  },
  Values: {
    since: "1.1",
    get: (target) => each(target, (row, column) => value(target, row, column)),
    set: write,
  },
  Formulas: {
    since: "1.1",
    get: (target) =>
      each(
        target,
        (row, column) =>
          readFormula(target.context.grid, target.sheetId, row, column) ??
          value(target, row, column),
      ),
    set: write,
  },
  Text: {
    since: "1.1",
    get: (target) =>
      each(target, (row, column) =>
        shown(
          value(target, row, column),
          numberFormat(target.context, target.sheetId, row, column),
        ),
      ),
  },
  NumberFormat: {
    since: "1.1",
    get: (target) =>
      each(target, (row, column) => numberFormat(target.context, target.sheetId, row, column)),
    set: setNumberFormat,
  },
  ValueTypes: {
    since: "1.1",
    get: (target) => each(target, (row, column) => valueType(value(target, row, column))),
  },
};
