import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the tables stand: beside the built command line, otherwise where they come from. */
function folder(): string {
  const built = fileURLToPath(new URL("cmaps", import.meta.url));
  if (existsSync(built)) return built;
  return join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps");
}

/** The tables of Chinese codes that come with pdf.js, looked for when a PDF needs one. */
export async function codeTables(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(folder(), name)));
}
