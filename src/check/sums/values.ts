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

/**
 * Puts a table's numbers into `table.numbers`, NaN where a cell holds none. Answers whether every
 * cell held a sound number, so that a sound table is not looked at again cell by cell.
 */
export function loadNumbers(table: CompiledTable, values: TableValues): boolean {
  let sound = true;
  for (const { key, cells, start } of table.rows) {
    const row = values[key];
    let place = start;
    for (const cell of cells) {
      const value = row?.[cell.key.column];
      if (typeof value === "number" && isExact(value) && countFault(value, cell.kind) === null) {
        table.numbers[place] = value;
      } else {
        table.numbers[place] = numberOf(value, cell.kind);
        sound = false;
      }
      place += 1;
    }
  }
  return sound;
}

/** A cell of a report as a number that can be counted with; NaN where there is none. */
export function countAt(report: Report, cell: CellKey): number {
  return numberOf(valueAt(report, cell), "count");
}

/** An amount of a report; NaN where there is none. */
export function moneyAt(report: Report, cell: CellKey): number {
  return numberOf(valueAt(report, cell), "money");
}
