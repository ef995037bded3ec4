import { Refusal } from "./refusal";
import { SOURCE_SETTING } from "./source";
import type { KeptSource } from "./source";
import { storeSource } from "./source-store";
import { readAgainSoon } from "./reread-soon";

/**
 * Keeps an imported source with the workbook, beside the tables that its numbers went into; it
 * takes the place of one kept before, which is of other numbers.
 */
export async function saveSource(context: Excel.RequestContext, source: KeptSource): Promise<void> {
  const stored = storeSource(source);
  if (stored === null) {
    await removeSource(context);
    throw new Refusal(
      `“${source.from}”的正文太长（最多约 30 万字），没有随工作簿保存，以后的审核不包括它。请只留下年报的正文，再导入一次。`,
    );
  }
  context.workbook.settings.add(SOURCE_SETTING, stored);
  await context.sync();
  readAgainSoon();
}

/** Forgets the source. */
export async function removeSource(context: Excel.RequestContext): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(SOURCE_SETTING).load("key");
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
  readAgainSoon();
}
