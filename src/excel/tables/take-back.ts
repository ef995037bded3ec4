import { parseTableName } from "../../report/table-name";
import type { InsertedSheet, TakenBack } from "../contract/contract";
import { queueClosure, refuseRemoval } from "../host/guard";
import { isInsertedName } from "../reading/inserted-names";
import { isExcelError, Refusal, sentenceFor } from "../host/refusal";
import { quotedNames } from "../host/sheet-names";
import { OPENING_KEYS } from "../settings/opens-pane";
import { sourceSetting } from "../settings/source";
import { deadNames, queueRemoval, stillThere, tableNamesOn } from "./removal";
import type { NameThere, SheetThere } from "./removal";

/** What is to go, as it was just seen. */
interface Going {
  readonly sheets: readonly SheetThere[];
  readonly names: readonly NameThere[];
  /** What is kept for nothing then: the source of sets that are gone, and that the pane opens. */
  readonly settings: readonly string[];
}

/**
 * Takes an insertion back on the user's word: deletes the sheets that it made, whatever they are
 * called now, their names, and what was kept of the source of a set that is gone with them. With the
 * last of them the pane no longer opens with the workbook. Excel empties its undo list by it. What
 * Excel would not do is asked before anything is touched.
 */
export async function takeBack(
  context: Excel.RequestContext,
  inserted: readonly InsertedSheet[],
): Promise<TakenBack> {
  const going = await lookWhatGoes(context, inserted);
  queueRemoval(context, going.sheets, going.names);
  for (const name of deadNames(going.names)) context.workbook.names.getItem(name).delete();
  queueSettings(context, going.settings);
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    await afterFailure(context, going, sentenceFor(error));
  }
  return { deleted: going.sheets.map(({ name }) => name) };
}

async function lookWhatGoes(
  context: Excel.RequestContext,
  inserted: readonly InsertedSheet[],
): Promise<Going> {
  const { workbook } = context;
  const closure = queueClosure(context);
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const named = workbook.names.load("items/name,items/formula");
  workbook.settings.load("items/key");
  await context.sync();
  const ids = new Set(inserted.map(({ id }) => id));
  const there = worksheets.items.filter(({ id }) => ids.has(id));
  refuseRemoval(closure(), { undone: "没有撤回", again: "再撤回" });
  // Chart sheets are not among the worksheets: whether one would be left to show is not known.
  const isLeft = worksheets.items.some(
    ({ id, visibility }) => !ids.has(id) && visibility === "Visible",
  );
  if (there.length > 0 && !isLeft) {
    throw new Refusal(
      "除了要撤回的表，没有别的显示着的工作表，Excel 不能全部删除，没有撤回。请先新建一张空表，或取消隐藏一张，再撤回。",
    );
  }
  // Excel does not delete a sheet that is hidden from its own menus.
  for (const sheet of there) if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
  const names = named.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const sheets = there.map(({ id, name }) => ({ id, name }));
  const goes = new Set([
    ...sheets.flatMap((sheet) => tableNamesOn(sheet, names)),
    ...deadNames(names),
  ]);
  const settingOf = ({ name }: NameThere): string[] => {
    const set = parseTableName(name)?.set;
    return set === undefined ? [] : [sourceSetting(set)];
  };
  const left = new Set(names.filter(({ name }) => !goes.has(name)).flatMap(settingOf));
  const gone = new Set(names.filter(({ name }) => goes.has(name)).flatMap(settingOf));
  const isLast = names.every(({ name }) => goes.has(name) || !isInsertedName(name));
  const settings = workbook.settings.items
    .map(({ key }) => key)
    .filter((key) => (gone.has(key) && !left.has(key)) || (isLast && OPENING_KEYS.includes(key)));
  return { sheets, names, settings };
}

function queueSettings({ workbook }: Excel.RequestContext, settings: readonly string[]): void {
  for (const key of settings) workbook.settings.getItem(key).delete();
}

/** Says what was deleted and what is left, where it is not everything. */
async function afterFailure(
  context: Excel.RequestContext,
  going: Going,
  reason: string,
): Promise<void> {
  let left: readonly SheetThere[];
  try {
    left = await stillThere(context, going.sheets);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Refusal(`撤回没有完成，可能只删除了一部分。${reason}`);
  }
  if (left.length > 0) {
    const ids = new Set(left.map(({ id }) => id));
    const deleted = going.sheets.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
    const rest = quotedNames(left.map(({ name }) => name));
    throw new Refusal(
      deleted.length === 0
        ? `没有撤回，${rest}都还在。${reason}`
        : `撤回没有完成：${quotedNames(deleted)}已删除，${rest}还在。${reason}`,
    );
  }
  try {
    const stored = context.workbook.settings.load("items/key");
    const named = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const names = named.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    for (const name of deadNames(names)) context.workbook.names.getItem(name).delete();
    const keys = new Set(stored.items.map(({ key }) => key));
    queueSettings(
      context,
      going.settings.filter((key) => keys.has(key)),
    );
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    const deleted = quotedNames(going.sheets.map(({ name }) => name));
    throw new Refusal(
      `${deleted}已删除，但它们的名称和来源文件的文字没有清除。${sentenceFor(error)}`,
    );
  }
}
