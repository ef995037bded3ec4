import { recogniseGrid } from "../../recognise/recognise";
import type { GridTables } from "../../recognise/types";
import { columnLetters } from "../../report/address";
import type { SheetGrid } from "./sheets";

/** A sheet as it is to be read, and what of it is hidden, as a sentence. */
export interface ShownSheet {
  readonly sheet: SheetGrid;
  /** "" where nothing is hidden. */
  readonly note: string;
  /** Put after the reason of a table that cannot be read. */
  readonly reason: string;
}

/** At most so many are named. */
const MOST = 5;

/** The rows and columns with contents that are hidden: 第 5 行、H 列. */
function hiddenPlaces({ cells, hiddenRows, hiddenColumns }: SheetGrid): readonly string[] {
  const isFilled = (cell: unknown): boolean => cell !== "" && cell !== null && cell !== undefined;
  const rows = [...hiddenRows].filter((row) => (cells[row] ?? []).some(isFilled));
  const columns = [...hiddenColumns].filter((column) => cells.some((row) => isFilled(row[column])));
  return [
    ...rows.map((row) => `第 ${row + 1} 行`),
    ...columns.map((column) => `${columnLetters(column)} 列`),
  ];
}

/** A sheet without what is hidden. */
function withoutHidden(sheet: SheetGrid): SheetGrid {
  const { cells, texts, hiddenRows, hiddenColumns } = sheet;
  const isHidden = (row: number, column: number): boolean =>
    hiddenRows.has(row) || hiddenColumns.has(column);
  return {
    ...sheet,
    cells: cells.map((line, row) =>
      line.map((cell, column) => (isHidden(row, column) ? "" : cell)),
    ),
    texts: texts.map((line, row) =>
      line.map((text, column) => (isHidden(row, column) ? "" : text)),
    ),
  };
}

const isWhole = ({ tables, refused }: GridTables): boolean =>
  tables.length > 0 && refused.length === 0;

/**
 * What of a sheet is read: without its hidden rows and columns, or with them where only so a table
 * of the form is whole. Either is told.
 */
export function shownSheet(sheet: SheetGrid): ShownSheet {
  const places = hiddenPlaces(sheet);
  if (places.length === 0) return { sheet, note: "", reason: "" };
  const more = places.length > MOST ? "等" : "";
  const list = `${places.slice(0, MOST).join("、")}${more}`;
  const named = /^[A-Z]/u.test(list) ? ` ${list}` : list;
  const where = `工作表“${sheet.name}”`;
  const shown = withoutHidden(sheet);
  const [without, whole] = [recogniseGrid(shown), recogniseGrid(sheet)];
  if (!isWhole(without) && isWhole(whole)) {
    return {
      sheet,
      note: `${where}隐藏的${named}是表格的一部分，已一并读取，请取消隐藏后核对。`,
      reason: "",
    };
  }
  // Beside what is no table, nobody asks what is hidden.
  if (without.tables.length + without.refused.length === 0)
    return { sheet: shown, note: "", reason: "" };
  const note = `${where}隐藏的${named}里有内容，没有读取。`;
  const refused = without.refused.length > 0;
  return {
    sheet: shown,
    note: refused ? "" : note,
    reason: refused ? `${note}请取消隐藏后再试。` : "",
  };
}
