import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { MAX_PDF_MARKS, MAX_PDF_PAGES, PDF_PATIENCE } from "../limits";
import { Refusal, refusals } from "../refusal";
import { fontOf } from "./fonts";
import { pdfLibrary, readingHalf } from "./library";
import { uprightPage } from "./marks";
import type { PageMarks } from "./marks";
import { matrixOf, IDENTITY } from "./matrix";
import { PageReader } from "./page-reader";
import type { PdfFont } from "./text-state";

/** Gives the library's tables of Chinese codes, by their names: "GBK-EUC-H.bcmap". */
export type CodeTables = (name: string) => Promise<Uint8Array>;

/** A page of the file. */
export interface PdfPage extends PageMarks {
  /** Characters that are not shown: a scanner recognised them behind its picture. */
  readonly invisible: number;
  /** A font of the page is broken: what is written in it does not even leave a gap. */
  readonly hasBrokenFont: boolean;
}

/** The library's way to its tables. */
const tablesFrom = (tables: CodeTables) =>
  class {
    async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
      return { cMapData: await tables(`${name}.bcmap`), isCompressed: true };
    }
  };

/** What went wrong inside the library is what is wrong with the file. */
function refusalOf(error: unknown): Refusal {
  const locked = error instanceof Error && error.name === "PasswordException";
  return new Refusal(locked ? refusals.encryptedPdf : refusals.damaged);
}

/** Waits for the library, but not for ever. */
function patiently<T>(answer: Promise<T>, until: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Refusal(refusals.tooLongPdf)),
      Math.max(0, until - performance.now()),
    );
    answer
      .then(resolve, (error: unknown) => reject(refusalOf(error)))
      .finally(() => clearTimeout(timer));
  });
}

interface Reading {
  readonly document: PDFDocumentProxy;
  readonly until: number;
  readonly isShown: (layer: unknown) => boolean;
}

async function fontsOf(
  page: PDFPageProxy,
  names: ReadonlySet<string>,
  until: number,
): Promise<ReadonlyMap<string, PdfFont | null>> {
  const fonts = new Map<string, PdfFont | null>();
  for (const name of names) {
    const font = new Promise<unknown>((resolve) => {
      page.commonObjs.get(name, resolve);
    });
    fonts.set(name, fontOf(await patiently(font, until)));
  }
  return fonts;
}

/** The names of the fonts that a page sets. */
function fontNames(operators: readonly number[], given: readonly unknown[], set: number) {
  const names = new Set<string>();
  given.forEach((values, index) => {
    if (operators[index] === set && Array.isArray(values)) names.add(String(values[0]));
  });
  return names;
}

async function readPage(number: number, { document, until, isShown }: Reading): Promise<PdfPage> {
  const { OPS } = await pdfLibrary();
  const page = await patiently(document.getPage(number), until);
  const list = await patiently(page.getOperatorList(), until);
  const given: readonly unknown[] = list.argsArray;
  const fonts = await fontsOf(page, fontNames(list.fnArray, given, OPS.setFont), until);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const font = (name: string): PdfFont | null => fonts.get(name) ?? null;
  const reader = new PageReader(OPS, { font, isShown }, matrixOf(transform) ?? IDENTITY);
  list.fnArray.forEach((operator, index) => {
    reader.do(operator, given[index]);
    if (reader.marks > MAX_PDF_MARKS) throw new Refusal(refusals.tooMuch);
  });
  page.cleanup();
  const { glyphs, rules, invisible } = reader;
  const hasBrokenFont = [...fonts.values()].includes(null);
  const inside = glyphs.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  return { ...uprightPage({ width, height, glyphs: inside, rules }), invisible, hasBrokenFont };
}

/**
 * What is printed on the pages of a PDF: characters and straight lines with their places.
 * @throws Refusal when it is locked, damaged or larger than a report.
 */
export async function pdfPages(bytes: Uint8Array, tables: CodeTables): Promise<readonly PdfPage[]> {
  const until = performance.now() + PDF_PATIENCE;
  const { getDocument } = await pdfLibrary();
  const { worker, end } = await readingHalf();
  const task = getDocument({
    worker,
    // The library keeps what it is given.
    data: new Uint8Array(bytes),
    CMapReaderFactory: tablesFrom(tables),
    useWorkerFetch: false,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    fontExtraProperties: true,
    // Pictures are not looked at.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await patiently(task.promise, until);
    if (document.numPages > MAX_PDF_PAGES) {
      throw new Refusal(refusals.tooManyPages(document.numPages));
    }
    const layers = await patiently(document.getOptionalContentConfig(), until);
    const isShown = (layer: unknown): boolean => layers.isVisible(layer) !== false;
    const pages: PdfPage[] = [];
    let marks = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readPage(number, { document, until, isShown });
      marks += page.glyphs.length + page.rules.length + page.invisible;
      if (marks > MAX_PDF_MARKS) throw new Refusal(refusals.tooMuch);
      pages.push(page);
    }
    return pages;
  } finally {
    // The reading half gives its memory back when it is told; one that is busy is not waited for.
    const ended = task.destroy().then(end, end);
    if (performance.now() < until) await ended;
  }
}
