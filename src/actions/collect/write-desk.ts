import type { DeskOutcome } from "../../collect/desk";
import type { KeptDesk, WrittenDesk } from "../../excel/contract/desk-contract";
import { action } from "../action";
import { readWorkbook } from "../read-workbook";

interface Writing {
  /** What is to be written, when the officer's own columns have just been read. */
  readonly outcomeWith: (kept: KeptDesk) => DeskOutcome;
  readonly tell: (kept: KeptDesk | null, written: WrittenDesk) => void;
}

/**
 * 写入汇总表. The list, the adjustments and the officer's remarks may have been changed in the sheets
 * meanwhile: they are read first, and what is written follows from them.
 */
export const writeDesk = action<Writing, WrittenDesk>({
  name: "writeDesk",
  busy: "正在写入汇总表…",
  tab: "collect",
  run: async ({ workbook }, { outcomeWith, tell }) => {
    const before = await workbook.loadDesk();
    if (!before.ok) return before;
    if (before.value === null) {
      return {
        ok: false,
        sentence: "工作簿里没有找到汇总表，它们可能已被删除。请重新建立汇总表。",
      };
    }
    const written = await workbook.writeDesk(outcomeWith(before.value));
    if (!written.ok) return written;
    const after = await workbook.loadDesk();
    tell(after.ok ? after.value : before.value, written.value);
    return written;
  },
  done: (state) => state,
  after: () => [readWorkbook()],
});
