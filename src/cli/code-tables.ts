import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The tables of Chinese codes that come with pdf.js, looked for when a PDF needs one. */
export async function codeTables(name: string): Promise<Uint8Array> {
  const library = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  return new Uint8Array(await readFile(join(dirname(library), "cmaps", name)));
}
