import { filledIn, totalRules } from "../check/sums/totals";
import { cellId } from "../report/cell";
import type { CellKey, CellValue } from "../report/cell";
import { TABLE_KEYS } from "../report/form";
import type { TableKey } from "../report/form";
import { LAYOUTS, formatForYear } from "../report/formats";
import type { NumberCell, TableLayout } from "../report/layout-types";
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

function partsOf(
  { key }: NumberCell,
  numberOf: (report: Report) => number | null,
  filled: ReadonlySet<string>,
  { counted, adjustments }: Addition,
): CellParts {
  const parts: Part[] = [];
  const blank: string[] = [];
  const notAdded: Part[] = [];
  for (const { unit, report } of counted) {
    const value = numberOf(report);
    const isOthers = key.row === OWN_ROW && unit.category !== "own";
    const part: Part = { unit: unit.name, value: value ?? 0, adjustment: null };
    if (isOthers) {
      if (part.value !== 0) notAdded.push(part);
    } else if (value === null) blank.push(unit.name);
    else parts.push(part);
  }
  for (const { unit, cell, amount, reason } of adjustments) {
    if (filled.has(cellId(cell))) parts.push({ unit, value: amount, adjustment: reason });
  }
  return { cell: key, parts: inSize(parts), blank, notAdded: inSize(notAdded) };
}

/** The cells of one table: those that are filled in are added, totals follow from them. */
function addTable(layout: TableLayout, addition: Addition): readonly CellParts[] {
  const totals = totalRules(layout);
  const byId = new Map(layout.cells.map((cell) => [cellId(cell.key), cell]));
  return layout.cells.map((cell) => {
    const filled = filledIn(totals, cell.key).flatMap((key) => byId.get(cellId(key)) ?? []);
    const numberOf = (report: Report): number | null => {
      const numbers = filled.flatMap((each) => countedNumber(report, each) ?? []);
      return numbers.length === 0 ? null : exactSum(numbers);
    };
    return partsOf(cell, numberOf, new Set(filled.map(({ key }) => cellId(key))), addition);
  });
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
