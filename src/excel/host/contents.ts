import { entered, TEXT_FORMAT } from "./enter";
import { isFormula } from "./is-formula";

/** What somebody entered into a cell, told apart as Excel tells it: the text "TRUE" is not TRUE. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "formula" | "text" | "error"; readonly entry: string }
  | { readonly kind: "number"; readonly entry: number }
  | { readonly kind: "boolean"; readonly entry: boolean };

/** What stands in a cell. */
export interface Standing {
  readonly content: Content;
  /** The value as Excel reads it: what a formula shows. */
  readonly value: unknown;
  readonly format: string;
}

/** What is to stand in one; the format null stays as it is. */
export interface Wanted {
  readonly content: Content;
  readonly format: string | null;
}

/** What `standingAt` needs to be loaded. */
export const CONTENTS = "values,formulas,valueTypes,numberFormat";

/** What stands in a cell of a range that was loaded with `CONTENTS`, counted from 0. */
export function standingAt(range: Excel.Range, row = 0, column = 0): Standing {
  const value: unknown = range.values[row]?.[column];
  const formula: unknown = range.formulas[row]?.[column];
  const format: unknown = range.numberFormat[row]?.[column];
  const type: unknown = range.valueTypes[row]?.[column];
  return {
    content: contentOf(value, formula, type === "Error"),
    value,
    format: typeof format === "string" ? format : "General",
  };
}

function contentOf(value: unknown, formula: unknown, isError: boolean): Content {
  if (isFormula(formula, value)) return { kind: "formula", entry: formula };
  if (typeof value === "number") return { kind: "number", entry: value };
  if (typeof value === "boolean") return { kind: "boolean", entry: value };
  if (typeof value !== "string" || value === "") return { kind: "empty" };
  return { kind: isError ? "error" : "text", entry: value };
}

const entryOf = (content: Content): unknown => ("entry" in content ? content.entry : null);

export function sameContent(one: Content, other: Content): boolean {
  return one.kind === other.kind && entryOf(one) === entryOf(other);
}

/** Whether a cell holds what was wanted in it. Excel may write a formula in its own way. */
export function isMet({ content, format }: Wanted, now: Standing): boolean {
  const isThere =
    content.kind === "formula" ? now.content.kind === "formula" : sameContent(content, now.content);
  return isThere && (format === null || format === now.format);
}

/** A cell of a range that is written, by its row and column there. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** The format that the cell has until now. */
  readonly had: string;
  readonly wanted: Wanted;
}

/** How a cell's format is set before and after its content; null: not at all. */
interface FormatSteps {
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * In a cell formatted as text everything that is entered becomes text. What is none goes in under
 * another format, and the format follows.
 */
function formatSteps({ had, wanted: { content, format } }: CellWrite): FormatSteps {
  const final = format ?? had;
  const isText = content.kind === "text" || content.kind === "empty";
  if (isText || final !== TEXT_FORMAT) {
    return { first: final === had ? null : final, last: null };
  }
  return { first: had === TEXT_FORMAT ? "General" : null, last: TEXT_FORMAT };
}

function entryFor({ had, wanted: { content, format } }: CellWrite): string | number | boolean {
  if (content.kind === "empty") return "";
  return content.kind === "text" ? entered(content.entry, format ?? had) : content.entry;
}

/** Queues entering contents into some cells of a range; its other cells stay as they are. */
export function queueContents(
  range: Excel.Range,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  writes: readonly CellWrite[],
): void {
  const at = new Map(writes.map((write) => [write.row * columns + write.column, write]));
  // Null leaves a cell alone.
  const spread = <T>(of: (write: CellWrite) => T): (T | null)[][] =>
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => {
        const write = at.get(row * columns + column);
        return write === undefined ? null : of(write);
      }),
    );
  const setFormats = (of: (steps: FormatSteps) => string | null): void => {
    const formats = spread((write) => of(formatSteps(write)));
    if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
  };
  setFormats(({ first }) => first);
  range.formulas = spread(entryFor);
  setFormats(({ last }) => last);
}
