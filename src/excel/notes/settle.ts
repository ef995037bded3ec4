import type { CellKey, CellValue } from "../../report/cell";
import { valueAt } from "../../report/model";
import { readReport } from "../reading/read";
import type { Reading } from "../reading/read";
import { Refusal } from "../host/refusal";
import {
  SETTLED,
  withConfirmed,
  withDismissed,
  withoutConfirmed,
  withoutDismissed,
} from "../settings/settled-store";
import type { Settled } from "../settings/settled-store";
import { inTurn } from "../host/in-turn";
import { readAgainSoon } from "../host/reread-soon";

/** 此数无误: the repair leaves this cell alone while it holds this value. */
export function confirmCell(
  context: Excel.RequestContext,
  cell: CellKey,
  value: CellValue,
): Promise<void> {
  return settle(context, (reading) => {
    if ((valueAt(reading.report, cell) ?? null) !== value) {
      throw new Refusal("这一格的数刚刚变了，没有记下。请看过新的审核结果再确认。");
    }
    return withConfirmed(reading.settled, cell, value, reading);
  });
}

export function unconfirmCell(context: Excel.RequestContext, cell: CellKey): Promise<void> {
  return settle(context, (reading) => withoutConfirmed(reading.settled, cell, reading));
}

/** 都不对: keeps an explanation away while the cells that it is about hold what they hold. */
export function dismissExplanation(context: Excel.RequestContext, key: string): Promise<void> {
  return settle(context, ({ settled }) => withDismissed(settled, key));
}

export function restoreExplanation(context: Excel.RequestContext, key: string): Promise<void> {
  return settle(context, ({ settled }) => withoutDismissed(settled, key));
}

/** Reads the workbook and keeps what `change` makes of what was settled; no cell is written. */
function settle(
  context: Excel.RequestContext,
  change: (reading: Reading) => Settled,
): Promise<void> {
  return inTurn(async () => {
    SETTLED.write(context, change(await readReport(context, true)));
    await context.sync();
    readAgainSoon();
  });
}
