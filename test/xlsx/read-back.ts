import { Workbook } from "exceljs";
import type { Worksheet } from "exceljs";
import JSZip from "jszip";
import type { HostSnapshot } from "../../workbench/grid/snapshot";
import { writeXlsx } from "../../workbench/xlsx/index";

/** Writes the snapshot and reads the file's first sheet with ExcelJS. */
export async function readBack(snapshot: HostSnapshot): Promise<Worksheet> {
  const workbook = new Workbook();
  const bytes = await writeXlsx(snapshot);
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error("the file has no sheet");
  return sheet;
}

/** Writes the snapshot and gives one part of the file as it stands there. */
export async function partOf(snapshot: HostSnapshot, part: string): Promise<string> {
  return partOfFile(await writeXlsx(snapshot), part);
}

/** One part of an .xlsx as it stands there. */
export async function partOfFile(file: Uint8Array, part: string): Promise<string> {
  const zip = await JSZip.loadAsync(file);
  const text = await zip.file(part)?.async("string");
  if (text === undefined) throw new Error(`the file has no ${part}`);
  return text;
}
