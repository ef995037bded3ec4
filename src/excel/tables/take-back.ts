import { parseTableName, refersTo } from "../../report/table-name";
import type { InsertedSheet } from "../contract/contract";
import { Refusal } from "../host/refusal";
import { sourceSetting } from "../settings/source";

/**
 * Takes an insertion back on the user's word: deletes those sheets and their names, and what was
 * kept of the source of a set that is gone with them. Excel empties its undo list by it.
 */
export async function takeBack(
  context: Excel.RequestContext,
  inserted: readonly InsertedSheet[],
): Promise<void> {
  const { workbook } = context;
  const sheets = inserted.map(({ sheet }) =>
    workbook.worksheets.getItemOrNullObject(sheet).load("name"),
  );
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name,items/formula");
  workbook.settings.load("items/key");
  await context.sync();
  const there = sheets.filter((sheet) => !sheet.isNullObject);
  if (there.length === workbook.worksheets.items.length) {
    throw new Refusal("工作簿至少要留一张工作表，请先新建一张空表再撤回。");
  }
  const going = there.map((sheet) => sheet.name);
  const ours = workbook.names.items.flatMap(({ name, formula }) => {
    const set = parseTableName(name)?.set;
    const goes = going.some((sheet) => refersTo(String(formula), sheet));
    return set === undefined ? [] : [{ name, set, goes }];
  });
  for (const { name, goes } of ours) if (goes) workbook.names.getItem(name).delete();
  const left = new Set(ours.filter(({ goes }) => !goes).map(({ set }) => sourceSetting(set)));
  const gone = new Set(ours.filter(({ goes }) => goes).map(({ set }) => sourceSetting(set)));
  for (const { key } of workbook.settings.items) {
    if (gone.has(key) && !left.has(key)) workbook.settings.getItem(key).delete();
  }
  for (const sheet of there) sheet.delete();
  await context.sync();
}
