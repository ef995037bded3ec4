import type { KeptDesk, WrittenDesk } from "../../excel/contract/desk-contract";
import type { DeskFrame, Unit } from "../../collect/unit";
import { action } from "../action";
import { noticed, success } from "../notices";

interface SettingUp {
  readonly frame: DeskFrame;
  readonly units: readonly Unit[];
  readonly tell: (kept: KeptDesk) => void;
}

/** 建立汇总表: the officer's sheets, with the list in it. */
export const setUpDesk = action<SettingUp, WrittenDesk>({
  name: "setUpDesk",
  busy: "正在建立汇总表…",
  tab: "collect",
  run: async ({ workbook }, { frame, units, tell }) => {
    const written = await workbook.setUpDesk(frame, units);
    if (!written.ok) return written;
    const kept = await workbook.loadDesk();
    if (!kept.ok) return kept;
    if (kept.value === null) {
      return { ok: false, sentence: "汇总表建好了，却没有读出来。请重试。" };
    }
    tell(kept.value);
    return written;
  },
  done: (state, { sheets, left }) =>
    noticed(state, "collect", {
      ...success(`汇总表已建好：${sheets.map((sheet) => `“${sheet}”`).join("、")}。`),
      lines: left,
    }),
});
