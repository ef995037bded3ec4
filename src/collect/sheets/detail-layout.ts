import { columnLetters, quoteSheet } from "../../report/address";
import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import type { FormatKey } from "../../report/form";
import { LAYOUTS } from "../../report/formats";
import type { NumberCell } from "../../report/layout-types";
import { CATEGORY_KEYS } from "../unit";
import type { Category } from "../unit";

/** The columns of 明细 before the cells of the form. */
export const DETAIL_HEADINGS = ["单位", "类别", "计入", "文件"] as const;

/** Over 明细 and 调整 stand a title, a line, and the headings. */
export const ROWS_OVER = 3;

/** So many lines of 明细 the formulas reach at least, so that lines can be added by hand. */
const LEAST_ROOM = 200;
const SPARE_ROOM = 100;

/** So many lines of 调整 have their look-up formulas, so that an officer can type there. */
const LEAST_ADJUSTMENTS = 200;

/** Where everything stands in 明细 and 调整; rows as people count them, from 1. */
export interface DetailLayout {
  /** The cells of the form, a column each. */
  readonly cells: readonly NumberCell[];
  /** The letters of a cell's column; throws for a cell that the edition has not. */
  readonly columnOf: (cell: CellKey) => string;
  readonly subtotalRow: (category: Category) => number;
  readonly firstUnit: number;
  readonly lastUnit: number;
  readonly firstAdjustment: number;
  readonly lastAdjustment: number;
}

/** Lays 明细 out for so many units and adjustments of a year's edition. */
export function detailLayout(format: FormatKey, units: number, adjustments: number): DetailLayout {
  const cells = TABLE_KEYS.flatMap((table) => LAYOUTS[format][table].cells);
  const columns = new Map(
    cells.map(({ key }, at) => [cellId(key), columnLetters(DETAIL_HEADINGS.length + at)]),
  );
  const firstUnit = ROWS_OVER + CATEGORY_KEYS.length + 1;
  const firstAdjustment = ROWS_OVER + 1;
  return {
    cells,
    columnOf: (cell) => {
      const letters = columns.get(cellId(cell));
      if (letters === undefined) throw new RangeError(`no such cell: ${cellId(cell)}`);
      return letters;
    },
    subtotalRow: (category) => ROWS_OVER + 1 + CATEGORY_KEYS.indexOf(category),
    firstUnit,
    lastUnit: firstUnit + Math.max(LEAST_ROOM, units + SPARE_ROOM) - 1,
    firstAdjustment,
    lastAdjustment: firstAdjustment + Math.max(LEAST_ADJUSTMENTS, adjustments + SPARE_ROOM) - 1,
  };
}

/** $B$8:$B$507 of a sheet, as formulas on another one write it. */
export function column(sheet: string | null, letters: string, first: number, last: number): string {
  const area = `$${letters}$${first}:$${letters}$${last}`;
  return sheet === null ? area : `${quoteSheet(sheet)}!${area}`;
}
