import type { CellMark } from "../../check/review/cell-marks";
import type { Justification } from "../../check/review/justification";
import type { SheetFacts } from "../../check/sheet-facts";
import type { SumFacts } from "../../check/sum-facts";
import type { CellKey, CellValue } from "../../report/cell";
import type { FormatKey, Help, TableKey } from "../../report/form";
import type { Level } from "../../report/levels";
import type { Report } from "../../report/model";
import type { PlaceNames } from "../../report/place";
import type { TotalsMode } from "../../report/table-name";
import type { Attempt } from "./attempt";
import type { CellFix, LeftCell } from "./cell-fix";
import type { DeskActions } from "./desk-contract";
import type { DraftActions } from "./draft-contract";
import type { SavedProfile } from "./heading-contract";
import type { ImportActions, PreviousReport, TableChoice } from "./import-contract";
import type { KeepingActions } from "./keep-contract";
import type { KeptSource } from "./kept-source";
import type { LedgerActions } from "./ledger-contract";
import type { SelfCheckActions } from "./self-check-contract";
import type { TextActions } from "./text-contract";

export type { CellFix, LeftCell, TotalsMode };

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
  /** Tables whose totals are typed whatever `totals` says: the source's own do not add up. */
  readonly typedTotals?: readonly TableKey[];
  /** The user's choice for names that were taken; without it nothing is inserted then. */
  readonly sheetNames?: Partial<Readonly<Record<TableKey, string>>>;
}

export interface InsertedSheet {
  readonly table: TableKey;
  readonly sheet: string;
  /** The worksheet's own id: it stays when the sheet is renamed or moved. */
  readonly id: string;
}

export interface TakenName {
  readonly table: TableKey;
  readonly wanted: string;
  /** A free name near the wanted one: "三、依申请公开 (2)". */
  readonly suggested: string;
}

export type InsertOutcome =
  | {
      readonly kind: "inserted";
      readonly sheets: readonly InsertedSheet[];
      /** What Excel did not let us set, in words: 冻结窗格. The tables stand all the same. */
      readonly undecorated: readonly string[];
    }
  | { readonly kind: "taken"; readonly taken: readonly TakenName[] };

/** What 撤回插入 came to. */
export interface TakenBack {
  /** The sheets that were deleted, by the names they had then. */
  readonly deleted: readonly string[];
}

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

/** A table that cannot be read with certainty: the sentence says why and where. */
export interface RefusedTable {
  readonly table: TableKey;
  readonly sentence: string;
  /** Several tables of the kind: the user says which one is meant (`chooseTable`). Else none. */
  readonly candidates: readonly TableChoice[];
  /** Whether it is there is unknown: not all of the workbook was looked through. */
  readonly isUnknown?: true;
}

/** What the workbook holds: read, and neither judged nor changed. */
export interface WorkbookReading {
  /** Which reading this is: a higher number began later and knows more of what changed. */
  readonly begun: number;
  /** Without the totals that formulas computed over blanks: nobody stated those. */
  readonly report: Report;
  readonly tables: readonly FoundTable[];
  readonly refused: readonly RefusedTable[];
  /** What the user has to know of the reading: tables on hidden sheets, totals out of date. */
  readonly remarks: readonly string[];
  /** The sheet address of every cell of the tables that were read, by `cellId`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Last year's report that the workbook keeps; `null` without one. */
  readonly previous: PreviousReport | null;
  /** Which of several sets of tables this is, from 1. With the report: a `JustifiedReport`. */
  readonly set: number;
  /** What only the sheets know: changed labels, totals that are formulas, heading rows. */
  readonly sheet: SheetFacts;
  /** What a sum of many reports has more than a report, as the officer's sheets say; else null. */
  readonly sum: SumFacts | null;
  /** Whether it is an officer's workbook, with the sheets of 汇总. */
  readonly isDesk: boolean;
  /** The reasons in the sheet 审核说明, in its order. */
  readonly justifications: readonly Justification[];
  /** 此数无误: cells that the user confirmed and that hold the same value still. */
  readonly confirmed: readonly CellKey[];
  /** 都不对: the `explanationKey`s kept away whose cells hold the same values still. */
  readonly dismissed: readonly string[];
  /** Whether it has a ledger with our name: what stands in it, `readLedgers` tells. */
  readonly hasLedger: boolean;
  /** Cells whose formula counts a ledger, as 按台账计数 writes them. */
  readonly counted: readonly CellKey[];
  /** How many cells carry marks of the last 审核, as far as the workbook remembers. */
  readonly standing: number;
  /** Text and labels of the source that the numbers were taken from; null without one. */
  readonly source: KeptSource | null;
}

/** What writing the marks came to. */
export interface Marked {
  /** How many cells carry one; null where they could not all be written. */
  readonly marked: number | null;
  /** Why not (a protected sheet, …); what was found holds all the same. */
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
  changed(reading: WorkbookReading): void;
  /** Another cell was selected; `null` outside the form. */
  selected(cell: SelectedCell | null): void;
  /** Live updates stopped; the sentence says what the user can do. */
  failed(sentence: string): void;
}

/** What came of writing fixes. */
export interface FixOutcome {
  /** How many cells hold it now: each was read after it was written. */
  readonly written: number;
  /** 撤销: writing these puts back what stood there; one for each cell that was written. */
  readonly undo: readonly CellFix[];
  /** The others, and why. */
  readonly left: readonly LeftCell[];
}

/** Everything the pane and the ribbon can do with the workbook. `src/excel/actions.ts` does it. */
export interface WorkbookActions
  extends
    ImportActions,
    DraftActions,
    KeepingActions,
    TextActions,
    SelfCheckActions,
    DeskActions,
    LedgerActions {
  readonly loadProfile: () => Promise<Attempt<Profile | null>>;
  /** Keeps the profile; the lines over the tables that are still ours follow unit and year. */
  readonly saveProfile: (profile: Profile) => Promise<Attempt<SavedProfile>>;
  /** The same without the lines over the tables: they go on saying what they say. */
  readonly keepProfile: (profile: Profile) => Promise<Attempt<SavedProfile>>;
  readonly insertTables: (request: InsertRequest) => Promise<Attempt<InsertOutcome>>;
  /** Takes an insertion back; Excel's undo list is lost by it, so the user is asked first. */
  readonly takeBack: (sheets: readonly InsertedSheet[]) => Promise<Attempt<TakenBack>>;
  /** Reads everything, also what no event told; writes nothing. */
  readonly readWorkbook: () => Promise<Attempt<WorkbookReading>>;
  /** Puts these marks in the place of all others of ours; the reading is the one they came from. */
  readonly markCells: (
    reading: WorkbookReading,
    marks: readonly CellMark[],
  ) => Promise<Attempt<Marked>>;
  readonly clearMarks: () => Promise<Attempt<{ readonly cleared: number }>>;
  /** 定位: activates the sheet and selects the cell. */
  readonly goTo: (address: string) => Promise<Attempt<void>>;
  /**
   * 填 0, 采纳 and 撤销: writes where the cell is as it was; says what it wrote.
   * @param set The set of tables that the fixes are of; left out, the one in front. In another one
   * the same cells are somebody else's: it is refused then.
   */
  readonly writeFixes: (fixes: readonly CellFix[], set?: number) => Promise<Attempt<FixOutcome>>;
  /** Starts live updates: tells what stands there, then every change; the result stops. */
  readonly watch: (listener: WorkbookListener) => Promise<Attempt<() => Promise<void>>>;
}
