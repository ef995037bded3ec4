import type { Finding } from "../check/finding";
import type { Verdict } from "../check/review/verdict";
import type { CellKey } from "../report/cell";
import type { Report } from "../report/model";
import type { ReceivedFile } from "./received";
import type { DeskFrame, Unit } from "./unit";

/** A number that the officer adds to or takes from what a unit counts with, never silently. */
export interface Adjustment {
  /** Name of a unit of the list: its group's subtotal changes as well. */
  readonly unit: string;
  readonly cell: CellKey;
  /** What is added; negative for 联合发文 that stands in two reports. 件, or 万元. */
  readonly amount: number;
  readonly reason: string;
  /** 经办人; "" where nobody signed. */
  readonly by: string;
}

/** What the officer did with a unit's report: a line of 退回清单. */
export interface Return {
  readonly unit: string;
  /** 退回日期 and 重报期限 as 2026-01-20; "" where it was not sent back. */
  readonly returned: string;
  readonly due: string;
  /** The officer's own words for the opinion. */
  readonly remarks: string;
  /** Findings that are not sent, by `strikeKey`: struck they stay when the corrected report comes. */
  readonly struck: readonly string[];
  /** The fingerprint of the report that was sent back: a newer one is no longer returned. */
  readonly fingerprint: string;
}

/** Which of its files a unit's report is, or that a file is nobody's: what the officer answered. */
export interface Assignment {
  readonly path: string;
  /** Name of the unit; null: belongs to none of the list. */
  readonly unit: string | null;
}

/** Everything that the officer's workbook keeps or was given. */
export interface Desk {
  readonly frame: DeskFrame;
  readonly units: readonly Unit[];
  readonly files: readonly ReceivedFile[];
  /** Answers to doubtful matches and to several files of one unit. */
  readonly assignments: readonly Assignment[];
  readonly adjustments: readonly Adjustment[];
  readonly returns: readonly Return[];
  /** Last year's reports of the units, as they were counted then. */
  readonly previous: readonly Report[];
}

/**
 * 未报 · 读不出 · 待确认 · 有错误 · 待核实 · 已退回 · 通过 · 不计入. `asked`: a file waits for an answer (whose it
 * is, which of two).
 */
export type UnitState =
  "missing" | "unread" | "asked" | "errors" | "open" | "returned" | "ready" | "excluded";

/** How a unit stands. */
export interface UnitLine {
  readonly unit: Unit;
  readonly state: UnitState;
  /** Its file; null while none is taken. */
  readonly file: ReceivedFile | null;
  readonly verdict: Verdict | null;
  /** Whether its numbers are in the sum. */
  readonly counted: boolean;
  /** Why not, or what has to be known of it; null where there is nothing to say. */
  readonly reason: string | null;
}

/** A file whose unit is not certain, or one of several of a unit. */
export type FileQuestion =
  | {
      readonly kind: "whose";
      readonly path: string;
      /** The unit that the file names; "" where it names none. */
      readonly found: string;
      /** Units of the list that it may be of, the likeliest first; may be empty. */
      readonly candidates: readonly string[];
    }
  | {
      readonly kind: "which";
      readonly unit: string;
      /** The newest first. */
      readonly paths: readonly string[];
      /** The one that is used; null while nobody can say which: then it is asked. */
      readonly taken: string | null;
      /** What differs between the newest and the one before it. */
      readonly differences: readonly VersionDifference[];
      /** All hold the same report: any will do, and the newest was taken. */
      readonly equal: boolean;
    };

/** A cell or a section that a newer file of a unit has otherwise. */
export interface VersionDifference {
  /** 表三 · 自然人 · （七）总计, or the section's name. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** What one unit gives to a cell of the sum: 件, or 万元. */
export interface Part {
  readonly unit: string;
  readonly value: number;
  /** An adjustment, with its reason; null for what the report says. */
  readonly adjustment: string | null;
}

/** How a cell of the sum comes about. */
export interface CellParts {
  readonly cell: CellKey;
  /** The largest first. */
  readonly parts: readonly Part[];
  /**
   * Counted units whose cell is blank: a blank is no 0. Of a total, which is derived: units that have
   * no number in any of its parts.
   */
  readonly blank: readonly string[];
  /** Numbers that are listed and not added: 规章 of a unit below. */
  readonly notAdded: readonly Part[];
}

/** An adjustment that is not in the sum, with the reason as a whole sentence. */
export interface RefusedAdjustment {
  readonly adjustment: Adjustment;
  readonly sentence: string;
}

/** The sum: the report of the body that adds up. */
export interface Sum {
  readonly report: Report;
  /** By `cellId`. */
  readonly cells: ReadonlyMap<string, CellParts>;
  /** Counted by their parts although their totals do not hold. */
  readonly unbalanced: readonly string[];
  /** Adjustments that name no unit that is counted, no cell of the form, or no reason. */
  readonly refused: readonly RefusedAdjustment[];
}

/** Everything that is shown of a desk: tab, sheets and command line read this and nothing else. */
export interface DeskOutcome {
  readonly desk: Desk;
  readonly lines: readonly UnitLine[];
  readonly questions: readonly FileQuestion[];
  /** Files that belong to no unit of the list. */
  readonly strangers: readonly string[];
  /** 应报, 已报, 计入. */
  readonly expected: number;
  readonly received: number;
  readonly counted: number;
  readonly sum: Sum;
}

/** Names a finding over several versions of a report: its rule and place, not its values. */
export function strikeKey({ title, place }: Pick<Finding, "title" | "place">): string {
  return `${title}｜${place}`;
}
