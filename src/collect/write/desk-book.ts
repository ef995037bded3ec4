import { Workbook } from "excel-builder-vanilla";
import { packXlsx } from "../../exchange/write/xlsx-pack";
import { styleIds } from "../../exchange/write/xlsx-sheet";
import { TABLE_KEYS } from "../../report/form";
import { LAYOUTS, formatForYear } from "../../report/formats";
import type { DeskOutcome } from "../desk";
import { deskSheets } from "../sheets/desk-sheets";
import { sumFormulas } from "../sheets/sum-formulas";
import { addListPage } from "./list-page";
import { addSumPage } from "./sum-page";

/** Builds the officer's workbook and packs it: the lists, and after 收齐情况 the three tables. */
export async function packDesk(outcome: DeskOutcome): Promise<Uint8Array> {
  const book = new Workbook();
  const styles = styleIds(book);
  const { key: format } = formatForYear(outcome.desk.frame.year);
  const formulas = sumFormulas(outcome);
  for (const sheet of deskSheets(outcome)) {
    addListPage(book, styles, sheet);
    if (sheet.key !== "standing") continue;
    for (const table of TABLE_KEYS) {
      addSumPage(book, styles, LAYOUTS[format][table], outcome, formulas);
    }
  }
  return packXlsx(book);
}
