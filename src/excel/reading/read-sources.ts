import type { Imported, SourceTable } from "../../exchange/imported";
import { sourceTable } from "../../exchange/source-table";
import type { RecognisedTable, SourceGrid } from "../../recognise/types";
import { areaAddress, cellAddress, quoteSheet, splitAddress, topLeft } from "../../report/address";
import { parseTableName, readTableNote } from "../../report/table-name";
import type { TableNote } from "../../report/table-name";
import type { PlacedTable } from "./placed-table";
import { readReport } from "./read";
import { isFormula } from "../host/is-formula";
import { unsearchedSentence } from "./search-plan";
import { searchSheets } from "./search-sheets";
import type { SheetCells } from "./search-sheets";

/**
 * The tables of the form that stand in the workbook beside those that are audited: pasted ones,
 * those of another year or unit. Whose they are is told when they were inserted by us.
 */
export async function readSources(context: Excel.RequestContext): Promise<Imported> {
  const { sheets, tables: audited } = await readReport(context, true);
  const names = context.workbook.names.load("items/name,items/comment,items/formula");
  const searched = await searchSheets(context, sheets, (cells) => without(audited, cells));
  const { tables, refused, cells } = searched;
  const hidden = new Set(sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  const sheetOf = (grid: number): string => cells[grid]?.sheet ?? "";
  const notes = tables.map((table) => noteOf(names.items, sheetOf(table.grid), table));
  const years = new Set(notes.map((note) => note?.year));
  return {
    source: "workbook",
    organisation: theOnly(notes.map((note) => note?.organisation ?? "")) || null,
    year: theOnly(notes.map((note) => note?.year ?? null)),
    level: null,
    text: null,
    tables: tables.map((table, index) =>
      sourceOf(table, cells[table.grid], hidden, years.size > 1 ? notes[index] : undefined),
    ),
    refused: refused.map(({ table, reason }) => ({ table, sentence: reason })),
    unsearched: unsearchedSentence(searched.unsearched),
  };
}

/** The sheet with the audited tables left out. */
function without(audited: readonly PlacedTable[], { sheet, grid }: SheetCells): SourceGrid {
  const areas = audited.filter((table) => table.sheet === sheet).map(({ area }) => area);
  const { row: top, column: left } = grid.origin ?? { row: 0, column: 0 };
  const isOut = (row: number, column: number): boolean =>
    areas.some((area) => isInside(area, row + top, column + left));
  const kept = <T>(rows: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] =>
    rows.map((cells, row) => cells.map((cell, column) => (isOut(row, column) ? blank : cell)));
  if (areas.length === 0) return grid;
  return {
    ...grid,
    cells: kept<unknown>(grid.cells, ""),
    ...(grid.texts !== undefined && { texts: kept(grid.texts, "") }),
  };
}

/** Whether a cell counted from 0 lies in "A3:J30" or "$A$3:$J$30". */
function isInside(area: string, row: number, column: number): boolean {
  const [first = area, last = first] = area.split(":");
  const [from, to] = [topLeft(first), topLeft(last)];
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** What the insertion noted of a table that has one of our names. */
function noteOf(
  names: readonly Excel.NamedItem[],
  sheet: string,
  { table, area }: RecognisedTable,
): TableNote | undefined {
  const own = names.find((item) => {
    const place = splitAddress(String(item.formula).replace(/^=/, ""));
    return (
      parseTableName(item.name)?.table === table &&
      place?.sheet === sheet &&
      isInside(place.local, area.top, area.left)
    );
  });
  return own && readTableNote(own.comment);
}

/** What all of them say; null when they differ or there are none. */
function theOnly<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((each) => each === first) ? first : null;
}

/** @param note Whose table it is, where the sources are of several years. */
function sourceOf(
  table: RecognisedTable,
  cells: SheetCells | undefined,
  hidden: ReadonlySet<string>,
  note: TableNote | undefined,
): SourceTable {
  const sheet = cells?.sheet ?? "";
  const { row: top, column: left } = cells?.grid.origin ?? { row: 0, column: 0 };
  const whose = note === undefined ? "" : `（${note.organisation} ${String(note.year)} 年）`;
  const place = `${hidden.has(sheet) ? "隐藏的" : ""}工作表“${sheet}”的 ${areaAddress(table.area)}`;
  return sourceTable(table, `${place}${whose}`, {
    // A date is a text as value, and a number as it stood; people see the text.
    shown: ({ value, raw }) => (typeof raw === "string" ? raw : String(value ?? "")),
    addressOf: ({ row, column }) => `${quoteSheet(sheet)}!${cellAddress(row, column)}`,
    isFormula: ({ row, column }) => {
      const formula = cells?.formulas[row - top]?.[column - left];
      return isFormula(formula, cells?.grid.cells[row - top]?.[column - left]);
    },
  });
}
