import { deskNameOf } from "../../collect/sheets/names";
import type { DeskSheetKey } from "../../collect/sheets/names";
import type { TableKey } from "../../report/form";
import { sumNameOf } from "../reading/inserted-names";
import type { SumThere } from "./find-sums";

/** Queues the name that tells which of the officer's sheets one is: over more than anybody fills. */
export function queueDeskName(
  { workbook }: Excel.RequestContext,
  key: DeskSheetKey,
  sheet: Excel.Worksheet,
): void {
  workbook.names.add(deskNameOf(key), sheet.getRange("A1:Z1000"));
}

/** Queues the name of a table of the sum. */
export function queueSumName(
  { workbook }: Excel.RequestContext,
  table: TableKey,
  { id, area }: SumThere,
): void {
  workbook.names.add(sumNameOf(table), workbook.worksheets.getItem(id).getRange(area));
}
