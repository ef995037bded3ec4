import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describeWithLibreOffice, resaved } from "../libreoffice";

/** Takes the words out of a PDF, a page after the other. */
const PDFTOTEXT = ["/usr/bin/pdftotext", "/opt/homebrew/bin/pdftotext"].find((file) =>
  existsSync(file),
);

/** `describe` where Word documents can be printed and the pages read; else skipped by name. */
export function describeWithPages(name: string, tests: () => void): void {
  if (PDFTOTEXT !== undefined) describeWithLibreOffice(name, tests);
  else it.skip(`${name} (needs pdftotext of Poppler, which is not installed)`, () => undefined);
}

/** The words of every page as LibreOffice prints the document, white space taken out. */
export async function printedPages(docx: Uint8Array): Promise<readonly string[]> {
  if (PDFTOTEXT === undefined) throw new Error("pdftotext is not installed");
  const input = await resaved(docx, "pdf");
  const text = execFileSync(PDFTOTEXT, ["-", "-"], { input, encoding: "utf8" });
  return text
    .split("\f")
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ""));
}
