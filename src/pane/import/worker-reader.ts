import type { ReadRequest, SourceReader } from "../../actions/import/reader";
import type { ReadSource } from "../../exchange/imported";
import { askedWorker } from "../parts/asked-worker";
import type { AskableWorker, Silence } from "../parts/asked-worker";

const SENTENCES: Readonly<Record<Silence, string>> = {
  late: "读取时间太长，已经停止，窗格和工作簿不受影响。请确认选的是年报；内容很多的，请把年报另存为单独的文件，再导入。",
  broken:
    "没有读出来，窗格和工作簿不受影响。请再试一次；仍然不行，请用 Word 或 Excel 打开后另存一份，再导入。",
};

function startWorker(): AskableWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "nianbao-reader" });
}

/** Reads in a worker. One reading at a time: the pane's commands see to that. */
export function workerReader(start: () => AskableWorker = startWorker): SourceReader {
  return askedWorker<ReadRequest, ReadSource>(start, (why) => ({
    ok: false,
    sentence: SENTENCES[why],
  })).ask;
}
