import { Workbook } from "excel-builder-vanilla";
import { TABLE_NAMES } from "../../report/names";
import { layoutsOf } from "../../report/model";
import type { Report } from "../../report/model";
import { addTablePage } from "./table-page";
import { packXlsx } from "./xlsx-pack";
import { styleIds } from "./xlsx-sheet";

const NO_FORMULAS: ReadonlyMap<string, string> = new Map();

/** The tables of a report that it has, each as an official sheet, packed into a workbook. */
export function packTables(report: Report): Promise<Uint8Array> {
  const book = new Workbook();
  const styles = styleIds(book);
  for (const layout of layoutsOf(report)) {
    const { sheet: name } = TABLE_NAMES[layout.key];
    addTablePage(book, styles, layout, { name, report, formulas: NO_FORMULAS, notes: [] });
  }
  return packXlsx(book);
}
