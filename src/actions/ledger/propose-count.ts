import { done, refused } from "../../excel/contract/attempt";
import { action } from "../action";
import { leftLines } from "../left-cells";
import { noticed } from "../notices";
import { readWorkbook } from "../read-workbook";
import { undecoratedSentence } from "../sentences";
import { writeFixes } from "../write-fixes";
import { heldCells } from "./differences";
import type { HeldCells } from "./differences";
import { countedSentence } from "./ledger-words";

const NO_TABLES = "工作簿里还没有表三、表四，没有计数。请先插入表三、表四。";

interface Counted {
  /** The ledger's sheet. */
  readonly sheet: string;
}

/** Writes the formulas that count a ledger of ours into table three and four. */
export const countFromLedger = action({
  name: "countFromLedger",
  busy: "正在按台账计数…",
  tab: "fill",
  run: async ({ workbook }, { sheet }: Counted, state) => {
    const set = state().reading?.set;
    const attempt = await workbook.countFromLedger({ sheet });
    return attempt.ok ? done({ ...attempt.value, set }) : attempt;
  },
  done: (state, { written, undo, left, undecorated, set }) => {
    const lines = leftLines(left);
    return noticed({ ...state, question: null }, "fill", {
      tone: left.length === 0 ? "success" : "info",
      text: countedSentence(written) + undecoratedSentence(undecorated),
      ...(lines.length > 0 && { lines }),
      retry: null,
      ...(undo.length > 0 && {
        undo: writeFixes({ fixes: undo, undoes: true, ...(set !== undefined && { set }) }),
      }),
    });
  },
  after: () => [readWorkbook()],
});

/** 按台账计数: at once where nothing stands in table three and four, else asked first. */
export const proposeCount = action<Counted, readonly HeldCells[]>({
  name: "proposeCount",
  busy: "正在核对表三、表四…",
  tab: "fill",
  retries: false,
  run: async ({ workbook }) => {
    const read = await workbook.readWorkbook();
    if (!read.ok) return read;
    const { report } = read.value;
    return report.requests === null && report.proceedings === null
      ? refused(NO_TABLES)
      : done(heldCells(read.value));
  },
  done: (state, held, { sheet }) =>
    held.length === 0 ? state : { ...state, question: { kind: "ledgerCount", sheet, held } },
  after: (held, counted) => (held.length === 0 ? [countFromLedger(counted)] : []),
});
