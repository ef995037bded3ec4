import { filledIn, totalRules } from "../check/sums/totals";
import { cellId } from "../report/cell";
import type { CellKey, CellValue } from "../report/cell";
import { TABLE_KEYS } from "../report/form";
import type { TableKey } from "../report/form";
import { LAYOUTS, formatForYear } from "../report/formats";
import type { TableLayout } from "../report/layout-types";
import type { Level } from "../report/levels";
import { tableValues } from "../report/model";
import type { Report, TableValues } from "../report/model";
import { OWN_ROW } from "./adjustments";
import { countedNumber } from "./counts-with";
import type { Adjustment, CellParts, Part } from "./desk";
import { exactSum } from "./exact-sum";
import type { Unit } from "./unit";

/** A unit whose numbers are added, with its report. */
export interface Counted {
  readonly unit: Unit;
  readonly report: Report;
}

/** What is added up for whom. */
export interface Addition {
  readonly organisation: string;
  readonly year: number;
  readonly level: Level | null;
  readonly counted: readonly Counted[];
  /** Of units that are counted, at cells of the form that are no totals. */
  readonly adjustments: readonly Adjustment[];
}

/** A sum with what each of its cells is made of. */
export interface Added {
  readonly report: Report;
  /** By `cellId`. */
  readonly cells: ReadonlyMap<string, CellParts>;
}

/** The largest first; equal ones in the order of the list, so that nothing depends on the files. */
const inSize = (parts: readonly Part[]): readonly Part[] =>
  [...parts].sort((a, b) => b.value - a.value);

/** A cell with the places of the cells that are filled in behind it: itself, or a total's parts. */
interface AddedCell {
  readonly key: CellKey;
  readonly places: readonly number[];
  readonly ids: ReadonlySet<string>;
}

/** The numbers of a report by place; null for a blank. */
type Numbers = readonly (number | null)[];

function numberAt(numbers: Numbers, { places }: AddedCell): number | null {
  const found = places.flatMap((place) => numbers[place] ?? []);
  return found.length === 0 ? null : exactSum(found);
}

function partsOf(
  cell: AddedCell,
  numbers: readonly Numbers[],
  { counted, adjustments }: Addition,
): CellParts {
  const { key, ids } = cell;
  const parts: Part[] = [];
  const blank: string[] = [];
  const notAdded: Part[] = [];
  for (const [at, { unit }] of counted.entries()) {
    const value = numberAt(numbers[at] ?? [], cell);
    const isOthers = key.row === OWN_ROW && unit.category !== "own";
    const part: Part = { unit: unit.name, value: value ?? 0, adjustment: null };
    if (isOthers) {
      if (part.value !== 0) notAdded.push(part);
    } else if (value === null) blank.push(unit.name);
    else parts.push(part);
  }
  for (const { unit, cell: own, amount, reason } of adjustments) {
    if (ids.has(cellId(own))) parts.push({ unit, value: amount, adjustment: reason });
  }
  return { cell: key, parts: inSize(parts), blank, notAdded: inSize(notAdded) };
}

/** The cells of a table with what is behind them. */
function addedCells(layout: TableLayout): readonly AddedCell[] {
  const totals = totalRules(layout);
  const places = new Map(layout.cells.map(({ key }, place) => [cellId(key), place]));
  return layout.cells.map(({ key }) => {
    const ids = filledIn(totals, key).map(cellId);
    return { key, places: ids.flatMap((id) => places.get(id) ?? []), ids: new Set(ids) };
  });
}

/** The cells of one table: those that are filled in are added, totals follow from them. */
function addTable(layout: TableLayout, addition: Addition): readonly CellParts[] {
  const numbers = addition.counted.map(({ report }) =>
    layout.cells.map((cell) => countedNumber(report, cell)),
  );
  return addedCells(layout).map((cell) => partsOf(cell, numbers, addition));
}

const sumOf = ({ parts }: CellParts): CellValue =>
  parts.length === 0 ? null : exactSum(parts.map(({ value }) => value));

/** Adds reports of one edition up, exactly; a cell over only blanks is blank. */
export function addUp(addition: Addition): Added {
  const { organisation, year, level } = addition;
  const format = formatForYear(year).key;
  const cells = new Map<string, CellParts>();
  const add = (table: TableKey): TableValues => {
    const layout = LAYOUTS[format][table];
    for (const own of addTable(layout, addition)) cells.set(cellId(own.cell), own);
    return tableValues(layout, (key: CellKey) => {
      const own = cells.get(cellId(key));
      return own === undefined ? null : sumOf(own);
    });
  };
  const [disclosure, requests, proceedings] = TABLE_KEYS.map(add);
  return {
    report: {
      ...{ organisation, year, level, format },
      disclosure: disclosure ?? null,
      requests: requests ?? null,
      proceedings: proceedings ?? null,
      narrative: {},
    },
    cells,
  };
}
