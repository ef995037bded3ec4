import type { HostSnapshot } from "../grid/snapshot";
import type { ApiSet } from "./members";

export interface RequestFigures {
  /** Requests that the add-in sent with `context.sync()`. */
  readonly syncs: number;
  /** Characters of all requests, as UTF-8. */
  readonly bytes: number;
  /** The highest requirement set of any member used, e.g. `ExcelApi 1.8`; "" when none. */
  readonly highestApiSet: string;
  /** Members used that empty the user's undo stack, e.g. `Worksheet.Delete`. */
  readonly clearsUndo: readonly string[];
}

export interface Requests {
  (): RequestFigures;
  reset(): void;
}

/** Makes a request fail as Excel would. Without a member the whole request fails. */
export interface Fault {
  /** The member whose use fails, as `Type.Member`, e.g. `WorksheetCollection.Add`, `Range.Values`. */
  readonly member?: string;
  /** An Office error code, e.g. `AccessDenied`, `InvalidOperationInCellEditMode`. */
  readonly code: string;
  readonly message?: string;
  /** Uses of the member that still succeed before it fails. Default 0. */
  readonly after?: number;
  /** Default: once. */
  readonly times?: "once" | "always";
}

/** The test seam: what a person at the grid does and sees, and what the add-in asked for. */
export interface Seam {
  sheets(): string[];
  /** The values of the cells; an empty cell reads "". */
  read(address: string): Promise<unknown[][]>;
  /**
   * Enters values as a person at the grid does; a single value fills the range, null leaves a cell
   * as it is. Validation does not stop it (Excel does not validate what is pasted); a locked cell
   * of a protected sheet does, with an error.
   */
  write(address: string, values: unknown): Promise<void>;
  /** The formula where there is one, else the value. */
  formulas(address: string): Promise<unknown[][]>;
  /** The addresses that carry a mark of the add-in now. */
  marks(): Promise<string[]>;
  readonly requests: Requests;
  /** Arms a fault; `null` takes all faults away. */
  fail(fault: Fault | null): void;
  /** Puts the grid into cell-edit mode, or ends it. */
  editing(on: boolean): void;
  select(address: string): void;
  /** The full address of the selection; several areas are separated by commas. */
  selection(): string;
  snapshot(): HostSnapshot;
  /**
   * Shows another workbook as opening a file does: a saved one, or (without a snapshot) a new one
   * with one empty sheet. Ids of conditional formats change, ids of worksheets stay.
   */
  open(snapshot?: HostSnapshot): Promise<void>;
}

export interface HostOptions {
  /** Whether a conditional format's formula is a mark of the add-in. */
  readonly isMark?: (formula: string) => boolean;
  /** The highest ExcelApi set whose members are carried out. Default 1.9. */
  readonly apiSet?: ApiSet;
  /** The workbook was opened read-only. */
  readonly readOnly?: boolean;
}

/** The Office.js host: the seam, and the bridge that Microsoft's library talks to. */
export interface Host extends Seam {
  /** Puts the bridge on a global scope; call it before the library's script runs there. */
  install(scope: object): void;
  /** Takes the bridge off; the Univer instance itself is the caller's to dispose. */
  dispose(): void;
}
