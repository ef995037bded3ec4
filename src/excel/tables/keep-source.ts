import { setOfSheet } from "../reading/read-request";
import { Refusal, syncOr } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";
import { sourceSetting } from "../settings/source";
import type { KeptSource } from "../contract/kept-source";
import { storeSource } from "../settings/source-store";

/** The setting of the set of tables in front. */
async function settingInFront(context: Excel.RequestContext): Promise<string> {
  const names = context.workbook.names.load("items/name,items/comment,items/formula");
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return sourceSetting(setOfSheet(names.items, active.name));
}

/**
 * Keeps an imported source with the tables in front, which its numbers went into; it takes the
 * place of one kept for them before, which is of other numbers.
 */
export async function saveSource(context: Excel.RequestContext, source: KeptSource): Promise<void> {
  const stored = storeSource(source);
  if (stored === null) {
    await removeSource(context);
    throw new Refusal(
      `${source.from}的正文太长（最多约 30 万字），没有随工作簿保存，以后的审核不包括它。请只留下年报的正文，再导入一次。`,
    );
  }
  context.workbook.settings.add(await settingInFront(context), stored);
  await syncOr(context, "来源的正文可能没有保存。");
  readAgainSoon();
}

/** Forgets the source of the tables in front. */
export async function removeSource(context: Excel.RequestContext): Promise<void> {
  const key = await settingInFront(context);
  const setting = context.workbook.settings.getItemOrNullObject(key).load("key");
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await syncOr(context, "来源的正文可能没有移除。");
  readAgainSoon();
}
