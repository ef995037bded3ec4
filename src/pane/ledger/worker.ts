import { MAX_FILE_BYTES } from "../../exchange/limits";
import { readLedgerFile } from "../../exchange/read-ledger";
import type { ReadLedgerFile } from "../../exchange/read-ledger";
import { refusals } from "../../exchange/refusal";
import { FORMATS } from "../../report/formats";
import { bytesOf, unopenable } from "../parts/file-bytes";
import type { LedgerQuestion } from "./worker-ledger-reader";

/** Reads away from the pane: a file that takes long or breaks the reader does not stop it. */
addEventListener("message", ({ data }: MessageEvent<LedgerQuestion>) => {
  // A fault of ours becomes the worker's error event, which the pane hears.
  read(data).then((answer) => postMessage(answer), reportError);
});

async function read({ file, format: key }: LedgerQuestion): Promise<ReadLedgerFile> {
  const format = FORMATS.find((one) => one.key === key);
  if (format === undefined) throw new RangeError(`no such edition: ${key}`);
  if (file.size > MAX_FILE_BYTES) return { ok: false, sentence: refusals.tooLarge(file.size) };
  const bytes = await bytesOf(file);
  return bytes === null
    ? { ok: false, sentence: unopenable(file.name) }
    : readLedgerFile(bytes, format);
}
