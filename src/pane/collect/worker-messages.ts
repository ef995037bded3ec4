import type { JudgedWith } from "../../actions/collect/reading";
import type { ReadReport } from "../../collect/received";
import type { DeskOutcome } from "../../collect/desk";
import type { TakenOver } from "../../actions/collect/desk-state";

/** What a worker of 汇总 is told or asked. */
export type DeskMessage =
  /** Not answered: what reports are judged with from now on. */
  | { readonly kind: "with"; readonly judgedWith: JudgedWith }
  /** Answered with a `ReadReport` or an `UnreadReport`. */
  | { readonly kind: "report"; readonly file: File }
  /** The same report beside the last year of the unit that it turned out to be of. */
  | { readonly kind: "again"; readonly read: ReadReport; readonly unit: string }
  /** Answered with a `ReadList`. */
  | { readonly kind: "list"; readonly file: File }
  /** Answered with a `UnitComparison`. */
  | { readonly kind: "compare"; readonly outcome: DeskOutcome }
  /** Answered with a `ReadLastYear`. */
  | { readonly kind: "lastYear"; readonly file: File };

/** A file as a grid of texts, or why it is none. */
export type ReadList =
  | { readonly ok: true; readonly grid: readonly (readonly string[])[] }
  | { readonly ok: false; readonly sentence: string };

/** Last year's workbook of an officer, or why it is none. */
export type ReadLastYear =
  | { readonly ok: true; readonly taken: TakenOver }
  | { readonly ok: false; readonly sentence: string };
