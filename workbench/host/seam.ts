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
  /** Characters of the longest answer, as UTF-8: Excel on the web has a limit of 5 MB. */
  readonly largestAnswer: number;
}

export interface Requests {
  (): RequestFigures;
  reset(): void;
}

/**
 * Makes a request go wrong. With a member it fails there and what came before is done, as in Excel.
 * Without one the whole request fails.
 */
export interface Fault {
  /** The member whose use fails, as `Type.Member`, e.g. `WorksheetCollection.Add`, `Range.Values`. */
  readonly member?: string;
  /**
   * An Office error code, e.g. `AccessDenied`, `InvalidOperationInCellEditMode`; null: no answer
   * comes before `release()`.
   */
  readonly code: string | null;
  readonly message?: string;
  /**
   * How many of a whole request's actions are carried out all the same. `"all"` with a code: done,
   * but answered with an error; with null: done, and the answer is lost. Default 0.
   */
  readonly done?: number | "all";
  /** Uses of the member, or requests, that still succeed before it fails. Default 0. */
  readonly after?: number;
  /** Default: once. */
  readonly times?: "once" | "always";
}

/** What another program, or Excel itself, may lose of a workbook. */
export type Losable = "settings" | "comments";

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
  /**
   * Lets the answers come that a fault without a code kept back, late as they are. What such a
   * request has not done stays undone: it is answered with `RequestAborted`.
   */
  release(): void;
  /**
   * Puts the grid into cell-edit mode until it is ended: a request with `delayForCellEdit` waits so
   * long, any other fails with `InvalidOperationInCellEditMode`.
   */
  editing(on: boolean): void;
  /**
   * Another writer: does something right before the nth of the coming requests (1: the next) is
   * carried out. The act uses this seam; a request of its own would wait for itself.
   */
  before(nth: number, act: () => unknown): void;
  /**
   * A chart sheet comes to the front, until a worksheet is activated or `false`: then there is no
   * active worksheet and no selected range.
   */
  chartSheet(inFront: boolean): void;
  /** The add-ins' settings, or the comments of all names, are gone, as after another program. */
  lose(what: Losable): void;
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
