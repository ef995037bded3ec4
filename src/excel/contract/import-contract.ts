import type { Imported } from "../../exchange/imported";
import type { CellKey, CellValue } from "../../report/cell";
import type { FormatKey, TableKey } from "../../report/form";
import type { Report } from "../../report/model";
import type { Attempt } from "./attempt";
import type { CellFix, LeftCell } from "./cell-fix";
import type { KeptSource } from "./kept-source";

/** Numbers for one table of the workbook, read from elsewhere. */
export interface TableFill {
  readonly table: TableKey;
  /** The edition the numbers belong to; any for table four, which is alike in all. */
  readonly format: FormatKey;
  readonly cells: readonly { readonly key: CellKey; readonly value: CellValue }[];
}

export interface FillRequest {
  readonly tables: readonly TableFill[];
  /** What to do with cells that hold something else. "ask" writes nothing and names them. */
  readonly existing: "ask" | "keep" | "replace";
  /**
   * Totals to write as numbers, as the source prints them, also where a formula computes one now.
   * The formula is no content of the user's: it gives way without being asked about.
   */
  readonly typedTotals?: readonly CellKey[];
}

/** A cell that would be written over. */
export interface FillConflict {
  readonly cell: CellKey;
  readonly address: string;
  readonly there: CellValue;
  readonly given: CellValue;
}

/** A total that stayed a formula and shows another number than the source. */
export interface ComputedDifference {
  readonly cell: CellKey;
  readonly address: string;
  readonly computed: CellValue;
  readonly given: CellValue;
}

export type FillOutcome =
  | {
      readonly kind: "filled";
      readonly written: number;
      /** Cells that were left as they were because they hold something else. */
      readonly kept: number;
      readonly computed: readonly ComputedDifference[];
      /** 撤销: writing these puts back what stood there; one for each cell that was written. */
      readonly undo: readonly CellFix[];
      /** Cells that were to be written and were not. */
      readonly left: readonly LeftCell[];
    }
  | { readonly kind: "conflicts"; readonly conflicts: readonly FillConflict[] }
  /** These tables are not in the workbook: nothing was written. */
  | { readonly kind: "missing"; readonly tables: readonly TableKey[] }
  /** These tables are in the workbook in another edition: nothing was written. */
  | { readonly kind: "otherEdition"; readonly tables: readonly TableKey[] };

/** Which of several tables of a kind is the report's. */
export interface TableChoice {
  readonly table: TableKey;
  readonly sheet: string;
  readonly address: string;
}

/** Last year's report as the workbook keeps it. */
export interface PreviousReport {
  readonly organisation: string;
  readonly year: number;
  /** Whether it is of the year before the report's, so that the two are compared. */
  readonly comparable: boolean;
  readonly report: Report;
}

/** What importing asks of the workbook. */
export interface ImportActions {
  /** The tables of the form that stand in the workbook beside those that are audited. */
  readonly readSources: () => Promise<Attempt<Imported>>;
  readonly fillTables: (request: FillRequest) => Promise<Attempt<FillOutcome>>;
  readonly savePrevious: (report: Report) => Promise<Attempt<void>>;
  readonly removePrevious: () => Promise<Attempt<void>>;
  /** Keeps what the imported source has beside its numbers; it takes the place of an earlier one. */
  readonly saveSource: (source: KeptSource) => Promise<Attempt<void>>;
  readonly removeSource: () => Promise<Attempt<void>>;
  readonly chooseTable: (choice: TableChoice) => Promise<Attempt<void>>;
}
