import type { ReadSource } from "../../exchange/imported";
import { MAX_FILE_BYTES } from "../../exchange/limits";
import { readFile } from "../../exchange/read-file";
import { refusals } from "../../exchange/refusal";

/** Reads a file in a worker; what cannot be read gives one sentence. */
export async function readChosenFile(file: File): Promise<ReadSource> {
  const { name, size } = file;
  if (size > MAX_FILE_BYTES) return { ok: false, sentence: refusals.tooLarge(size) };
  const bytes = await bytesOf(file);
  if (bytes === null) {
    return {
      ok: false,
      sentence: `文件“${name}”打不开，可能已被移动、删除或正被别的程序占用。请关闭占用它的程序，重新选择文件。`,
    };
  }
  return readFile(name, bytes, { codeTables });
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
