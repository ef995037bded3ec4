import { Workbook } from "exceljs";
import JSZip from "jszip";
import { newExtras } from "../grid/extras";
import type { HostSnapshot } from "../grid/snapshot";
import { writeCells } from "./cells";
import { withStops, writeConditionalFormats } from "./conditional-formats";
import { writeDataValidations } from "./data-validation";
import { toFileNames, withNames } from "./names";
import { printNames, writePageSetup } from "./page-setup";
import { changePart, defaultFont, withDefaultFont } from "./parts";
import { withProtection, writeProtection } from "./protection";
import { putSettings } from "./settings";
import { writeShape } from "./sheet-shape";
import { writeTables } from "./tables";
import { digitWidth } from "./sizes";

/**
 * The workbook as the bytes of an .xlsx file.
 * @throws if the snapshot holds something that the file could not keep.
 */
export async function writeXlsx(snapshot: HostSnapshot): Promise<Uint8Array> {
  const { workbook } = snapshot;
  const target = new Workbook();
  // Whoever opens the file calculates every formula anew; the stored results are the grid's.
  target.calcProperties.fullCalcOnLoad = true;
  const font = defaultFont(workbook);
  const names = toFileNames(snapshot.names, workbook.sheetOrder);
  workbook.sheetOrder.forEach((id, position) => {
    const source = workbook.sheets[id];
    if (!source) throw new Error(`the snapshot has no worksheet ${id}`);
    const sheet = target.addWorksheet(source.name ?? id);
    const extras = snapshot.sheets[id] ?? newExtras();
    writeShape(sheet, source, digitWidth(font.name), extras.showHeadings);
    writeTables(sheet, extras.tables, source);
    writeCells(sheet, source, workbook);
    writeConditionalFormats(sheet, snapshot.conditionalFormats[id] ?? []);
    writeDataValidations(sheet, snapshot.validations[id] ?? []);
    if (extras.veryHidden) sheet.state = "veryHidden";
    writePageSetup(sheet, extras.page);
    writeProtection(sheet, extras);
    names.push(...printNames(extras.page, sheet.name, position));
  });
  const zip = await JSZip.loadAsync(await target.xlsx.writeBuffer());
  // What ExcelJS has no place for.
  await changePart(zip, "xl/workbook.xml", (xml) =>
    withProtection(withNames(xml, names), snapshot.workbookProtected),
  );
  await changePart(zip, "xl/styles.xml", (xml) => withDefaultFont(xml, font));
  for (const [position, id] of workbook.sheetOrder.entries()) {
    const part = `xl/worksheets/sheet${String(position + 1)}.xml`;
    const rules = snapshot.conditionalFormats[id] ?? [];
    await changePart(zip, part, (xml) => withStops(xml, rules));
  }
  await putSettings(zip, snapshot.settings);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
