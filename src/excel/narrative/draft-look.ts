import { splitAddress } from "../../report/address";
import type { TableKey } from "../../report/form";
import { NARRATIVE_SHEET } from "../../report/names";
import { parseTableName, refersTo } from "../../report/table-name";
import { queueClosure } from "../host/guard";
import type { Closure } from "../host/guard";
import { EMPTY_SHEET, readDraftContents } from "./draft-place";
import type { DraftContents } from "./draft-place";
import type { WrittenText } from "./draft-edits";
import { FORM, WRITTEN } from "./draft-store";
import { activeSheet } from "../reading/active-sheet";
import { queueStored } from "../settings/setting";
import { setOfSheet, severalSets } from "../reading/read-request";

/** Finds the sheet after it was renamed. */
export const DRAFT_NAME = "年报_正文";

/** The sheet that the text stands in. */
interface DraftSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly contents: DraftContents;
}

/** What the workbook holds of the narrative. */
export interface DraftLook extends Closure {
  /** The form as it is stored; null where there is none. */
  readonly form: unknown;
  /** What was last written; null where that is not known. */
  readonly written: readonly WrittenText[] | null;
  readonly sheetNames: readonly string[];
  /** Whether our defined name exists, whatever it points to. */
  readonly hasName: boolean;
  /** The worksheets of the tables that the report is made of. */
  readonly tableSheets: Partial<Readonly<Record<TableKey, string>>>;
  /** Whether there are tables of several reports: the active sheet says which is meant. */
  readonly severalReports: boolean;
  /** Null when there is none of ours; one that is empty is. */
  readonly sheet: DraftSheet | null;
}

/**
 * Looks in one request, in a second one at the sheet if there may be one of ours, and in one more
 * at which of several reports is in front.
 */
export async function lookAtDraft(context: Excel.RequestContext): Promise<DraftLook> {
  const { workbook } = context;
  const closure = queueClosure(context);
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name,items/comment,items/formula");
  const form = queueStored(context, FORM.key);
  const written = WRITTEN.load(context);
  const item = workbook.names.getItemOrNullObject(DRAFT_NAME);
  const range = item.getRangeOrNullObject().load("address");
  await context.sync();

  const sheetNames = sheets.items.map(({ name }) => name);
  const named = range.isNullObject ? null : range.address;
  const severalReports = severalSets(names.items);
  const active = severalReports ? await activeSheet(context) : null;
  const set = setOfSheet(names.items, active);
  return {
    form: form(),
    written: written()?.rows ?? null,
    sheetNames,
    ...closure(),
    hasName: names.items.some(({ name }) => name === DRAFT_NAME),
    tableSheets: tableSheets(names.items, set, sheetNames),
    severalReports,
    sheet: await sheetOf(context, named, sheetNames),
  };
}

function tableSheets(
  names: readonly Excel.NamedItem[],
  set: number,
  sheetNames: readonly string[],
): Partial<Record<TableKey, string>> {
  const found: Partial<Record<TableKey, string>> = {};
  for (const { name, formula } of names) {
    const parsed = parseTableName(name);
    const sheet = sheetNames.find((each) => refersTo(String(formula), each));
    if (parsed?.set === set && sheet !== undefined) found[parsed.table] = sheet;
  }
  return found;
}

async function sheetOf(
  context: Excel.RequestContext,
  named: string | null,
  sheetNames: readonly string[],
): Promise<DraftSheet | null> {
  const plain = sheetNames.includes(NARRATIVE_SHEET) ? NARRATIVE_SHEET : null;
  const name = named === null ? plain : (splitAddress(named)?.sheet ?? null);
  if (name === null) return null;
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("values,address");
  const protection = sheet.protection.load("protected");
  await context.sync();
  const contents = used.isNullObject ? EMPTY_SHEET : readDraftContents(used, named);
  return contents && { name, isProtected: protection.protected, contents };
}
