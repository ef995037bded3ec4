import type { CellFix } from "../excel/contract/cell-fix";
import type {
  InsertedSheet,
  InsertRequest,
  Profile,
  SelectedCell,
  TakenName,
  WorkbookReading,
} from "../excel/contract/contract";
import type { DraftForm } from "../draft/form";
import type { SheetEdit } from "../excel/contract/draft-contract";
import type { FillConflict } from "../excel/contract/import-contract";
import type { TableKey } from "../report/form";
import type { ReasonDrafts } from "./reasons";
import type { Press } from "./action";
import type { Checked } from "./checked";
import type { Writing, WritingView } from "./narrative/writing";
import { NOTHING_WRITTEN } from "./narrative/writing";
import type { ProfileField, ProfileForm } from "./form";
import { emptyForm } from "./form";
import type { HeldCells } from "./ledger/differences";
import type { LedgerInsertion } from "./ledger/insert-ledger";
import type { LedgerState } from "./ledger/ledger-state";
import type { ProposedFill } from "./ledger/propose-fill";
import type { Filling } from "./import/filling";
import type { Purpose, SourcePreview } from "./import/source-preview";
import type { Sought } from "./repair/explainer";
import type { RepairState } from "./repair/repair-state";
import { NOTHING_SOUGHT } from "./repair/repair-state";

export type Tab = "fill" | "check" | "draft" | "export" | "collect";

/** One message at the top of a tab. */
export interface Notice {
  readonly tone: "success" | "info" | "error";
  readonly text: string;
  /** Lines under it: places with their values. */
  readonly lines?: readonly string[];
  /** What 重试 does; null where trying again makes no sense. */
  readonly retry: Press | null;
  /** What 撤销 does; left out where nothing can be taken back. */
  readonly undo?: Press;
  /** Where the same could only fail again: how another is chosen. */
  readonly again?: { readonly label: string; readonly event: PaneEvent };
  /** What else can be done about it. */
  readonly offers?: readonly { readonly label: string; readonly press: Press }[];
}

/** What the pane asks before it goes on; without an answer nothing happens. */
export type Question =
  | {
      readonly kind: "names";
      readonly request: InsertRequest;
      readonly fill: Filling | null;
      readonly taken: readonly TakenName[];
      /** The names as typed by now. */
      readonly names: Partial<Readonly<Record<TableKey, string>>>;
    }
  | { readonly kind: "takeBack"; readonly sheets: readonly InsertedSheet[] }
  | {
      readonly kind: "fillAll";
      /** Null: the blanks of all tables. */
      readonly table: TableKey | null;
      readonly fixes: readonly CellFix[];
    }
  | { readonly kind: "paste" }
  | {
      readonly kind: "sheetEdits";
      readonly edits: readonly SheetEdit[];
      /** Asked by 写入工作簿; else the tab was opened. */
      readonly writing: boolean;
    }
  | { readonly kind: "removePrevious" }
  /** The name of the ledger's sheet is taken. */
  | {
      readonly kind: "ledgerName";
      readonly insertion: LedgerInsertion;
      readonly wanted: string;
      readonly suggested: string;
    }
  /** What stands in table three and four becomes formulas. */
  | { readonly kind: "ledgerCount"; readonly sheet: string; readonly held: readonly HeldCells[] }
  | ({ readonly kind: "ledgerFill" } & ProposedFill)
  | {
      readonly kind: "overwrite";
      readonly filling: Filling;
      readonly conflicts: readonly FillConflict[];
    };

export interface PaneState {
  readonly tab: Tab;
  /** Whether the tab is settled: by the first reading, or by what was done before. */
  readonly opened: boolean;
  readonly form: ProfileForm;
  /** Whether the workbook has said who reports: before, nobody knows that it has no name. */
  readonly isProfileRead: boolean;
  /** The field of 填表 that was asked for last, another object each time; null: none yet. */
  readonly asked: { readonly field: ProfileField } | null;
  /** The last reading of the workbook; null before the first. */
  readonly reading: WorkbookReading | null;
  /** What the rules say of it, with the text; null until both are there. */
  readonly outcome: Checked | null;
  /** What runs alone now, in words: the buttons that would collide wait for it. */
  readonly running: string | null;
  /** Whether Excel keeps somebody waiting: a cell is probably being edited. */
  readonly waiting: boolean;
  readonly notices: Readonly<Record<Tab, Notice | null>>;
  readonly question: Question | null;
  /** The sheets of the last insertion, while it can be taken back. */
  readonly inserted: readonly InsertedSheet[];
  /** What the fields said before that insertion was for another unit or year; null: the same. */
  readonly replaced: Profile | null;
  readonly selected: SelectedCell | null;
  /** Which cells are probably wrong, as far as that was sought. */
  readonly repair: RepairState;
  /** The 说明 that are being written. */
  readonly reasons: ReasonDrafts;
  /** The finding that the user jumped to last. */
  readonly active: string | null;
  /** Why the list no longer follows the sheet; null while it does. */
  readonly liveFailure: string | null;
  /** What a file is to be chosen for, another object each time; null: nothing was asked for. */
  readonly choosing: { readonly purpose: Purpose } | null;
  /** The source in the preview; null while none is open. */
  readonly preview: SourcePreview | null;
  /** The form of the narrative. */
  readonly writing: Writing;
  /** The preview was just closed: the focus goes back to 导入. */
  readonly returning: boolean;
  /** 依申请公开台账; null until the workbook was asked for it. */
  readonly ledger: LedgerState | null;
}

export type PaneEvent =
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "form"; readonly change: Partial<ProfileForm> }
  /** A field of 填表 has to be filled in: the year, where none is named. */
  | { readonly type: "incomplete"; readonly field?: ProfileField }
  | { readonly type: "ask"; readonly question: Question }
  /** 重新选择: the system asks for a file. */
  | { readonly type: "choose"; readonly purpose: Purpose }
  | { readonly type: "name"; readonly table: TableKey; readonly name: string }
  | { readonly type: "withdraw" }
  | { readonly type: "dismiss"; readonly tab: Tab }
  | { readonly type: "changed"; readonly reading: WorkbookReading }
  | { readonly type: "selected"; readonly cell: SelectedCell | null }
  | { readonly type: "live"; readonly failure: string | null }
  | { readonly type: "activate"; readonly id: string }
  /** A 说明 as typed; null when the user gave it up. */
  | { readonly type: "reason"; readonly id: string; readonly text: string | null }
  | { readonly type: "explained"; readonly outcome: Checked; readonly sought: Sought }
  | { readonly type: "preview"; readonly change: Partial<SourcePreview> }
  | { readonly type: "correct"; readonly cell: string; readonly text: string }
  | { readonly type: "closePreview" }
  | { readonly type: "write"; readonly form: DraftForm }
  | { readonly type: "writingView"; readonly view: WritingView }
  | { readonly type: "ledger"; readonly change: Partial<LedgerState> };

export function initialState(today: Date): PaneState {
  return {
    tab: "fill",
    opened: false,
    form: emptyForm(today),
    isProfileRead: false,
    asked: null,
    reading: null,
    outcome: null,
    running: null,
    waiting: false,
    notices: { fill: null, check: null, draft: null, export: null, collect: null },
    question: null,
    inserted: [],
    replaced: null,
    selected: null,
    repair: NOTHING_SOUGHT,
    reasons: {},
    active: null,
    liveFailure: null,
    choosing: null,
    preview: null,
    writing: NOTHING_WRITTEN,
    returning: false,
    ledger: null,
  };
}
