import type { CellFix } from "../excel/contract/cell-fix";
import { action } from "./action";
import type { Action } from "./action";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { fixedSentence } from "./sentences";

interface Fixes {
  readonly fixes: readonly CellFix[];
  /** 撤销: they put back what stood there. */
  readonly undoes?: true;
}

/** 填 0, 采纳 and 撤销. */
export const writeFixes: Action<Fixes> = action({
  name: "fill",
  busy: "正在填写…",
  tab: null,
  run: ({ workbook }, { fixes }: Fixes) => workbook.writeFixes(fixes),
  done: (state, { written, undo }, { fixes, undoes }) => {
    const notice = success(fixedSentence(written, fixes, undoes === true));
    const undoable = undo.length > 0 && undoes !== true;
    return noticed(
      state,
      state.tab,
      undoable ? { ...notice, undo: writeFixes({ fixes: undo, undoes: true }) } : notice,
    );
  },
  after: () => [readWorkbook()],
});
