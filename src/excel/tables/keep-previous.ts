import type { Report } from "../../report/model";
import { PREVIOUS_SETTING } from "../settings/previous";
import { PREVIOUS } from "../settings/previous-store";
import { dropSetting } from "../settings/setting";
import { syncOr } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";

/** Keeps last year's report with the workbook; it takes the place of one kept before. */
export async function savePrevious(context: Excel.RequestContext, report: Report): Promise<void> {
  PREVIOUS.write(context, { report });
  await syncOr(context, "上年年报可能没有保存。");
  readAgainSoon();
}

/** Forgets last year's report. */
export async function removePrevious(context: Excel.RequestContext): Promise<void> {
  if (await dropSetting(context, PREVIOUS_SETTING, "上年年报可能没有移除。")) readAgainSoon();
}
