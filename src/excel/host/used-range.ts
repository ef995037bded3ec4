import { splitAddress, topLeft } from "../../report/address";

/** The used cells of a sheet by their places on the sheet, rows and columns counted from 0. */
export interface UsedCells {
  /** What a cell says; a number that the user typed counts as its digits. "" outside. */
  readonly at: (row: number, column: number) => string;
  readonly top: number;
  readonly left: number;
  /** One beyond the last used row and column. */
  readonly bottom: number;
  readonly right: number;
}

/** What `getUsedRange` gave, loaded with address and values. */
export interface UsedRange {
  readonly values: readonly (readonly unknown[])[];
  readonly address: string;
}

function textIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function usedCells({ values, address }: UsedRange): UsedCells {
  const { row: top, column: left } = topLeft(splitAddress(address)?.local ?? address);
  return {
    at: (row, column) => textIn(values[row - top]?.[column - left]),
    top,
    left,
    bottom: top + values.length,
    right: left + (values[0]?.length ?? 0),
  };
}

/** The numbers of rows or columns from the first to one before the last. */
export function numbersTo(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
