import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/**
 * LibreOffice as an independent referee of the files we write: it opens them, and calculates every
 * formula anew. Tests that need it are skipped by name on a machine without it.
 */
const SOFFICE = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
].find((file) => existsSync(file));

/** `describe` where LibreOffice is installed; elsewhere the tests are skipped and say why. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (SOFFICE) describe(name, tests);
  else it.skip(`${name} (needs LibreOffice, which is not installed)`, () => undefined);
}

/** By default LibreOffice trusts the results stored in a file; 0 makes it calculate always. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every sheet, whatever its state, one file each: comma, double quote, UTF-8, as shown. */
const CSV_ALL_SHEETS =
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/**
 * The workbook as LibreOffice shows it after calculating it anew.
 * @returns the shown texts of each sheet, by the sheet's name, row by row.
 */
export async function calculatedSheets(xlsx: Uint8Array): Promise<Map<string, string[][]>> {
  return convert("book.xlsx", xlsx, CSV_ALL_SHEETS, async (folder) => {
    const sheets = new Map<string, string[][]>();
    for (const name of await readdir(folder)) {
      const sheet = /^book-(.*)\.csv$/.exec(name)?.[1];
      if (sheet !== undefined) {
        sheets.set(sheet, parseCsv(await readFile(path.join(folder, name), "utf8")));
      }
    }
    return sheets;
  });
}

/** The workbook printed by LibreOffice: a PDF. */
export async function printed(xlsx: Uint8Array): Promise<Uint8Array> {
  return convert("book.xlsx", xlsx, "pdf", (folder) => readFile(path.join(folder, "book.pdf")));
}

/** A Word document as LibreOffice Writer saves it: printed, or as a Word document of its own. */
export async function resaved(docx: Uint8Array, format: "pdf" | "docx"): Promise<Uint8Array> {
  const read = (folder: string) => readFile(path.join(folder, `report.${format}`));
  return convert("report.docx", docx, format, read);
}

/** A workbook as LibreOffice Calc saves it in the same format. */
export async function resavedBook(kind: "xls" | "xlsx", book: Uint8Array): Promise<Uint8Array> {
  const read = (folder: string) => readFile(path.join(folder, `book.${kind}`));
  return new Uint8Array(await convert(`book.${kind}`, book, kind, read));
}

async function convert<T>(
  name: string,
  content: Uint8Array,
  format: string,
  read: (folder: string) => Promise<T>,
): Promise<T> {
  if (!SOFFICE) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(path.join(tmpdir(), "nianbao-libreoffice-"));
  try {
    const profile = path.join(folder, "profile");
    const output = path.join(folder, "out");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    await writeFile(path.join(folder, name), content);
    await promisify(execFile)(SOFFICE, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      output,
      path.join(folder, name),
    ]);
    return await read(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    if (end === "\n" || row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}
