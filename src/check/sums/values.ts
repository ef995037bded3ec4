import { cellId } from "../../report/cell";
import type { CellKey, CellValue } from "../../report/cell";
import type { NumberKind } from "../../report/form";
import type { Report, TableValues } from "../../report/model";
import { valueAt } from "../../report/model";
import { isBlankText, readNumber } from "../../report/number-text";
import type { CompiledTable } from "./compile";

/** Why a number cannot stand in a cell of its kind; null when it can. */
export function countFault(value: number, kind: NumberKind): "negative" | "fraction" | null {
  if (kind !== "change" && value < 0) return "negative";
  return kind === "money" || Number.isInteger(value) ? null : "fraction";
}

/** Whether a number still holds every digit: the number of an identity card does not. */
function isExact(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** A cell that has to be looked at closely: anything but a sound number. */
export type CellState =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "blank" }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "number-as-text"; readonly text: string; readonly value: number }
  | { readonly is: "no-count"; readonly value: number; readonly fault: "negative" | "fraction" };

/** What a cell holds, as the rules see it. */
export function cellState(value: CellValue | undefined, kind: NumberKind): CellState {
  if (value === null || value === undefined) return { is: "blank" };
  if (typeof value === "string" && isBlankText(value)) return { is: "blank" };
  const read = typeof value === "string" ? readNumber(value)?.value : value;
  if (read === undefined || !isExact(read)) return { is: "text", text: String(value) };
  const fault = countFault(read, kind);
  if (fault !== null) return { is: "no-count", value: read, fault };
  if (typeof value === "string") return { is: "number-as-text", text: value, value: read };
  return { is: "number", value: read };
}

/** The number that counts in sums, or NaN where there is none. */
function numberOf(value: CellValue | undefined, kind: NumberKind): number {
  const state = cellState(value, kind);
  return state.is === "number" || state.is === "number-as-text" ? state.value : NaN;
}

/** A table's numbers by place. */
export interface LoadedNumbers {
  /** NaN where a cell holds none. */
  readonly numbers: Float64Array;
  /** Whether every cell held a sound number, so that none has to be looked at again. */
  readonly isSound: boolean;
}

/** Reads the numbers of a table. */
export function loadNumbers(table: CompiledTable, values: TableValues): LoadedNumbers {
  const numbers = new Float64Array(table.cells.length);
  let isSound = true;
  for (const { key, cells, start } of table.rows) {
    const row = values[key];
    let place = start;
    for (const cell of cells) {
      const value = row?.[cell.key.column];
      if (typeof value === "number" && isExact(value) && countFault(value, cell.kind) === null) {
        numbers[place] = value;
      } else {
        numbers[place] = numberOf(value, cell.kind);
        isSound = false;
      }
      place += 1;
    }
  }
  return { numbers, isSound };
}

/** A cell that does not hold a sound number, and what it holds. */
export interface UnsoundCell {
  readonly cell: CellKey;
  readonly place: number;
  readonly state: Exclude<CellState, { readonly is: "number" }>;
}

/**
 * The cells of a table that people have to look at. A total that a formula computes says nothing of
 * its own: what is wrong with it is wrong with its parts.
 */
export function unsoundCells(
  table: CompiledTable,
  values: TableValues,
  computed: readonly CellKey[],
): readonly UnsoundCell[] {
  const followers = new Set(computed.map(cellId));
  return table.cells.flatMap(({ key, kind }, place): UnsoundCell[] => {
    const state = cellState(values[key.row]?.[key.column], kind);
    if (state.is === "number" || followers.has(cellId(key))) return [];
    return [{ cell: key, place, state }];
  });
}

/** A cell of a report as a number that can be counted with; NaN where there is none. */
export function countAt(report: Report, cell: CellKey): number {
  return numberOf(valueAt(report, cell), "count");
}

/** An amount of a report; NaN where there is none. */
export function moneyAt(report: Report, cell: CellKey): number {
  return numberOf(valueAt(report, cell), "money");
}
