import { areaAddress, cellAddress } from "../../report/address";
import { LAYOUTS } from "../../report/formats";
import { tableNameOf, tableNote } from "../../report/table-name";
import type { InsertRequest } from "../contract/contract";
import type { Before, Wanted } from "./insert-look";
import { workingNames } from "./new-sheet";
import type { NewSheet } from "./new-sheet";
import { onSheet, planSheet } from "./sheet-plan";
import { sheetDecorations, writeSheet } from "./write-sheet";

/** A table with the sheet that it is put on. */
export interface NewTable extends NewSheet, Wanted {}

export function planSheets(
  { workbook }: Excel.RequestContext,
  { profile, format, totals: ordinary, typedTotals = [] }: InsertRequest,
  wanted: readonly Wanted[],
  { set }: Before,
): readonly NewTable[] {
  const working = workingNames(wanted.length);
  return wanted.map(({ table, sheet: name }, at): NewTable => {
    const totals = typedTotals.includes(table) ? "typed" : ordinary;
    const plan = planSheet(LAYOUTS[format][table], profile, totals);
    const definedName = tableNameOf(table, set);
    const [toFill] = plan.inputs.map(onSheet);
    return {
      table,
      sheet: name,
      working: working[at] ?? "",
      decorations: sheetDecorations(plan),
      ...(toFill && { cell: cellAddress(toFill.top, toFill.left) }),
      write: (sheet) => writeSheet(sheet, plan),
      definedName,
      nameIt: (sheet) => {
        workbook.names.add(
          definedName,
          sheet.getRange(areaAddress(plan.table)),
          tableNote({ ...profile, format, totals }),
        );
      },
    };
  });
}
