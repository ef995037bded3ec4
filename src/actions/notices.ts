import type { Press } from "./action";
import { givenUpSentence } from "./sentences";
import type { Notice, PaneState, Tab } from "./state";
import type { GivenUp } from "./waiting";

/** The state with another message at the top of a tab. */
export function noticed(state: PaneState, tab: Tab, notice: Notice | null): PaneState {
  return { ...state, notices: { ...state.notices, [tab]: notice } };
}

export const success = (text: string): Notice => ({ tone: "success", text, retry: null });

export const failure = (text: string): Notice => ({ tone: "error", text, retry: null });

/** Takes away the message that an action left when it failed before, in whichever tab. */
export function withoutFailure(state: PaneState, name: string): PaneState {
  const rest = (notice: Notice | null): Notice | null =>
    notice?.retry?.name === name ? null : notice;
  const { fill, check, draft, export: exported, collect } = state.notices;
  return {
    ...state,
    notices: {
      fill: rest(fill),
      check: rest(check),
      draft: rest(draft),
      export: rest(exported),
      collect: rest(collect),
    },
  };
}

/** The tab that tells of a failure: 正文 and 导出 read the workbook for themselves. */
function tabOfFailure({ tab }: PaneState, press: Press): Tab {
  const own = press.name === "read" && (tab === "draft" || tab === "export");
  return own ? tab : (press.tab ?? tab);
}

/** An action that ended with a sentence instead of a result. */
export function failed(state: PaneState, press: Press, sentence: string): PaneState {
  const retry = press.retries ? press : null;
  return noticed(state, tabOfFailure(state, press), { tone: "error", text: sentence, retry });
}

/**
 * What follows an action by itself has failed: the action has not, and what it told stays, with its
 * 撤销.
 */
export function followingFailed(state: PaneState, press: Press, sentence: string): PaneState {
  const tab = tabOfFailure(state, press);
  const told = state.notices[tab];
  if (told === null || told.tone === "error") return failed(state, press, sentence);
  const lines = [...(told.lines ?? []), `没有重新读取工作簿，请再按“审核”。${sentence}`];
  return noticed(state, tab, { ...told, tone: "info", lines });
}

/**
 * Excel was not waited for any longer. What may have been written is not asked for a second time;
 * keeping and looking can always be tried again.
 */
export function waitedInVain(state: PaneState, press: Press | null, reason: GivenUp): PaneState {
  const text = givenUpSentence(reason);
  if (press === null) return noticed(state, state.tab, { tone: "info", text, retry: null });
  const canRetry = press.retries && !(press.alone && reason.mayWrite);
  const notice: Notice = { tone: "info", text, retry: canRetry ? press : null };
  return press.refused(noticed(state, tabOfFailure(state, press), notice), text);
}
