import type { KeptDesk } from "../../excel/contract/desk-contract";
import { action } from "../action";
import { withoutFailure } from "../notices";

/** Who hears what the workbook keeps of a desk. */
interface Loading {
  readonly tell: (kept: KeptDesk | null) => void;
}

/** Reads what the officer's sheets hold. */
export const loadDesk = action<Loading, null>({
  name: "loadDesk",
  busy: "正在读取工作簿…",
  tab: "collect",
  alone: false,
  run: async ({ workbook }, { tell }) => {
    const attempt = await workbook.loadDesk();
    if (!attempt.ok) return attempt;
    tell(attempt.value);
    return { ok: true, value: null };
  },
  done: (state) => withoutFailure(state, "loadDesk"),
});
