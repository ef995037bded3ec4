import type { FormatKey, TableKey } from "../report/form";
import { FORMATS } from "../report/formats";
import type { TableLayout } from "../report/layout-types";
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
import { doubtOf } from "./sentences";
import { withoutRepeatedHeadings } from "./stack";
import type { GridsTables, GridTables, RecognisedTable, RefusedTable, SourceGrid } from "./types";

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

/** Whether a table is rather of the edition of the first reading: most rows, then least against it. */
const isNearer = (one: Unread, other: Unread): boolean =>
  one.matches === other.matches
    ? one.complaints.length < other.complaints.length
    : one.matches > other.matches;

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

/**
 * Finds the tables of the form in a grid by their labels, wherever they stand. A table is read
 * whole and with certainty, or refused with the reason; two tables of a kind are both returned.
 */
export function recogniseGrid(grid: SourceGrid): GridTables {
  const found = recogniseOnce(grid);
  if (found.refused.length === 0) return found;
  const once = withoutRepeatedHeadings(grid);
  return once === null ? found : recogniseOnce(once);
}

function recogniseOnce(grid: SourceGrid): GridTables {
  const view = viewOf(grid);
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
