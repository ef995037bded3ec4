import { fileKind } from "./file-kind";
import type { FileKind } from "./file-kind";
import { isEmpty } from "./imported-of";
import type { Imported, ReadSource } from "./imported";
import { readDocx } from "./read-docx";
import type { CodeTables } from "./pdf/open-pdf";
import { readPdf } from "./read-pdf";
import { Refusal, refusals } from "./refusal";
import { readText } from "./read-text";
import { readXls, readXlsx } from "./read-workbook";

/** What is read with: things that stand elsewhere in a pane than on a command line. */
export interface ReadWith {
  /** The tables of Chinese codes that old PDFs need. */
  readonly codeTables: CodeTables;
}

async function readKind(
  name: string,
  bytes: Uint8Array,
  file: FileKind,
  { codeTables }: ReadWith,
): Promise<Imported> {
  switch (file.kind) {
    case "docx":
      return readDocx(bytes, file.entries);
    case "xlsx":
      return readXlsx(bytes, file.entries);
    case "xls":
      return readXls(bytes);
    case "pdf":
      return readPdf(bytes, codeTables);
    case "text":
      return readText(name, bytes);
  }
}

/** Without the tables a PDF that needs one is told to have no characters. */
const WITHOUT: ReadWith = {
  codeTables: (name) => Promise.reject(new Error(`no table ${name}`)),
};

/** Does a reading; the reason for refusing becomes its sentence, other errors are faults of ours. */
export async function attempt(
  read: () => Promise<Imported>,
  nothingFound: string,
): Promise<ReadSource> {
  try {
    const imported = await read();
    return isEmpty(imported) ? { ok: false, sentence: nothingFound } : { ok: true, imported };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, sentence: error.message };
  }
}

/**
 * Reads a report from a file of any kind: .docx .pdf .xlsx .xlsm .xls .html .txt .json. What the file is
 * is told by its content, not by its name. Any bytes may be given: what cannot be read, or would
 * take too much memory, gives one sentence for the user.
 */
export function readFile(
  name: string,
  bytes: Uint8Array,
  readWith: ReadWith = WITHOUT,
): Promise<ReadSource> {
  return attempt(
    async () => readKind(name, bytes, fileKind(bytes), readWith),
    refusals.nothingFound,
  );
}
