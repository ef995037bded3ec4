import type { Attempt } from "./attempt";

/** A case of 自检: one thing that Excel has to do as the add-in relies on it. */
export interface CaseInfo {
  readonly id: string;
  readonly title: string;
  /** The functions of the add-in that rely on it: 插入, 审核. */
  readonly where: readonly string[];
  /** What has to come, as a sentence. */
  readonly expected: string;
}

/** One thing that a case looked at. */
export interface Fact {
  readonly what: string;
  readonly expected: string;
  readonly came: string;
  readonly holds: boolean;
}

/** A case that looks at the page instead of the workbook. */
export interface PageCase extends CaseInfo {
  readonly look: () => Promise<readonly Fact[]>;
}

/** 通过, 不同 or 没有回答. */
export type CaseState = "passed" | "different" | "silent";

export interface CaseResult extends CaseInfo {
  readonly state: CaseState;
  /** What came, in words for the screen. */
  readonly came: string;
  /** Excel's own error for who looks into it; null without one. Not for the screen. */
  readonly code: string | null;
}

/** What Excel this is. */
export interface ExcelFacts {
  readonly version: string;
  readonly platform: string;
  readonly host: string;
  readonly language: string;
  /** The requirement sets it offers: "ExcelApi 1.14". */
  readonly sets: readonly string[];
}

export interface SelfCheckReport {
  readonly excel: ExcelFacts;
  readonly results: readonly CaseResult[];
  /** How many cases there are; fewer results where it was stopped. */
  readonly total: number;
  /** Sheets of the self-check that could not be taken away; null where nobody could look. */
  readonly leftSheets: readonly string[] | null;
}

/** Who waits for a self-check. */
export interface SelfCheckListener {
  /** A case begins, counted from 1. */
  readonly begun: (number: number, total: number, title: string) => void;
  /** Asked before each case. */
  readonly isStopped: () => boolean;
}

export interface SelfCheckActions {
  /** Tries Excel out on sheets of its own in an empty workbook; refuses one that holds anything. */
  readonly selfCheck: (
    listener: SelfCheckListener,
    pageCases: readonly PageCase[],
  ) => Promise<Attempt<SelfCheckReport>>;
}
