import type { Finding } from "../check/finding";
import type { KeptReason } from "../check/kept";
import type { Explanation } from "../check/repair/repair";
import type { CellKey, CellValue } from "../report/cell";
import type { FormatKey, Help, TableKey } from "../report/form";
import type { Level } from "../report/levels";
import type { Report } from "../report/model";
import type { PlaceNames } from "../report/place";
import type { TotalsMode } from "../report/table-name";
import type { Attempt } from "./attempt";
import type { DraftActions } from "./draft-contract";
import type { ImportActions, PreviousReport, TableChoice } from "./import-contract";
import type { KeepingActions } from "./keep-contract";

export type { TotalsMode };

/** Who reports for which year: typed once in the pane, kept in the workbook. */
export interface Profile {
  readonly organisation: string;
  readonly year: number;
  readonly level: Level | null;
}

export interface InsertRequest {
  readonly profile: Profile;
  readonly format: FormatKey;
  readonly tables: readonly TableKey[];
  readonly totals: TotalsMode;
  /** The user's choice for names that were taken; without it nothing is inserted then. */
  readonly sheetNames?: Partial<Readonly<Record<TableKey, string>>>;
}

export interface InsertedSheet {
  readonly table: TableKey;
  readonly sheet: string;
}

export interface TakenName {
  readonly table: TableKey;
  readonly wanted: string;
  /** A free name near the wanted one: "三、依申请公开 (2)". */
  readonly suggested: string;
}

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly sheets: readonly InsertedSheet[] }
  | { readonly kind: "taken"; readonly taken: readonly TakenName[] };

/** A table of the form that stands in the workbook and could be read. */
export interface FoundTable {
  readonly table: TableKey;
  readonly sheet: string;
  readonly address: string;
  readonly format: FormatKey;
  readonly totals: TotalsMode;
  /** "name" when our defined name found it, "labels" when only its labels did. */
  readonly foundBy: "name" | "labels";
  /** Tables of the kind that stand beside it and could be meant instead (`chooseTable`). */
  readonly others: readonly TableChoice[];
}

/** A table that is there but cannot be read with certainty: the sentence says why and where. */
export interface RefusedTable {
  readonly table: TableKey;
  readonly sentence: string;
  /** Several tables of the kind: the user says which one is meant (`chooseTable`). Else none. */
  readonly candidates: readonly TableChoice[];
}

/** A finding with the sheet addresses of its cells, in the order of `finding.cells`. */
export interface PlacedFinding {
  readonly id: string;
  readonly finding: Finding;
  readonly addresses: readonly (string | null)[];
}

export interface CheckOutcome {
  /** Which reading this is: a higher number began later and knows more of what changed. */
  readonly begun: number;
  readonly report: Report;
  readonly tables: readonly FoundTable[];
  readonly refused: readonly RefusedTable[];
  readonly findings: readonly PlacedFinding[];
  /** The sheet address of every cell of the tables that were read, by `cellId`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Last year's report that the workbook keeps; `null` without one. */
  readonly previous: PreviousReport | null;
  /** Which of several sets of tables this is, from 1. With the report: a `KeptSubject`. */
  readonly set: number;
  /** Totals that are formulas: no repair changes them. */
  readonly computedTotals: readonly CellKey[];
  /** The reasons in the sheet 审核说明, in its order; `stateOf` says what they apply to. */
  readonly kept: readonly KeptReason[];
  /** 此数无误: cells that the user confirmed and that hold the same value still. */
  readonly confirmed: readonly CellKey[];
  /** 都不对: the `explanationKey`s kept away whose cells hold the same values still. */
  readonly dismissed: readonly string[];
  /** How many cells carry a mark after this action; `null` when it wrote none (live reading). */
  readonly marked: number | null;
  /** How many cells carry marks of the last 审核, as far as the workbook remembers. */
  readonly standing: number;
  /** Why the marks could not all be written (a protected sheet, …); the list holds all the same. */
  readonly notice: string | null;
}

/** What the selected cell means, for the pane. */
export interface SelectedCell {
  readonly cell: CellKey;
  readonly address: string;
  readonly place: PlaceNames;
  readonly value: CellValue;
  readonly rowHelp: Help;
  readonly columnHelp: Help;
}

/** What the pane is told while it is open; nothing is written to the workbook for it. */
export interface WorkbookListener {
  /** Cells, sheets or names changed; called at most every 300 ms. */
  changed(outcome: CheckOutcome): void;
  /** Another cell was selected; `null` outside the form. */
  selected(cell: SelectedCell | null): void;
  /** Live updates stopped; the sentence says what the user can do. */
  failed(sentence: string): void;
}

/** What to write, and what has to stand in the cell still: `null` for 填 0, a text for 采纳. */
export interface CellFix {
  readonly cell: CellKey;
  readonly from: CellValue;
  /** A number; in a fix that takes another one back also the text or the blank that was there. */
  readonly value: CellValue;
  /** The number format to give back, in a fix that takes back one which changed it. */
  readonly format?: string;
}

/** What came of writing fixes. */
export interface FixOutcome {
  readonly written: number;
  /** 撤销: writing these puts back what stood there; one for each cell that was written. */
  readonly undo: readonly CellFix[];
}

/** The explanations of what was found, as far as they are known in time for the marks. */
export type ExplainOutcome = (outcome: CheckOutcome) => Promise<readonly Explanation[]>;

/** Everything the pane and the ribbon can do with the workbook. `src/excel/actions.ts` does it. */
export interface WorkbookActions extends ImportActions, DraftActions, KeepingActions {
  readonly loadProfile: () => Promise<Attempt<Profile | null>>;
  readonly saveProfile: (profile: Profile) => Promise<Attempt<void>>;
  readonly insertTables: (request: InsertRequest) => Promise<Attempt<InsertOutcome>>;
  /** Takes an insertion back; Excel's undo list is lost by it, so the user is asked first. */
  readonly takeBack: (sheets: readonly InsertedSheet[]) => Promise<Attempt<void>>;
  /** Reads and checks without writing anything. */
  readonly readWorkbook: () => Promise<Attempt<CheckOutcome>>;
  /** 审核: reads everything again, checks, writes the marks: where a repair names one cell, there. */
  readonly checkWorkbook: (explain?: ExplainOutcome) => Promise<Attempt<CheckOutcome>>;
  readonly clearMarks: () => Promise<Attempt<{ readonly cleared: number }>>;
  /** 定位: activates the sheet and selects the cell. */
  readonly goTo: (address: string) => Promise<Attempt<void>>;
  /** 填 0, 采纳 and 撤销: writes where the cell is as it was; says what it wrote. */
  readonly writeFixes: (fixes: readonly CellFix[]) => Promise<Attempt<FixOutcome>>;
  /** Starts live updates: tells what stands there at once, then every change; the result stops. */
  readonly watch: (listener: WorkbookListener) => Promise<Attempt<() => Promise<void>>>;
}
