import { Workbook } from "exceljs";
import JSZip from "jszip";
import type { HostSnapshot } from "../grid/snapshot";
import { writeCells } from "./cells";
import { writeConditionalFormats } from "./conditional-formats";
import { writeDataValidations } from "./data-validation";
import { toFileNames, withNames } from "./names";
import { printNames, writePageSetup } from "./page-setup";
import { writeProtection } from "./protection";
import { writeShape } from "./sheet-shape";

const WORKBOOK_PART = "xl/workbook.xml";

/**
 * The workbook as the bytes of an .xlsx file.
 * @throws if the snapshot holds something that the file could not keep.
 */
export async function writeXlsx(snapshot: HostSnapshot): Promise<Uint8Array> {
  const { workbook } = snapshot;
  const target = new Workbook();
  // Whoever opens the file calculates every formula anew; the stored results are the grid's.
  target.calcProperties.fullCalcOnLoad = true;
  const names = toFileNames(snapshot.names, workbook.sheetOrder);
  workbook.sheetOrder.forEach((id, position) => {
    const source = workbook.sheets[id];
    if (!source) throw new Error(`the snapshot has no worksheet ${id}`);
    const sheet = target.addWorksheet(source.name ?? id);
    writeShape(sheet, source);
    writeCells(sheet, source, workbook);
    writeConditionalFormats(sheet, snapshot.conditionalFormats[id] ?? []);
    writeDataValidations(sheet, snapshot.validations[id] ?? []);
    const extras = snapshot.sheets[id];
    if (!extras) return;
    if (extras.veryHidden) sheet.state = "veryHidden";
    writePageSetup(sheet, extras.page);
    writeProtection(sheet, extras);
    names.push(...printNames(extras.page, sheet.name, position));
  });
  const zip = await JSZip.loadAsync(await target.xlsx.writeBuffer());
  const workbookXml = await zip.file(WORKBOOK_PART)?.async("string");
  if (workbookXml === undefined) throw new Error(`the file has no ${WORKBOOK_PART}`);
  zip.file(WORKBOOK_PART, withNames(workbookXml, names));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
