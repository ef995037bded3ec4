import type { Adjustment, DeskOutcome } from "../../collect/desk";
import type { KeptDesk, KeptLine } from "../../collect/kept";
import type { DeskFrame, Unit } from "../../collect/unit";
import type { Attempt } from "./attempt";

export type { KeptDesk, KeptLine };

/** What came of writing the sheets. */
export interface WrittenDesk {
  /** Names of the sheets that were made or written. */
  readonly sheets: readonly string[];
  /** What changed in the sum since it was written last: 表三 · 自然人 · （七）总计：120 → 123. */
  readonly changes: readonly string[];
  /** What could not be written, and why: whole sentences. */
  readonly left: readonly string[];
}

/** What 汇总 does with the workbook. */
export interface DeskActions {
  /** Null: the workbook holds no sheet of an officer. */
  readonly loadDesk: () => Promise<Attempt<KeptDesk | null>>;
  /**
   * Makes the sheets that are missing and fills the list in; one that stands is left as it is,
   * and a foreign sheet of the name is not touched.
   */
  readonly setUpDesk: (frame: DeskFrame, units: readonly Unit[]) => Promise<Attempt<WrittenDesk>>;
  /** Writes what follows from the outcome, only what changed; the officer's own columns stay. */
  readonly writeDesk: (outcome: DeskOutcome) => Promise<Attempt<WrittenDesk>>;
  /** Writes a line of 调整 under the last one. */
  readonly addAdjustment: (adjustment: Adjustment) => Promise<Attempt<void>>;
  /** 定位 in 明细: the unit's line at the column of a cell, or the line alone. */
  readonly goToUnit: (unit: string, cell: string | null) => Promise<Attempt<void>>;
}
