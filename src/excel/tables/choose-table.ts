import { CHOICES, withChoice } from "../settings/choice-store";
import type { TableChoice } from "../contract/import-contract";
import { inTurn } from "../host/in-turn";
import { syncOr } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";

/** Remembers which of several tables of a kind is the report's. */
export function chooseTable(context: Excel.RequestContext, choice: TableChoice): Promise<void> {
  return inTurn(async () => {
    const earlier = CHOICES.load(context);
    await context.sync();
    CHOICES.write(context, { choices: withChoice(earlier()?.choices ?? [], choice) });
    await syncOr(context, "选择可能没有保存。");
    readAgainSoon();
  });
}
