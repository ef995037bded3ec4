import type { LedgerRequest } from "../../excel/contract/ledger-contract";
import { action } from "../action";
import { noticed, success } from "../notices";
import { undecoratedSentence } from "../sentences";
import { proposeCount } from "./propose-count";
import { readLedger } from "./read-ledger";

/** A new ledger, and whether table three and four are to count it at once. */
export interface LedgerInsertion {
  readonly request: LedgerRequest;
  readonly counts: boolean;
}

/** 插入台账, 结转 and 带入: a new sheet; those that stand are left as they are. */
export const insertLedger = action({
  name: "insertLedger",
  busy: "正在插入台账…",
  tab: "fill",
  run: ({ workbook }, { request }: LedgerInsertion) => workbook.insertLedger(request),
  done: (state, result, insertion) => {
    if (result.kind === "taken") {
      const { wanted, suggested } = result;
      const question = { kind: "ledgerName", insertion, wanted, suggested } as const;
      return { ...state, tab: "fill", question };
    }
    const { sheet, id, undecorated } = result;
    const { length } = insertion.request.rows;
    const with_ = length === 0 ? "" : `，带入 ${length} 件`;
    const text = `已插入“${sheet}”${with_}。${undecoratedSentence(undecorated)}`;
    const told = noticed(state, "fill", success(text));
    // What was looked at is in our own ledger now, and that is the one that is meant.
    const ledger = told.ledger === null ? null : { ...told.ledger, chosen: id, brought: null };
    return { ...told, tab: "fill", ledger };
  },
  after: (result, { counts }) => [
    readLedger(),
    ...(counts && result.kind === "inserted" ? [proposeCount({ sheet: result.sheet })] : []),
  ],
});
