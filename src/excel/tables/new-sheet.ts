import type { Decoration } from "../host/decorations";

/** How sheets are called until all of them are done. */
export const UNDONE = "年报插入中";

/** A sheet that is to be added. */
export interface NewSheet {
  /** The name that it shall have. */
  readonly sheet: string;
  /** No other insertion gives this name: a sheet that has it was made by this one. */
  readonly working: string;
  readonly decorations: readonly Decoration[];
  /** The cell that is selected where this one is shown; left out, Excel's own choice. */
  readonly cell?: string;
  /** Queues what the sheet cannot be without. */
  readonly write: (sheet: Excel.Worksheet) => void;
  /** Its defined name, and queues giving it. */
  readonly definedName: string;
  readonly nameIt: (sheet: Excel.Worksheet) => void;
}

/** What stood in the workbook before anything was added. */
export interface SheetsBefore {
  readonly sheetNames: readonly string[];
  readonly sheetIds: ReadonlySet<string>;
  /** Names of ours whose sheet was deleted; they make room for the new ones. */
  readonly staleNames: readonly string[];
}

/** What the user calls it: 插入 tables, or 建立 the officer's sheets. */
export type Adding = "插入" | "建立";

/** Working names of so many sheets, which nobody else gives. */
export function workingNames(count: number): readonly string[] {
  const token = String(Math.random()).slice(2, 12);
  return Array.from({ length: count }, (_, at) => `${UNDONE}-${token}-${String(at + 1)}`);
}
