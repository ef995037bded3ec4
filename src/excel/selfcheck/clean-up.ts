import { isExcelError } from "../host/refusal";
import { OPENING_KEYS } from "../settings/opens-pane";
import { NAME_PREFIX, SHEET } from "./case";
import type { Before } from "./empty-workbook";
import { parseTableName } from "../../report/table-name";

/** The settings that an insertion or a case makes. */
const isOurs = (key: string): boolean => key.startsWith("nianbao.") || OPENING_KEYS.includes(key);

/** Queues the settings as they were: what the cases kept goes, what they changed comes back. */
function queueSettings(
  { workbook }: Excel.RequestContext,
  items: readonly Excel.Setting[],
  { settings }: Before,
): void {
  for (const item of items) {
    if (!isOurs(item.key)) continue;
    if (!settings.has(item.key)) workbook.settings.getItem(item.key).delete();
    else if (settings.get(item.key) !== item.value) {
      workbook.settings.add(item.key, settings.get(item.key));
    }
  }
}

/**
 * Takes away what the self-check made: its sheets by their ids, each by itself, so that one that
 * cannot go does not keep the others; then its names and settings. Gives the names of the sheets
 * that are still there.
 */
export async function cleanUp(
  context: Excel.RequestContext,
  before: Before,
  ids: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { names, settings, worksheets } = context.workbook;
  const front = worksheets.getItemOrNullObject(before.activeId).load("id");
  await context.sync();
  if (!front.isNullObject) front.activate();
  await context.sync();
  await Promise.all([...ids].map((id) => removeSheet(id)));
  names.load("items/name");
  settings.load("items/key,items/value");
  worksheets.load("items/id,items/name");
  await context.sync();
  // The workbook had no names at all before.
  const ours = names.items
    .map(({ name }) => name)
    .filter((name) => name.startsWith(NAME_PREFIX) || parseTableName(name) !== undefined);
  for (const name of ours) names.getItem(name).delete();
  queueSettings(context, settings.items, before);
  await context.sync();
  const known = new Set(before.sheetNames);
  return worksheets.items
    .filter(({ id, name }) => ids.has(id) || (name.startsWith(SHEET) && !known.has(name)))
    .map(({ name }) => name);
}

/** What Excel refuses here is seen by the sheet that is still there. */
async function removeSheet(id: string): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id");
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch (error) {
    if (!isExcelError(error)) throw error;
  }
}
