import type { Report } from "../report/model";
import type { Adjustment, Return } from "./desk";
import type { DeskFrame, Unit } from "./unit";

/** A unit's numbers as 明细 keeps them: without its text, and without what was found in it. */
export interface KeptLine {
  readonly unit: string;
  /** The file that they came from; "" where that is gone. */
  readonly file: string;
  /** What stands under 计入: a line with 否 is in no sum, whatever its numbers look like. */
  readonly counted: boolean;
  readonly report: Report;
}

/** What the officer's sheets hold, read by their headings wherever they stand. */
export interface KeptDesk {
  readonly frame: DeskFrame | null;
  readonly units: readonly Unit[];
  readonly lines: readonly KeptLine[];
  readonly adjustments: readonly Adjustment[];
  readonly returns: readonly Return[];
  readonly previous: readonly Report[];
  /** Rows that could not be read: place and what to do. */
  readonly problems: readonly string[];
}
