import { cellId, sameCell } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { NumberCell, TableLayout } from "../../report/layout-types";
import { rulesOf } from "./linear-rules";
import type { LinearRule } from "./linear-rules";

/** A rule with its cells as places in the table's flat array of numbers. */
export interface CompiledRule {
  readonly rule: LinearRule;
  /** The cells that are marked: the one that states the result; of the balance all four. */
  readonly focus: readonly CellKey[];
  /** The focus, then the other cells. */
  readonly cells: readonly CellKey[];
  /** The cells of `rule.terms`, in their order. */
  readonly places: readonly number[];
  /** Cells that count on the side of the parts. */
  readonly left: readonly number[];
  /** Cells that count on the side of the total. */
  readonly right: readonly number[];
}

/** The number cells of one row of the table. */
interface CompiledRow {
  readonly key: string;
  readonly cells: readonly NumberCell[];
  /** Place of the row's first cell. */
  readonly start: number;
}

/** A table prepared once, so that checking a report only walks over numbers. */
export interface CompiledTable {
  readonly layout: TableLayout;
  /** Number cells in reading order; a cell's place here is its place in a report's numbers. */
  readonly cells: readonly NumberCell[];
  readonly rows: readonly CompiledRow[];
  readonly rules: readonly CompiledRule[];
  /** The rules that each cell takes part in. */
  readonly rulesOfCell: readonly (readonly CompiledRule[])[];
  readonly placeOf: ReadonlyMap<string, number>;
}

function inReadingOrder(cells: readonly NumberCell[]): NumberCell[] {
  return [...cells].sort((a, b) => a.top - b.top || a.left - b.left);
}

function rowsOf(cells: readonly NumberCell[]): CompiledRow[] {
  const rows: { key: string; cells: NumberCell[]; start: number }[] = [];
  cells.forEach((cell, place) => {
    const last = rows.at(-1);
    if (last?.key === cell.key.row) last.cells.push(cell);
    else rows.push({ key: cell.key.row, cells: [cell], start: place });
  });
  return rows;
}

/** The cells of a rule with those that are marked in front. */
function markedFirst({ terms, states }: LinearRule): Pick<CompiledRule, "focus" | "cells"> {
  const all = terms.map(({ cell }) => cell);
  if (states === null) return { focus: all, cells: all };
  return { focus: [states], cells: [states, ...all.filter((cell) => !sameCell(cell, states))] };
}

function compile(layout: TableLayout): CompiledTable {
  const cells = inReadingOrder(layout.cells);
  const placeOf = new Map(cells.map(({ key }, place) => [cellId(key), place]));
  const place = (cell: CellKey): number => {
    const found = placeOf.get(cellId(cell));
    if (found === undefined) throw new RangeError(`a rule names no cell: ${cellId(cell)}`);
    return found;
  };
  const rules = rulesOf(layout).map((rule): CompiledRule => {
    const places = rule.terms.map(({ cell }) => place(cell));
    const side = (coefficient: 1 | -1): number[] =>
      places.filter((_, index) => rule.terms[index]?.coefficient === coefficient);
    return { rule, ...markedFirst(rule), places, left: side(1), right: side(-1) };
  });
  return {
    layout,
    cells,
    rows: rowsOf(cells),
    rules,
    rulesOfCell: cells.map((_, at) =>
      rules.filter(({ left, right }) => left.includes(at) || right.includes(at)),
    ),
    placeOf,
  };
}

const compiled = new Map<TableLayout, CompiledTable>();

/** The prepared form of a layout; prepared at its first use. */
export function compiledTable(layout: TableLayout): CompiledTable {
  let table = compiled.get(layout);
  if (table === undefined) {
    table = compile(layout);
    compiled.set(layout, table);
  }
  return table;
}
