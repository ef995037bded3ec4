import type { ReadLedgerFile } from "../../exchange/read-ledger";
import type { FormatKey } from "../../report/form";
import { askedWorker } from "../parts/asked-worker";
import type { AskableWorker, Silence } from "../parts/asked-worker";

/** What the worker is asked to read, for which edition. */
export interface LedgerQuestion {
  readonly file: File;
  readonly format: FormatKey;
}

const SENTENCES: Readonly<Record<Silence, string>> = {
  late: "读取时间太长，已经停止，窗格和工作簿不受影响。请把台账另存为单独的 .xlsx 文件，再带入。",
  broken:
    "没有读出来，窗格和工作簿不受影响。请再试一次；仍然不行，请用 Excel 打开后另存一份，再带入。",
};

function startWorker(): AskableWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "nianbao-ledger" });
}

const reader = askedWorker<LedgerQuestion, ReadLedgerFile>(startWorker, (why) => ({
  ok: false,
  sentence: SENTENCES[why],
}));

/** Reads a ledger's file in a worker. One at a time: the pane's actions see to that. */
export const readLedgerInWorker = reader.ask;
