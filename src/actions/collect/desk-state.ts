import type { Assignment, DeskOutcome, Return, UnitState } from "../../collect/desk";
import type { ReceivedFile } from "../../collect/received";
import type { DeskFrame, Scope, Unit } from "../../collect/unit";
import type { KeptDesk, WrittenDesk } from "../../excel/contract/desk-contract";
import type { Report } from "../../report/model";
import type { ReadingProgress } from "./reading";

/** What the officer changed of a unit's line in 退回清单 and has not been written yet. */
export type PendingReturn = Partial<Omit<Return, "unit">>;

/** What the tab shows. */
export type DeskView =
  | {
      readonly kind: "units";
      /** The unit that was looked at before: its line has the focus. */
      readonly from: string | null;
    }
  | { readonly kind: "sum" }
  | { readonly kind: "opinions" }
  | { readonly kind: "unit"; readonly name: string };

/** Last year's workbook, as far as it is taken over. */
export interface TakenOver {
  /** The file's name. */
  readonly from: string;
  readonly units: readonly Unit[];
  readonly previous: readonly Report[];
  readonly problems: readonly string[];
}

/** What is typed before the sheets are there. */
export interface SetUpForm {
  /** Null: as 填表 has it. */
  readonly organisation: string | null;
  readonly year: string | null;
  readonly scope: Scope;
  /** The list as typed or pasted. */
  readonly list: string;
  /** The list from a file, row by row; it counts before what was typed. */
  readonly file: { readonly name: string; readonly grid: readonly (readonly string[])[] } | null;
  readonly lastYear: TakenOver | null;
  /** Why a file could not be taken for a list. */
  readonly failure: string | null;
  /** Whether 建立汇总表 was tried: from then on what is missing is shown. */
  readonly tried: boolean;
}

/** What the opinions say beside the findings. */
export interface OpinionForm {
  /** 重报期限 of all that have none of their own, as 2026-01-31. */
  readonly due: string;
  /** 落款; null: the body that adds up. */
  readonly signature: string | null;
  /** Units that are chosen; null: all that have something to correct. */
  readonly chosen: ReadonlySet<string> | null;
}

/** Everything that 汇总 knows. */
export interface DeskState {
  /** What the workbook keeps; null: no sheet of an officer. Undefined until it was read. */
  readonly kept: KeptDesk | null | undefined;
  /** Where the sheets do not say whose sum it is. */
  readonly frame: DeskFrame;
  readonly setUp: SetUpForm;
  /** What came in since the workbook was opened. */
  readonly files: readonly ReceivedFile[];
  readonly assignments: readonly Assignment[];
  readonly pending: ReadonlyMap<string, PendingReturn>;
  readonly reading: ReadingProgress | null;
  /** What came of the last reading, in words. */
  readonly told: string | null;
  /** Null until the workbook was read. */
  readonly outcome: DeskOutcome | null;
  /** Units whose numbers are known from 明细 alone. */
  readonly fromSheet: ReadonlySet<string>;
  /** What was written last. */
  readonly written: WrittenDesk | null;
  /** Whether something came or changed that the sheets do not say yet. */
  readonly isUnwritten: boolean;
  readonly view: DeskView;
  /** Units of this state alone are listed; null: all. */
  readonly filter: UnitState | null;
  readonly opinions: OpinionForm;
}

export const NOTHING_COLLECTED: DeskState = {
  kept: undefined,
  frame: { organisation: "", year: 0, scope: "all" },
  setUp: {
    organisation: null,
    year: null,
    scope: "all",
    list: "",
    file: null,
    lastYear: null,
    failure: null,
    tried: false,
  },
  files: [],
  assignments: [],
  pending: new Map(),
  reading: null,
  told: null,
  outcome: null,
  fromSheet: new Set(),
  written: null,
  isUnwritten: false,
  view: { kind: "units", from: null },
  filter: null,
  opinions: { due: "", signature: null, chosen: null },
};
