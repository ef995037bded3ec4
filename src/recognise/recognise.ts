import type { FormatKey, TableKey } from "../report/form";
import { FORMATS } from "../report/formats";
import type { TableLayout } from "../report/layout-types";
import { additionsOf, withoutAdditions } from "./additions";
import type { Addition } from "./additions";
import { candidatesOf } from "./candidates";
import { viewOf } from "./grid-view";
import type { GridView } from "./grid-view";
import { LABELLED_TABLES } from "./labelled-tables";
import type { LabelledTable } from "./labelled-tables";
import { PROCEEDINGS, outcomeHeadings } from "./outcome-headings";
import { readLabelled } from "./read-labelled";
import type { Reading } from "./read-labelled";
import { readProceedings } from "./read-proceedings";
import { rowHits } from "./row-hits";
import { complaints, doubtOf } from "./sentences";
import { withoutRepeatedHeadings } from "./stack";
import type {
  GridsTables,
  GridTables,
  Place,
  RecognisedCell,
  RecognisedTable,
  RefusedTable,
  SourceGrid,
} from "./types";

function tableOf(
  reading: Extract<Reading, { ok: true }>,
  layout: TableLayout,
  editions: readonly FormatKey[],
): RecognisedTable {
  const { cells, labelsChanged, labelsLost, added, area } = reading;
  return { table: layout.key, editions, layout, area, cells, labelsChanged, labelsLost, added };
}

function refusal(
  table: TableKey,
  grid: SourceGrid,
  reading: Pick<Unread, "complaints">,
): RefusedTable {
  const doubts = reading.complaints.map((each) => doubtOf(table, grid.name, each));
  return { table, reason: doubts[0]?.message ?? "", doubts };
}

type Unread = Extract<Reading, { ok: false }>;

/** Whether a table is rather of the edition of the first reading: most rows found, then fewest not. */
function isNearer(one: Unread, other: Unread): boolean {
  if (one.matches !== other.matches) return one.matches > other.matches;
  if (one.missing !== other.missing) return one.missing < other.missing;
  return one.complaints.length < other.complaints.length;
}

/** Reads what may be a table with row labels in every edition; only one of them may fit. */
function labelledTables(grid: SourceGrid, view: GridView, kind: LabelledTable): GridTables {
  const tables: RecognisedTable[] = [];
  const refused: RefusedTable[] = [];
  const candidates = candidatesOf(view, rowHits(view, kind.read), kind.first, kind.width);
  for (const candidate of candidates) {
    let best: Unread | null = null;
    let found = false;
    for (const spec of kind.specs) {
      const reading = readLabelled(view, spec, candidate);
      if (reading.ok) {
        tables.push(tableOf(reading, spec.layout, [spec.layout.format.key]));
        found = true;
        break;
      }
      if (best === null || isNearer(reading, best)) best = reading;
    }
    if (!found && best !== null) refused.push(refusal(kind.table, grid, best));
  }
  return { tables, refused };
}

function proceedings(grid: SourceGrid, view: GridView): GridTables {
  const editions = FORMATS.map(({ key }) => key);
  const readings = outcomeHeadings(view, PROCEEDINGS).flatMap((headings) =>
    readProceedings(view, PROCEEDINGS, headings),
  );
  return {
    tables: readings.flatMap((reading) =>
      reading.ok ? tableOf(reading, PROCEEDINGS.layout, editions) : [],
    ),
    refused: readings.flatMap((reading) =>
      reading.ok ? [] : refusal("proceedings", grid, reading),
    ),
  };
}

/** Whether an addition stands in a table, beside it or directly below it. */
function isAt(addition: Addition, { row: first }: Place, top: number, rows: number): boolean {
  return addition.top + first <= top + rows && addition.bottom + first >= top;
}

/** A table with the names of what was added to it. */
function withNames(
  grid: SourceGrid,
  table: RecognisedTable,
  additions: readonly Addition[],
): RecognisedTable {
  const { top, rows } = table.area;
  const own = additions.filter((each) => isAt(each, grid.origin ?? START, top, rows));
  return { ...table, added: [...new Set([...table.added, ...own.map(({ name }) => name)])] };
}

/** A refusal that names what was added in the same part of the grid. */
function namingAdditions(
  grid: SourceGrid,
  refused: RefusedTable,
  additions: readonly Addition[],
): RefusedTable {
  const at = refused.doubts[0]?.place;
  const own = additions.filter((each) => at == null || isAt(each, grid.origin ?? START, at.row, 1));
  const names = [...new Set(own.map(({ name }) => name))].filter(
    (name) => !refused.reason.includes(`“${name}”`),
  );
  if (names.length === 0) return refused;
  const shown = names.map((name) => `“${name}”`).join("、");
  return { ...refused, reason: `${refused.reason}表里还有${shown}，官方表格没有这一行或这一列。` };
}

const START: Place = { row: 0, column: 0 };

/** A row with blanks beside an added column that is filled: its numbers may have been pushed there. */
function pushedRow(
  grid: SourceGrid,
  { cells }: RecognisedTable,
  additions: readonly Addition[],
): RecognisedCell | null {
  const { row: first } = grid.origin ?? START;
  const rows = new Map<number, RecognisedCell[]>();
  for (const cell of cells) {
    const row = cell.place.row - first;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  for (const [row, own] of rows) {
    const blank = own.find(({ value }) => value === null);
    const beside = additions.some(
      ({ top, bottom, left, right }) =>
        left === right && top <= row && row <= bottom && (grid.cells[row]?.[left] ?? "") !== "",
    );
    if (blank !== undefined && beside && own.some(({ value }) => value !== null)) return blank;
  }
  return null;
}

/**
 * Finds the tables of the form in a grid by their labels, wherever they stand. A table is read
 * whole and with certainty, or refused with the reason; two tables of a kind are both returned.
 * Columns and rows that the form does not have are named, and not read.
 */
export function recogniseGrid(grid: SourceGrid): GridTables {
  const view = viewOf(grid);
  const found = recogniseWhole(grid, view);
  if (found.tables.length + found.refused.length === 0) return found;
  const additions = additionsOf(view);
  if (additions.length === 0) return found;
  const clean =
    found.refused.length === 0 ? found : recogniseWhole(withoutAdditions(grid, additions));
  const { tables, refused } = clean.refused.length < found.refused.length ? clean : found;
  const doubtful = (table: RecognisedTable): boolean =>
    clean !== found && tables !== found.tables && pushedRow(grid, table, additions) !== null;
  return {
    tables: tables
      .filter((table) => !doubtful(table))
      .map((table) => withNames(grid, table, additions)),
    refused: [
      ...refused.map((table) => namingAdditions(grid, table, additions)),
      ...tables.filter(doubtful).map(({ table, area }) => {
        const { name } =
          additions.find((each) => isAt(each, grid.origin ?? START, area.top, area.rows)) ?? {};
        return refusal(table, grid, { complaints: [complaints.besideAddition(name ?? "")] });
      }),
    ],
  };
}

/** Reads a grid, without the headings that are printed again where that helps. */
function recogniseWhole(grid: SourceGrid, view = viewOf(grid)): GridTables {
  const found = recogniseOnce(grid, view);
  if (found.refused.length === 0) return found;
  const once = withoutRepeatedHeadings(grid);
  return once === null ? found : recogniseOnce(once);
}

function recogniseOnce(grid: SourceGrid, view = viewOf(grid)): GridTables {
  const all = [
    ...LABELLED_TABLES.map((kind) => labelledTables(grid, view, kind)),
    proceedings(grid, view),
  ];
  return {
    tables: all.flatMap(({ tables }) => tables),
    refused: all.flatMap(({ refused }) => refused),
  };
}

/** Finds the tables of the form in the sheets of a workbook or the parts of a file. */
export function recogniseGrids(grids: readonly SourceGrid[]): GridsTables {
  const each = grids.map(recogniseGrid);
  return {
    tables: each.flatMap(({ tables }, grid) => tables.map((table) => ({ ...table, grid }))),
    refused: each.flatMap(({ refused }, grid) => refused.map((table) => ({ ...table, grid }))),
  };
}
