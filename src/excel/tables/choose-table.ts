import { CHOICE_SETTING, readStoredChoices, storeChoice } from "../settings/choice-store";
import type { TableChoice } from "../contract/import-contract";
import { syncOr } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";

/** Remembers which of several tables of a kind is the report's. */
export async function chooseTable(
  context: Excel.RequestContext,
  choice: TableChoice,
): Promise<void> {
  const { settings } = context.workbook;
  const setting = settings.getItemOrNullObject(CHOICE_SETTING).load("value");
  await context.sync();
  const earlier = setting.isNullObject ? [] : readStoredChoices(setting.value);
  settings.add(CHOICE_SETTING, storeChoice(earlier, choice));
  await syncOr(context, "选择可能没有保存。");
  readAgainSoon();
}
