import type { TextFix } from "../excel/contract/text-contract";
import type { TableKey } from "../report/form";
import { action } from "./action";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { restoredSentence } from "./sentences";
import type { PaneState } from "./state";

interface LabelFix {
  readonly fix: TextFix;
  /** 撤销: it puts back what stood there. */
  readonly undoes?: true;
}

function told(state: PaneState, back: TextFix, undoes: boolean): PaneState {
  const notice = success(restoredSentence(back, undoes));
  const undo = restoreLabel({ fix: back, undoes: true });
  return noticed(state, state.tab, undoes ? notice : { ...notice, undo });
}

/** 改回: a printed label as the form has it. */
export const restoreLabel = action({
  name: "restoreLabel",
  busy: "正在改回…",
  tab: null,
  run: ({ workbook }, { fix }: LabelFix) => workbook.restoreLabel(fix),
  done: (state, back, { undoes }) => told(state, back, undoes === true),
  after: () => [readWorkbook()],
});

/** Our unit and year over an inserted table. */
export const restoreHeading = action({
  name: "restoreHeading",
  busy: "正在改回…",
  tab: null,
  run: ({ workbook }, table: TableKey) => workbook.restoreHeading(table),
  done: (state, back) => told(state, back, false),
  after: () => [readWorkbook()],
});
