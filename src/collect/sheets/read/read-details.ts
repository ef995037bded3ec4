import { cellId } from "../../../report/cell";
import type { CellValue } from "../../../report/cell";
import { TABLE_KEYS } from "../../../report/form";
import type { FormatKey, TableKey } from "../../../report/form";
import { FORMATS, LAYOUTS } from "../../../report/formats";
import type { NumberCell } from "../../../report/layout-types";
import { levelOfName } from "../../../recognise/level-of-name";
import { tableValues } from "../../../report/model";
import type { Report } from "../../../report/model";
import { placeOf } from "../../../report/place";
import { plainName } from "../../names";
import type { KeptLine } from "../../kept";
import { CATEGORIES, CATEGORY_KEYS } from "../../unit";
import { headedRows, textOf } from "./grid";
import type { DeskGrid, GridCell, Headings } from "./grid";

/** Fewer columns than these of the form are no 明细. */
const LEAST_PLACES = 20;

/** A sheet with a column a cell of the form. */
export interface FoundDetails {
  readonly headings: Headings;
  readonly format: FormatKey;
  /** Places of the edition that no column has: their numbers are not known. */
  readonly missing: readonly string[];
}

const cellsOf = (format: FormatKey): readonly NumberCell[] =>
  TABLE_KEYS.flatMap((table) => LAYOUTS[format][table].cells);

/** Finds the headings of 明细 or 上年明细: the edition with the most places. */
export function detailsIn({ rows }: DeskGrid): FoundDetails | null {
  let best: FoundDetails | null = null;
  let most = LEAST_PLACES;
  for (const [row, cells] of rows.slice(0, 30).entries()) {
    const columns = new Map<string, number>();
    for (const [at, cell] of cells.entries()) {
      const text = plainName(textOf(cell));
      if (text !== "" && !columns.has(text)) columns.set(text, at);
    }
    if (columns.size < LEAST_PLACES) continue;
    for (const { key: format } of FORMATS) {
      const places = cellsOf(format).map(({ key }) => placeOf(key).full);
      const missing = places.filter((place) => !columns.has(plainName(place)));
      if (places.length - missing.length > most) {
        most = places.length - missing.length;
        best = { headings: { row, columns }, format, missing };
      }
    }
  }
  return best;
}

const valueOf = (cell: GridCell): CellValue =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : cell === "" ? null : cell;

const SUBTOTALS: ReadonlySet<string> = new Set(
  CATEGORY_KEYS.map((key) => plainName(`小计：${CATEGORIES[key]}`)),
);

/** The lines of 明细 as reports of a year; subtotals are none. */
export function readDetails(
  grid: DeskGrid,
  { headings, format }: FoundDetails,
  year: number,
): readonly KeptLine[] {
  return headedRows(grid, headings).flatMap(({ cellAt, textAt }): KeptLine[] => {
    const unit = textAt("单位");
    if (unit === "" || SUBTOTALS.has(plainName(unit))) return [];
    const values = new Map(
      cellsOf(format).map(({ key }) => [cellId(key), valueOf(cellAt(placeOf(key).full))]),
    );
    const table = (key: TableKey) =>
      tableValues(LAYOUTS[format][key], (cell) => values.get(cellId(cell)) ?? null);
    const report: Report = {
      ...{ organisation: unit, year, level: levelOfName(unit), format },
      disclosure: table("disclosure"),
      requests: table("requests"),
      proceedings: table("proceedings"),
      narrative: {},
    };
    const counted = textAt("计入") !== "否";
    return [{ unit, file: textAt("文件"), counted, report }];
  });
}
