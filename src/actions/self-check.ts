import type {
  PageCase,
  SelfCheckListener,
  SelfCheckReport,
} from "../excel/contract/self-check-contract";
import { action } from "./action";
import { noticed } from "./notices";

interface SelfCheckRequest {
  readonly listener: SelfCheckListener;
  readonly pageCases: readonly PageCase[];
  /** Told what came of it. */
  readonly tell: (report: SelfCheckReport) => void;
}

/** What the user has to take away by hand. */
function leftSentence(sheets: readonly string[]): string {
  const names = sheets.map((name) => `“${name}”`).join("、");
  return `自检新建的工作表没有全部删去，请手工删除：${names}。`;
}

/** 自检: tries out in this Excel what the add-in relies on. */
export const selfCheck = action<SelfCheckRequest, SelfCheckReport>({
  name: "selfCheck",
  busy: "正在自检…",
  tab: null,
  retries: false,
  run: async ({ workbook }, { listener, pageCases, tell }) => {
    const attempt = await workbook.selfCheck(listener, pageCases);
    if (attempt.ok) tell(attempt.value);
    return attempt;
  },
  done: (state, { leftSheets }) =>
    noticed(
      state,
      state.tab,
      leftSheets.length === 0
        ? null
        : { tone: "error", text: leftSentence(leftSheets), retry: null },
    ),
});
