import { done, refused } from "../../excel/contract/attempt";
import type { ReadLedgerFile } from "../../exchange/read-ledger";
import { action } from "../action";
import { noticed } from "../notices";
import { unreadLedger } from "./look";

interface ChosenLedger {
  readonly name: string;
  /** Reads the file, away from the screen. */
  readonly read: () => Promise<ReadLedgerFile>;
}

/** 从文件带入: the file is looked at first; nothing is written. Reading it again would fail again. */
export const bringLedger = action({
  name: "bringLedger",
  busy: "正在读取文件…",
  tab: "fill",
  retries: false,
  run: async (_services, { read }: ChosenLedger) => {
    const file = await read();
    return file.ok ? done(file.source) : refused(file.sentence);
  },
  done: (state, source, { name }) => {
    const brought = { from: `文件“${name}”`, source };
    // Where the workbook has not been looked at yet, it has no ledger as far as anybody knows.
    const ledger = state.ledger ?? { ...unreadLedger(state, ""), use: { kind: "none" } as const };
    return { ...noticed(state, "fill", null), ledger: { ...ledger, brought } };
  },
});
