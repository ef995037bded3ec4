import type { CellKey } from "../report/cell";
import type { FormatKey, TableKey } from "../report/form";
import type { ReportFormat } from "../report/formats";
import type { Level } from "../report/levels";

/** 错误 (must be corrected) · 需核实 (correct it, or keep it with a 审核说明) · 提示. */
export type Severity = "error" | "explain" | "hint";

/** Sums of one year: the sum rules that the form itself states. */
export type SumCode = "row-total" | "results-total" | "balance" | "outcomes-total";

/** The rules that are linear in the counts. */
export type RuleCode =
  SumCode | "carried-out-exceeds" | "issued-exceeds" | "carried-in" | "in-force";

/** A part of a sum and the number in it; null while the cell is blank or holds no number. */
export interface Part {
  readonly cell: CellKey;
  /** 1: on the side of the parts; -1: on the side of the total. */
  readonly coefficient: 1 | -1;
  readonly value: number | null;
}

/** What one sum says about a blank cell. */
export interface BlankEvidence {
  readonly code: RuleCode;
  /**
   * exact: only `value` fits. atLeast: other cells of the sum are blank too, and the filled ones
   * already need `value` here. shared: the blank cells of the sum together must make `value`.
   */
  readonly kind: "exact" | "atLeast" | "shared";
  readonly value: number;
  /** Whether the blank cell is the one that states this sum. */
  readonly states: boolean;
}

interface Base {
  readonly severity: Severity;
  /** The table that the finding is listed under; null when it is about the whole form. */
  readonly table: TableKey | null;
  /** The cells that are marked: the one that states the sum, the four of a balance, the cell. */
  readonly focus: readonly CellKey[];
  /** The focus, then the parts that light up while the finding is selected. */
  readonly cells: readonly CellKey[];
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  /** actual − expected; null where there is no such difference. */
  readonly difference: number | null;
}

interface Numbers extends Base {
  readonly expected: number;
  readonly actual: number;
  readonly difference: number;
}

export interface SumFinding extends Numbers {
  readonly code: SumCode;
  /** All cells of the sum; expected is the side of the parts, actual the side of the total. */
  readonly parts: readonly Part[];
  /** Some parts are blank: the sum is `expected` or more. */
  readonly atLeast: boolean;
}

/** A number above what other cells allow; expected is the largest possible value. */
export interface LimitFinding extends Numbers {
  readonly code: "carried-out-exceeds" | "issued-exceeds";
  readonly parts: readonly Part[];
}

/** A number that does not follow from last year's report. */
export interface LastYearFinding extends Numbers {
  readonly code: "carried-in" | "in-force";
  readonly parts: readonly Part[];
  readonly lastYear: number;
}

export interface NotANumberFinding extends Base {
  readonly code: "not-a-number";
  readonly actual: string;
}

export interface NotACountFinding extends Base {
  readonly code: "not-a-count";
  readonly actual: number;
  readonly fault: "negative" | "fraction";
}

export interface NumberAsTextFinding extends Base {
  readonly code: "number-as-text";
  /** The number understood: what the fix writes. */
  readonly expected: number;
  readonly actual: string;
}

export interface BlankFinding extends Base {
  readonly code: "blank";
  /** What the sums say stands here; null when nothing follows from them. */
  readonly expected: number | null;
  readonly actual: null;
  /** expected is only a lower bound. */
  readonly atLeast: boolean;
  /** What the fix would write: 0, or the exact sum for a blank total; null: only people know. */
  readonly fill: number | null;
  readonly evidence: readonly BlankEvidence[];
}

export interface RulemakingFinding extends Base {
  readonly code: "no-rulemaking-power";
  readonly expected: 0;
  readonly actual: number;
  readonly difference: number;
  readonly level: Level;
}

export interface FeePrecisionFinding extends Base {
  readonly code: "fee-precision";
  readonly actual: number;
}

/** A value beside last year's. */
export interface ComparedFinding extends Base {
  readonly code: "fee-unit" | "year-jump";
  readonly actual: number;
  readonly lastYear: number;
}

export interface FeeOverdueFinding extends Base {
  readonly code: "fee-overdue-unexplained";
  readonly actual: number;
  /** The sentence of section six that says no fee was charged. */
  readonly quote: string;
}

export interface FormulaOverwrittenFinding extends Base {
  readonly code: "formula-overwritten";
}

export interface LabelChangedFinding extends Base {
  readonly code: "label-changed";
  readonly table: TableKey;
  readonly expected: string;
  readonly actual: string;
  /** Where the label stands, when it came from a workbook. */
  readonly address: string | null;
  /** Its number, from 0, among the labels of the table that read alike and changed alike. */
  readonly repeat: number;
}

export interface FormVersionFinding extends Base {
  readonly code: "form-version";
  readonly year: number;
  /** The edition that the report year has to use. */
  readonly wanted: FormatKey;
  readonly found: ReportFormat;
  /** The tables that are printed in another edition. */
  readonly tables: readonly TableKey[];
}

export interface TableMissingFinding extends Base {
  readonly code: "table-missing";
  readonly table: TableKey;
}

/** One broken rule at one place. The union is keyed by `code`, its public name. */
export type Finding =
  | SumFinding
  | LimitFinding
  | LastYearFinding
  | NotANumberFinding
  | NotACountFinding
  | NumberAsTextFinding
  | BlankFinding
  | RulemakingFinding
  | FeePrecisionFinding
  | ComparedFinding
  | FeeOverdueFinding
  | FormulaOverwrittenFinding
  | LabelChangedFinding
  | FormVersionFinding
  | TableMissingFinding;

export type FindingCode = Finding["code"];
