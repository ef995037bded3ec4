import type { TableKey } from "../../report/form";

/** A line over a table that was not rewritten when unit or year changed. */
export interface LeftHeading {
  readonly table: TableKey;
  readonly sheet: string;
  /** With the sheet. */
  readonly address: string;
  readonly reads: string;
  readonly wanted: string;
  /** Why it was left, as a whole sentence. */
  readonly reason: string;
}

/** What saving unit, year and level came to. The profile itself is kept in every case. */
export interface SavedProfile {
  /** Tables over which unit and year were printed anew. */
  readonly written: readonly TableKey[];
  readonly left: readonly LeftHeading[];
  /**
   * Several reports stand in the workbook, and the sheet in front belongs to another one than the
   * profile that was changed: no line over any table was touched.
   */
  readonly otherReport: boolean;
}
