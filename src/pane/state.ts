import type {
  CellFix,
  CheckOutcome,
  InsertedSheet,
  InsertRequest,
  SelectedCell,
  TakenName,
} from "../excel/contract";
import type { TableKey } from "../report/form";
import type { Command, Completed } from "./commands";
import type { ProfileForm } from "./form";
import { emptyForm } from "./form";

export type Tab = "fill" | "check";

/** One message at the top of a tab. */
export interface Notice {
  readonly tone: "success" | "info" | "error";
  readonly text: string;
  /** What 重试 does; null where trying again makes no sense. */
  readonly retry: Command | null;
}

/** What the pane asks before it goes on; without an answer nothing happens. */
export type Question =
  | {
      readonly kind: "names";
      readonly request: InsertRequest;
      readonly taken: readonly TakenName[];
      /** The names as typed by now. */
      readonly names: Partial<Readonly<Record<TableKey, string>>>;
    }
  | { readonly kind: "takeBack"; readonly sheets: readonly InsertedSheet[] }
  | {
      readonly kind: "fillAll";
      readonly table: TableKey;
      readonly fixes: readonly CellFix[];
    };

export interface PaneState {
  readonly tab: Tab;
  readonly form: ProfileForm;
  /** How often insertion was tried with fields missing: from the first time on they are shown. */
  readonly incomplete: number;
  /** The last reading of the workbook; null before the first. */
  readonly outcome: CheckOutcome | null;
  /** What runs alone now: the buttons that would collide wait for it. */
  readonly running: Command["kind"] | null;
  readonly notices: Readonly<Record<Tab, Notice | null>>;
  readonly question: Question | null;
  /** The sheets of the last insertion, while it can be taken back. */
  readonly inserted: readonly InsertedSheet[];
  readonly selected: SelectedCell | null;
  /** The finding that the user jumped to last. */
  readonly active: string | null;
  /** Why the list no longer follows the sheet; null while it does. */
  readonly liveFailure: string | null;
}

export type PaneEvent =
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "form"; readonly change: Partial<ProfileForm> }
  | { readonly type: "incomplete" }
  | { readonly type: "started"; readonly kind: Command["kind"] }
  | { readonly type: "completed"; readonly completed: Completed }
  | { readonly type: "failed"; readonly command: Command | null; readonly sentence: string }
  | { readonly type: "ask"; readonly question: Question }
  | { readonly type: "name"; readonly table: TableKey; readonly name: string }
  | { readonly type: "withdraw" }
  | { readonly type: "dismiss"; readonly tab: Tab }
  | { readonly type: "changed"; readonly outcome: CheckOutcome }
  | { readonly type: "selected"; readonly cell: SelectedCell | null }
  | { readonly type: "live"; readonly failure: string | null }
  | { readonly type: "activate"; readonly id: string };

export function initialState(today: Date): PaneState {
  return {
    tab: "fill",
    form: emptyForm(today),
    incomplete: 0,
    outcome: null,
    running: null,
    notices: { fill: null, check: null },
    question: null,
    inserted: [],
    selected: null,
    active: null,
    liveFailure: null,
  };
}
