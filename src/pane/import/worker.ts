import type { ReadSource } from "../../exchange/imported";
import { MAX_FILE_BYTES } from "../../exchange/limits";
import { readFile } from "../../exchange/read-file";
import { readPasted } from "../../exchange/read-pasted";
import { refusals } from "../../exchange/refusal";
import type { ReadRequest } from "../../actions/import/reader";

/** Reads away from the pane: a file that takes long or breaks the reader does not stop it. */
addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  // A fault of ours becomes the worker's error event, which the pane hears.
  read(data).then((source) => postMessage(source), reportError);
});

async function read(request: ReadRequest): Promise<ReadSource> {
  if (request.kind === "pasted") return readPasted(request.pasted);
  const { size } = request.file;
  if (size > MAX_FILE_BYTES) return { ok: false, sentence: refusals.tooLarge(size) };
  const bytes = await bytesOf(request.file);
  if (bytes === null) {
    return {
      ok: false,
      sentence: `文件“${request.file.name}”打不开，可能已被移动、删除或正被别的程序占用。请关闭占用它的程序，重新选择文件。`,
    };
  }
  return readFile(request.file.name, bytes, { codeTables });
}

/** The file's content; null where the system no longer gives it. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The tables of Chinese codes that come with pdf.js, from our own origin. */
async function codeTables(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`pdf/${name}`, location.href));
  if (!answer.ok) throw new Error(`${answer.status} for ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}
