import type { Workbook } from "excel-builder-vanilla";
import { addTablePage } from "../../exchange/write/table-page";
import type { Styles } from "../../exchange/write/xlsx-sheet";
import type { TableLayout } from "../../report/layout-types";
import type { DeskOutcome } from "../desk";
import { sumSheet } from "../sheets/names";
import { sumNotes } from "../sheets/sum-notes";

/** Adds one table of the sum: the official layout, formulas in its cells, and under it what is in it. */
export function addSumPage(
  book: Workbook,
  styles: Styles,
  layout: TableLayout,
  outcome: DeskOutcome,
  formulas: ReadonlyMap<string, string>,
): void {
  addTablePage(book, styles, layout, {
    name: sumSheet(layout.key),
    report: outcome.sum.report,
    formulas,
    notes: sumNotes(outcome, layout.key),
  });
}
