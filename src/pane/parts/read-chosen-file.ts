import type { ReadSource } from "../../exchange/imported";
import { MAX_FILE_BYTES } from "../../exchange/limits";
import { readFile } from "../../exchange/read-file";
import { refusals } from "../../exchange/refusal";
import { bytesOf, unopenable } from "./file-bytes";

/** Reads a file in a worker; what cannot be read gives one sentence. */
export async function readChosenFile(file: File): Promise<ReadSource> {
  const { name, size } = file;
  if (size > MAX_FILE_BYTES) return { ok: false, sentence: refusals.tooLarge(size) };
  const bytes = await bytesOf(file);
  return bytes === null
    ? { ok: false, sentence: unopenable(name) }
    : readFile(name, bytes, { codeTables });
}

/** The tables of Chinese codes that come with pdf.js, from our own origin. */
async function codeTables(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`pdf/${name}`, location.href));
  if (!answer.ok) throw new Error(`${answer.status} for ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}
