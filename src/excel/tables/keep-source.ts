import { activeSheet } from "../reading/active-sheet";
import { setOfSheet, severalSets } from "../reading/read-request";
import { Refusal, syncOr } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";
import { dropSetting } from "../settings/setting";
import { sourceSetting } from "../settings/source";
import type { KeptSource } from "../contract/kept-source";
import { sourceOfSet } from "../settings/source-store";

/**
 * 审核 reads the setting each time, and an answer of Excel has room for 1 MB: three bytes a Chinese
 * character. A report has some ten thousand.
 */
const LONGEST = 300_000;

/** The set of tables in front. */
async function setInFront(context: Excel.RequestContext): Promise<number> {
  const names = context.workbook.names.load("items/name,items/comment,items/formula");
  await context.sync();
  const active = severalSets(names.items) ? await activeSheet(context) : null;
  return setOfSheet(names.items, active);
}

/**
 * Keeps an imported source with the tables in front, which its numbers went into; it takes the
 * place of one kept for them before, which is of other numbers.
 */
export async function saveSource(context: Excel.RequestContext, source: KeptSource): Promise<void> {
  const setting = sourceOfSet(await setInFront(context));
  const kept = { source: withoutAddresses(source) };
  if (setting.text(kept).length > LONGEST) {
    await removeSource(context);
    throw new Refusal(
      `${source.from}的正文太长（最多约 30 万字），没有随工作簿保存，以后的审核不包括它。请只留下年报的正文，再导入一次。`,
    );
  }
  setting.write(context, kept);
  await syncOr(context, "来源的正文可能没有保存。");
  readAgainSoon();
}

function withoutAddresses({
  from,
  organisation,
  year,
  text,
  changedLabels,
}: KeptSource): KeptSource {
  return {
    ...{ from, organisation, year, text },
    changedLabels: changedLabels.map(({ table, expected, found }) => ({ table, expected, found })),
  };
}

/** Forgets the source of the tables in front. */
export async function removeSource(context: Excel.RequestContext): Promise<void> {
  const key = sourceSetting(await setInFront(context));
  if (await dropSetting(context, key, "来源的正文可能没有移除。")) readAgainSoon();
}
