import type { CellKey } from "../report/cell";
import type { TableKey } from "../report/form";
import { valueAt } from "../report/model";
import type { Report } from "../report/model";
import { TABLE_NAMES } from "../report/names";
import { readNumber } from "../report/number-text";
import { placeOf } from "../report/place";
import type { Run } from "./document";
import type { Gap } from "./gaps";

/** A number of the tables: the sum of its cells, and the run that prints it. */
export interface Figure {
  readonly value: number;
  readonly run: Run;
}

/** A sentence that was not written because the tables do not hold what it needs. */
export interface LeftOut {
  /** What the sentence would have told: 办理结果. */
  readonly about: string;
  readonly reason: string;
  /** What stands in its place where a report has to tell it. */
  readonly gap?: Gap;
}

/** The number of a cell; undefined for a blank, a note, or what no count or amount can be. */
function numberAt(report: Report, cell: CellKey): number | undefined {
  const value = valueAt(report, cell);
  const number = typeof value === "string" ? readNumber(value)?.value : (value ?? undefined);
  if (number === undefined || !Number.isFinite(number) || number < 0) return undefined;
  return cell.column === "amount" || Number.isInteger(number) ? number : undefined;
}

/** A number as it is printed: never with an exponent, never grouped. */
export function printed(value: number): string {
  const plain = String(value);
  return plain.includes("e") ? value.toFixed(20).replace(/(?:\.0+|(?<!0)0+)$/, "") : plain;
}

/** The sum of cells; undefined when one of them holds no number. */
export function figure(report: Report, cells: readonly CellKey[]): Figure | undefined {
  let value = 0;
  for (const cell of cells) {
    const number = numberAt(report, cell);
    if (number === undefined) return undefined;
    value += number;
  }
  return { value, run: { kind: "number", text: printed(value), cells } };
}

/** Why a sentence about these cells cannot be written: names the first that hold no number. */
export function unreadable(
  report: Report,
  about: string,
  groups: readonly (readonly CellKey[])[],
): LeftOut {
  const cells = groups.flat().filter((cell) => numberAt(report, cell) === undefined);
  const named = cells.slice(0, 3).map((cell) => placeOf(cell).full);
  const more = cells.length > named.length ? ` 等 ${cells.length} 格` : "";
  return { about, reason: `${named.join("、")}${more}空白或者不是数字` };
}

/** Why nothing of a table can be written that the report does not have. */
export const notRead = (table: TableKey): string => `没有读到${TABLE_NAMES[table].short}`;

/** Whether parts make up their total; false also when one of them is not there. */
export function addsUp(total: Figure | undefined, parts: readonly (Figure | undefined)[]): boolean {
  const sum = parts.reduce((all, part) => all + (part?.value ?? NaN), 0);
  return total !== undefined && sum === total.value;
}

/** A number of the tables with the word for it. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}
