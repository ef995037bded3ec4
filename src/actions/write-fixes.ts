import { done } from "../excel/contract/attempt";
import type { CellFix } from "../excel/contract/cell-fix";
import { action } from "./action";
import type { Action } from "./action";
import { leftLines } from "./left-cells";
import { noticed } from "./notices";
import { readWorkbook } from "./read-workbook";
import { fixedSentence } from "./sentences";
import type { Notice } from "./state";

interface Fixes {
  readonly fixes: readonly CellFix[];
  /** 撤销: they put back what stood there. */
  readonly undoes?: true;
  /** The set of tables that they are of; left out: the one that the pane shows. */
  readonly set?: number;
}

/** 填 0, 采纳 and 撤销. */
export const writeFixes: Action<Fixes> = action({
  name: "fill",
  busy: "正在填写…",
  tab: null,
  run: async ({ workbook }, { fixes, set }: Fixes, state) => {
    const own = set ?? state().reading?.set;
    const attempt = await workbook.writeFixes(fixes, own);
    return attempt.ok ? done({ ...attempt.value, set: own }) : attempt;
  },
  done: (state, outcome, { fixes, undoes }) => {
    const { undo, left, set } = outcome;
    const lines = leftLines(left);
    const notice: Notice = {
      tone: left.length === 0 ? "success" : "info",
      text: fixedSentence(outcome, fixes, undoes === true),
      ...(lines.length > 0 && { lines }),
      retry: null,
    };
    const undoable = undo.length > 0 && undoes !== true;
    return noticed(
      state,
      state.tab,
      undoable
        ? {
            ...notice,
            undo: writeFixes({ fixes: undo, undoes: true, ...(set !== undefined && { set }) }),
          }
        : notice,
    );
  },
  after: () => [readWorkbook()],
});
