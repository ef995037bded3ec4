import { recogniseGrid, recogniseGrids } from "../../recognise/recognise";
import type { GridsTables, GridTables, SourceGrid } from "../../recognise/types";
import type { SheetArea } from "../../report/address";
import { readAreas } from "./read-areas";
import type { ReadArea, WantedArea } from "./read-areas";
import type { SheetId } from "./read-request";
import { lookAtSheets } from "./sheet-extent";
import type { SheetExtent } from "./sheet-extent";
import { searchPlan } from "./search-plan";
import type { Unsearched } from "./search-plan";

/** What stands on a sheet, as far as it is searched. */
export interface SheetCells {
  readonly sheet: string;
  /** On a large sheet with texts only where a table may be. */
  readonly grid: SourceGrid;
  /** Likewise. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** What a search came to; tables and refusals name their sheet by its index among `cells`. */
export interface Searched extends GridsTables {
  readonly cells: readonly SheetCells[];
  /** What was not looked through. */
  readonly unsearched: readonly Unsearched[];
}

/** What a cell takes with all its properties, by what its value takes. */
const ALL = 3;

/**
 * Looks for tables of the form on sheets: in one request where they are as small as reports are. Of
 * larger ones the values are read, piece by piece; texts and formulas only where a table may be.
 * @param gridOf what of a sheet is looked through.
 */
export async function searchSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  gridOf: (cells: SheetCells) => SourceGrid = ({ grid }) => grid,
): Promise<Searched> {
  const extents = await lookAtSheets(context, sheets);
  const { small, large, unsearched } = searchPlan(extents.filter(({ cells }) => cells === null));
  const found = new Map(extents.map(({ sheet, cells }) => [sheet.name, cells]));
  for (const cells of await readSmall(context, small)) found.set(cells.sheet, cells);
  for (const cells of await readLarge(context, large, gridOf)) found.set(cells.sheet, cells);
  const cells = [...found.values()].filter((each) => each !== null);
  return { ...recogniseGrids(cells.map(gridOf)), cells, unsearched };
}

function sheetCells({ sheet, used }: SheetExtent, read: ReadArea): SheetCells {
  const grid = {
    cells: read.values,
    texts: read.text,
    origin: { row: used.top, column: used.left },
    name: sheet.name,
  };
  return { sheet: sheet.name, grid, formulas: read.formulas };
}

async function readSmall(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
): Promise<readonly SheetCells[]> {
  const read = await readAreas(
    context,
    extents.map(({ sheet, used, valueBytes }) => ({
      id: sheet.id,
      area: used,
      properties: { values: true, formulas: true, text: true },
      cellBytes: valueBytes * ALL,
    })),
  );
  return extents.flatMap((extent, index) => {
    const area = read[index];
    return area === undefined ? [] : [sheetCells(extent, area)];
  });
}

async function readLarge(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  gridOf: (cells: SheetCells) => SourceGrid,
): Promise<readonly SheetCells[]> {
  const values = await readAreas(
    context,
    extents.map(({ sheet, used, valueBytes }) => ({
      id: sheet.id,
      area: used,
      properties: { values: true },
      cellBytes: valueBytes,
    })),
  );
  const bare = extents.flatMap((extent, index) => {
    const read = values[index];
    return read === undefined ? [] : [{ extent, cells: sheetCells(extent, read) }];
  });
  const bands = bare.flatMap(({ extent, cells }) =>
    bandsOf(recogniseGrid(gridOf(cells)), extent.used).map((area) => ({ extent, area })),
  );
  const read = await readAreas(
    context,
    bands.map(({ extent, area }): WantedArea => {
      const cellBytes = extent.valueBytes * (ALL - 1);
      return { id: extent.sheet.id, area, properties: { formulas: true, text: true }, cellBytes };
    }),
  );
  return bare.map(({ extent, cells }) => {
    const texts = cells.grid.cells.map((): readonly string[] => []);
    const formulas = cells.grid.cells.map((): readonly unknown[] => []);
    bands.forEach((band, index) => {
      if (band.extent !== extent) return;
      read[index]?.formulas.forEach((row, at) => {
        formulas[band.area.top - extent.used.top + at] = row;
      });
      read[index]?.text.forEach((row, at) => {
        texts[band.area.top - extent.used.top + at] = row;
      });
    });
    return { ...cells, grid: { ...cells.grid, texts }, formulas };
  });
}

/** Rows round a table, and round what may be one, whose texts and formulas are read. */
const ROUND_TABLE = 5;
const ROUND_DOUBT = 40;

/** The rows where tables may be, whole; none overlap. */
function bandsOf({ tables, refused }: GridTables, used: SheetArea): readonly SheetArea[] {
  const spans = [
    ...tables.map(({ area }) => ({
      from: area.top - ROUND_TABLE,
      to: area.top + area.rows + ROUND_TABLE,
    })),
    ...refused.flatMap(({ doubts }) =>
      doubts.flatMap(({ place }) =>
        place === null ? [] : [{ from: place.row - ROUND_DOUBT, to: place.row + ROUND_DOUBT }],
      ),
    ),
  ].sort((a, b) => a.from - b.from);
  const bands: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = bands.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else bands.push({ from, to });
  }
  const bottom = used.top + used.rows;
  return bands.map(({ from, to }) => {
    const top = Math.max(from, used.top);
    return { ...used, top, rows: Math.min(to, bottom) - top };
  });
}
