import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { assemble } from "../src/exchange/assemble";
import { readFile } from "../src/exchange/read-file";
import type { Report } from "../src/report/model";
import { ensureChromium } from "../test/browser/ensure-chromium.mjs";
import { writePage } from "../test/exchange/write-page";
import { writeWord } from "../test/exchange/write-word";
import { resaved } from "../test/libreoffice";
import { cellsOf } from "./cells";
import type { Cells } from "./cells";

/** How a report that was printed to a PDF was read. */
export interface Printed {
  /** Printed from Word's file by LibreOffice. */
  readonly fromWord: Cells;
  /** A web page, printed by a browser. */
  readonly fromPage: Cells;
}

/** No page header, as people switch it off; the rest as in the tests. */
const PRINTING = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  "--no-pdf-header-footer",
];

function printedPage(html: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-bench-"));
  try {
    const [page, pdf] = [join(folder, "page.html"), join(folder, "page.pdf")];
    writeFileSync(page, html);
    const parts = [...PRINTING, `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    execFileSync(ensureChromium(), parts, { stdio: "ignore" });
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readBack(pdf: Uint8Array, report: Report): Promise<Cells> {
  const read = await readFile("年报.pdf", pdf);
  if (!read.ok) throw new Error(read.sentence);
  return cellsOf(assemble(read.imported, {}).report, report);
}

/** Prints a report to a PDF in the two ways that offices have, and reads it again. */
export async function benchPrinted(report: Report): Promise<Printed> {
  const word = await writeWord(report, { merged: true, numbered: false });
  return {
    fromWord: await readBack(await resaved(word, "pdf"), report),
    fromPage: await readBack(printedPage(writePage(report, "plain")), report),
  };
}
