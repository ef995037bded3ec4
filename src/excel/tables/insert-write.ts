import { areaAddress } from "../../report/address";
import { LAYOUTS } from "../../report/formats";
import { tableNameOf, tableNote } from "../../report/table-name";
import type { InsertRequest } from "../contract/contract";
import type { Decoration } from "../host/decorations";
import { queueDecorations } from "../host/decorations";
import { SHOWN } from "../host/page-setup";
import { isWeb } from "../host/web";
import { PROFILE } from "../settings/profile";
import type { Before, Wanted } from "./insert-look";
import { planSheet } from "./sheet-plan";
import { sheetDecorations, writeSheet } from "./write-sheet";

/** How the sheets of an insertion are called until they are done. */
export const UNDONE = "年报插入中";

/** One sheet of an insertion. */
export interface NewSheet extends Wanted {
  /** No other insertion gives this name: a sheet that has it was made by this one. */
  readonly working: string;
  readonly decorations: readonly Decoration[];
  /** Queues what the sheet cannot be without. */
  readonly write: (sheet: Excel.Worksheet) => void;
  /** Queues the defined name of its table. */
  readonly nameTable: (sheet: Excel.Worksheet) => void;
}

export function planSheets(
  { workbook }: Excel.RequestContext,
  { profile, format, totals: ordinary, typedTotals = [] }: InsertRequest,
  wanted: readonly Wanted[],
  { set }: Before,
): readonly NewSheet[] {
  const token = String(Math.random()).slice(2, 12);
  return wanted.map(({ table, sheet: name }, at): NewSheet => {
    const totals = typedTotals.includes(table) ? "typed" : ordinary;
    const plan = planSheet(LAYOUTS[format][table], profile, totals);
    return {
      table,
      sheet: name,
      working: `${UNDONE}-${token}-${String(at + 1)}`,
      decorations: [...sheetDecorations(plan), ...(at === 0 && !isWeb() ? [SHOWN] : [])],
      write: (sheet) => writeSheet(sheet, plan),
      nameTable: (sheet) => {
        workbook.names.add(
          tableNameOf(table, set),
          sheet.getRange(areaAddress(plan.table)),
          tableNote({ ...profile, format, totals }),
        );
      },
    };
  });
}

/**
 * Queues everything, in this order, so that what stands after a failure says how far it came: the
 * sheets under their working names, contents, the tables' names, decorations, the sheets' names.
 */
export function queueInsertion(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  { profile }: InsertRequest,
  { staleNames }: Before,
): readonly Excel.Worksheet[] {
  const { workbook } = context;
  for (const name of staleNames) workbook.names.getItem(name).delete();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const made = sheets.map((sheet) => ({ ...sheet, at: workbook.worksheets.add(sheet.working) }));
  for (const { at, write } of made) write(at);
  PROFILE.write(context, profile);
  for (const { at, nameTable } of made) nameTable(at);
  for (const { at, decorations } of made) queueDecorations(at, decorations);
  for (const { at, sheet } of made) at.name = sheet;
  return made.map(({ at }) => at.load("id"));
}
