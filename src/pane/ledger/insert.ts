import { mayHaveName, profileOf } from "../../actions/form";
import { insertLedger } from "../../actions/ledger/insert-ledger";
import { loadProfile } from "../../actions/load-profile";
import type { LedgerRow } from "../../ledger/row";
import type { Pane } from "../use-pane";

interface NewLedger {
  readonly rows: readonly LedgerRow[];
  /** Whether table three and four are to count it. */
  readonly counts: boolean;
  /** How the sheet is called; left out, 依申请公开台账. */
  readonly sheetName?: string;
}

/** Inserts a ledger for the unit and year of the fields, as 插入表格 does: a name is not needed. */
export async function insert(pane: Pane, { rows, counts, sheetName }: NewLedger): Promise<void> {
  if (mayHaveName(pane.now())) await pane.run(loadProfile());
  if (mayHaveName(pane.now())) return;
  const profile = profileOf(pane.now().form);
  if (profile === null) pane.dispatch({ type: "incomplete" });
  else {
    const named = sheetName === undefined ? {} : { sheetName };
    pane.perform(insertLedger({ request: { profile, rows, ...named }, counts }));
  }
}
