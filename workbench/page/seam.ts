import type { Seam } from "../host/seam";
import type { Report } from "../../src/report/model";
import type { ThemeName } from "./themes";

/**
 * `window.workbench`: what a test, or a person at the browser's console, does as the user at the
 * grid would. `sheets`, `read`, `write`, `formulas`, `marks`, `requests`, `fail`, `editing`,
 * `select` and `selection` are the host's own (`workbench/host/seam.ts`).
 */
export interface WorkbenchSeam extends Omit<Seam, "snapshot" | "open"> {
  /**
   * A fresh workbook with the report's tables, inserted by the add-in's own code, and its numbers
   * typed in; the pane starts anew, as with another file. Counting of requests starts at zero.
   * Rejects what is not the JSON form of a report, before anything changes.
   */
  open(report: unknown): Promise<void>;
  /** Closes the workbook and opens it again as it was saved: the pane starts anew. */
  reopen(): Promise<void>;
  /** A fresh, empty workbook; the pane starts anew. */
  clear(): Promise<void>;
  /**
   * Opens the bytes of an .xlsx, of whatever program; the pane starts anew. Rejects what is no such
   * file, before anything changes.
   */
  openFile(file: Uint8Array): Promise<void>;
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  /** Changes Office's theme under the pane. */
  theme(name: ThemeName): void;
  /** Presses a button of the ribbon by its function's name in the manifest. */
  press(action: string): Promise<void>;
}

/** What the page does for a frame in which Microsoft's library runs. */
export interface WorkbenchPage {
  /** Before the library: gives it the host. */
  connect(frame: Window): void;
  /** After the library: adds the members of `Office` that the loader would bring. */
  complete(frame: Window): void;
}

/** What the pane's frame offers the page: it runs with the frame's own `Excel`. */
export interface WorkbenchFrame {
  /** Inserts the report's tables and types its numbers into them. */
  fill(report: Report): Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchSeam;
    workbenchPage?: WorkbenchPage;
    workbenchFrame?: WorkbenchFrame;
  }
}
