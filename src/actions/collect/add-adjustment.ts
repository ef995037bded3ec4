import type { Adjustment } from "../../collect/desk";
import type { KeptDesk } from "../../excel/contract/desk-contract";
import { action } from "../action";
import { noticed, success } from "../notices";
import { readWorkbook } from "../read-workbook";

interface Adding {
  readonly adjustment: Adjustment;
  readonly tell: (kept: KeptDesk | null) => void;
}

/** 添加调整: a line of the sheet 调整; the formulas of the sum follow by themselves. */
export const addAdjustment = action<Adding, null>({
  name: "addAdjustment",
  busy: "正在写入调整…",
  tab: "collect",
  retries: false,
  run: async ({ workbook }, { adjustment, tell }) => {
    const added = await workbook.addAdjustment(adjustment);
    if (!added.ok) return added;
    const kept = await workbook.loadDesk();
    if (!kept.ok) return kept;
    tell(kept.value);
    return { ok: true, value: null };
  },
  done: (state, _, { adjustment }) =>
    noticed(state, "collect", success(`已在“调整”里写了一行：${adjustment.unit}。`)),
  after: () => [readWorkbook()],
});
