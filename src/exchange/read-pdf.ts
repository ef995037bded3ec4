import { TABLE_NAMES } from "../report/names";
import { importedBlocks } from "./imported-of";
import type { Imported } from "./imported";
import { UNTOLD } from "./pdf/characters";
import { hasTable } from "./pdf/page-content";
import { pdfPages } from "./pdf/open-pdf";
import type { CodeTables, PdfPage } from "./pdf/open-pdf";
import { pdfBlocks } from "./pdf/pdf-blocks";
import { Refusal, refusals } from "./refusal";

/** A page with no more characters than its number has is a picture, or blank. */
const FEWEST = 8;

const sumOf = (pages: readonly PdfPage[], count: (page: PdfPage) => number): number =>
  pages.reduce((sum, page) => sum + count(page), 0);

const untoldOf = ({ glyphs }: PdfPage): number =>
  glyphs.filter(({ text }) => text === UNTOLD).length;

/** Whether the file holds pictures: they are never packed together with other things. */
function holdsPictures(bytes: Uint8Array): boolean {
  const name = Array.from("/Image", (char) => char.charCodeAt(0));
  for (let at = bytes.indexOf(0x2f); at !== -1; at = bytes.indexOf(0x2f, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Why nothing can be read from pages, as a file has them; null where there is text. */
function noText(pages: readonly PdfPage[], bytes: Uint8Array): string | null {
  const shown = sumOf(pages, ({ glyphs }) => glyphs.length);
  const broken = pages.some(({ hasBrokenFont }) => hasBrokenFont);
  if (broken || 2 * sumOf(pages, untoldOf) > shown) return refusals.untoldPdf;
  if (pages.some(({ glyphs }) => glyphs.length > FEWEST)) return null;
  if (sumOf(pages, ({ invisible }) => invisible) > shown) return refusals.recognisedPdf;
  return holdsPictures(bytes) ? refusals.scannedPdf : refusals.textlessPdf;
}

/** The pages that are pictures, as a sentence; "" where none is. */
function picturePages(pages: readonly PdfPage[], bytes: Uint8Array): string {
  const numbers = pages.flatMap(({ glyphs }, index) =>
    glyphs.length <= FEWEST ? [index + 1] : [],
  );
  if (numbers.length === 0 || !holdsPictures(bytes)) return "";
  return `第 ${numbers.join("、")} 页是图片或空白页，其中的内容没有读取。`;
}

/** Tables without lines that could not be told apart are refused for that. */
function withReasons(imported: Imported, pages: readonly PdfPage[]): Imported {
  if (imported.refused.length === 0 || pages.some(hasTable)) return imported;
  const refused = imported.refused.map(({ table }) => ({
    table,
    sentence: `${TABLE_NAMES[table].short}：${refusals.unruledTable}`,
  }));
  return { ...imported, refused };
}

/**
 * Reads a report from a PDF by where its characters and lines stand.
 * @throws Refusal with what keeps its text from being read.
 */
export async function readPdf(bytes: Uint8Array, tables: CodeTables): Promise<Imported> {
  const pages = await pdfPages(bytes, tables);
  const reason = noText(pages, bytes);
  if (reason !== null) throw new Refusal(reason);
  const imported = withReasons(importedBlocks(pdfBlocks(pages), "pdf"), pages);
  const unread = picturePages(pages, bytes);
  return unread === "" ? imported : { ...imported, unread };
}
