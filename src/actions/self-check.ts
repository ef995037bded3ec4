import type {
  PageCase,
  SelfCheckListener,
  SelfCheckReport,
} from "../excel/contract/self-check-contract";
import { action } from "./action";
import { failure, noticed } from "./notices";

interface SelfCheckRequest {
  readonly listener: SelfCheckListener;
  readonly pageCases: readonly PageCase[];
  /** Told what came of it. */
  readonly tell: (report: SelfCheckReport) => void;
}

/** What the user has to take away by hand; null where nothing is left. */
function leftSentence(sheets: readonly string[] | null): string | null {
  if (sheets === null) {
    return "自检新建的工作表可能没有全部删去。请看一下，名称以“自检”开头的，请手工删除。";
  }
  if (sheets.length === 0) return null;
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
  done: (state, { leftSheets }) => {
    const text = leftSentence(leftSheets);
    return noticed(state, state.tab, text === null ? null : failure(text));
  },
});
