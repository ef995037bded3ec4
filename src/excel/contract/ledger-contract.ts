import type { DueFix } from "../../ledger/due-fixes";
import type { LedgerGrid } from "../../ledger/grid";
import type { LedgerRow } from "../../ledger/row";
import type { CellKey } from "../../report/cell";
import type { Attempt } from "./attempt";
import type { CellFix, LeftCell } from "./cell-fix";
import type { Profile } from "./contract";

export type { DueFix };

/** A sheet that is a ledger, or may be one, with everything that stands in it. */
export interface LedgerSheet {
  readonly sheet: string;
  /** The worksheet's own id: it stays when the sheet is renamed or moved. */
  readonly id: string;
  /** Whether it has our name: 插入台账 made it. Others are known by their headings. */
  readonly isOurs: boolean;
  /** From A1 on: its rows and columns are those of the sheet. A date is a number, as `day.ts` says. */
  readonly grid: LedgerGrid;
}

export interface LedgerRequest {
  /** Whose it is; the workbook keeps it as with the tables. */
  readonly profile: Profile;
  /** 结转 and 带入: what the new ledger begins with; none for a new one. */
  readonly rows: readonly LedgerRow[];
  /** The sheet's name; left out, 依申请公开台账. */
  readonly sheetName?: string;
}

export type InsertLedgerOutcome =
  | {
      readonly kind: "inserted";
      readonly sheet: string;
      readonly id: string;
      /** What Excel did not let us set, in words: 冻结窗格. The ledger stands all the same. */
      readonly undecorated: readonly string[];
    }
  | { readonly kind: "taken"; readonly wanted: string; readonly suggested: string };

/** 按台账计数: cells of table three and four become formulas that count the ledger. */
export interface CountRequest {
  /** The ledger's sheet, as `LedgerSheet` gives it. */
  readonly sheet: string;
  /** The cells, without totals; left out, all of table three and four. */
  readonly cells?: readonly CellKey[];
}

export interface CountOutcome {
  /** How many cells count from the ledger now. */
  readonly written: number;
  /** 撤销: `writeFixes` with these puts back what stood there. */
  readonly undo: readonly CellFix[];
  /** The others, and why. */
  readonly left: readonly LeftCell[];
  /** What Excel did not let us set, in words: 按台账计数的颜色. The formulas stand all the same. */
  readonly undecorated: readonly string[];
}

/** What the pane is told of the ledger while it is open. */
export interface LedgerListener {
  /** Something changed on a sheet that `readLedgers` gave; at most every 300 ms. */
  changed(): void;
  /** A row of such a sheet was selected, from 1; null outside of all of them. */
  selected(row: { readonly id: string; readonly row: number } | null): void;
}

/** What the pane does with 依申请公开台账. */
export interface LedgerActions {
  /**
   * Every sheet with our name, and every other one that has the headings of a ledger.
   * @param which "ours": only those with our name; of a workbook without one nothing else is read.
   */
  readonly readLedgers: (which: "ours" | "all") => Promise<Attempt<readonly LedgerSheet[]>>;
  readonly insertLedger: (request: LedgerRequest) => Promise<Attempt<InsertLedgerOutcome>>;
  readonly countFromLedger: (request: CountRequest) => Promise<Attempt<CountOutcome>>;
  /** Writes only where the cell still holds `from`; says how many were written. */
  readonly writeDue: (
    id: string,
    fixes: readonly DueFix[],
  ) => Promise<Attempt<{ readonly written: number }>>;
  /** Follows the ledgers; the result ends that. */
  readonly watchLedgers: (listener: LedgerListener) => Promise<Attempt<() => Promise<void>>>;
}
