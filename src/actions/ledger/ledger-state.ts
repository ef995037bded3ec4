import type { LedgerSheet } from "../../excel/contract/ledger-contract";
import type { Day, Period } from "../../ledger/day";
import type { OpenCases } from "../../ledger/due-soon";
import type { Ledger } from "../../ledger/read-ledger";
import type { LedgerSource } from "../../ledger/row-cells";
import type { Format, FormatKey } from "../../report/form";

/** What the ledger is counted for. */
export interface CountedFor {
  readonly year: number;
  readonly format: FormatKey;
  /** The day on which the deadlines are looked at. */
  readonly today: Day;
  /** Whether formulas count it: then words that they do not know are to be mended, too. */
  readonly byFormulas: boolean;
}

/** The ledger that the report is counted from, as it was read. */
export interface ReadLedger {
  readonly kind: "read";
  readonly sheet: LedgerSheet;
  readonly ledger: Ledger;
  /** The edition that its results were read for. */
  readonly format: Format;
  /** The year of the report. */
  readonly period: Period;
  /** What is open on the day it was read, with the deadlines. */
  readonly open: OpenCases;
}

/** Which ledger is the report's, as far as that is known. */
export type LedgerUse =
  | ReadLedger
  | { readonly kind: "none" }
  /** The user says which one is meant. */
  | { readonly kind: "several"; readonly sheets: readonly LedgerSheet[] }
  /** Columns are missing without which nothing can be counted. */
  | { readonly kind: "lacking"; readonly sheet: string; readonly columns: readonly string[] }
  /** It could not be read, for this reason. */
  | { readonly kind: "unread"; readonly sentence: string };

/** A row of a ledger that is selected in the sheet. */
export interface SelectedRow {
  readonly id: string;
  readonly row: number;
}

/**
 * What the pane knows of 依申请公开台账. The sheets hold names and contents: they are shown nowhere
 * and go nowhere but into a new ledger of the same workbook.
 */
export interface LedgerState {
  /** Which reading this is: a higher number began later. */
  readonly begun: number;
  /** Which sheets were asked for: those with our name, or (找台账) all that have the headings. */
  readonly which: "ours" | "all";
  readonly sheets: readonly LedgerSheet[];
  /** The `id` of the sheet that the user chose; null: none was. */
  readonly chosen: string | null;
  readonly use: LedgerUse;
  readonly countedFor: CountedFor;
  /** Why deadlines that were worked out are not in the sheet; null: they are. */
  readonly dueFailure: string | null;
  /** Why changes of the sheets are not told; null: they are, or nobody has to follow any. */
  readonly liveFailure: string | null;
  readonly row: SelectedRow | null;
  /** A foreign ledger that is looked at before anything is done with it; null: none is. */
  readonly brought: BroughtLedger | null;
}

/** A foreign ledger in the preview, from a sheet of the workbook or from a file. */
export interface BroughtLedger {
  /** 工作表“台账”; 文件“台账.xlsx”. */
  readonly from: string;
  readonly source: LedgerSource;
}
