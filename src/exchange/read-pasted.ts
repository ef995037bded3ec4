import { htmlBlocks } from "./html/html-blocks";
import { importedBlocks, importedText, isEmpty } from "./imported-of";
import type { Imported, ReadSource } from "./imported";
import { MAX_TEXT_BYTES } from "./limits";
import { attempt } from "./read-file";
import { Refusal, refusals } from "./refusal";

/** What a program put on the clipboard. */
export interface Pasted {
  readonly html: string | null;
  readonly text: string;
}

async function read({ html, text }: Pasted): Promise<Imported> {
  const length = (html?.length ?? 0) + text.length;
  if (length > MAX_TEXT_BYTES) throw new Refusal(refusals.tooMuch);
  if ((html ?? "").trim() === "" && text.trim() === "") throw new Refusal(refusals.nothingPasted);
  if (html === null) return importedText(text, "clipboard");
  const asPage = importedBlocks(await htmlBlocks(html), "clipboard");
  // A program that offers the table as a picture, or not as a table, may still offer its text.
  if (asPage.tables.length > 0 || asPage.refused.length > 0 || text.trim() === "") return asPage;
  const plain = importedText(text, "clipboard");
  return isEmpty(plain) ? asPage : plain;
}

/** Reads a report from the clipboard: its HTML when that holds a table of the form, else its text. */
export function readPasted(pasted: Pasted): Promise<ReadSource> {
  return attempt(() => read(pasted), refusals.nothingFoundPasted);
}
