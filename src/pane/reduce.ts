import type { Attempt } from "../excel/attempt";
import type { CheckOutcome, TakenName } from "../excel/contract";
import { unsavedDrafts, withDraft } from "./check/reasons";
import type { Command, Completed } from "./commands";
import { runsAlone } from "./commands";
import { loadedDraft, readDraftSheet, withoutFailure, wroteDraft } from "./draft/reduce-writing";
import { withProfile, yearOf } from "./form";
import { closed, imported, openedPreview, withPreviewProfile } from "./import/reduce-import";
import { PREVIOUS_REMOVED, previousSavedSentence } from "./import/sentences";
import { latestOutcome } from "./latest-outcome";
import { withSought } from "./repair/repair-state";
import {
  clearedSentence,
  fixedSentence,
  insertedSentence,
  REASON_DROPPED,
  REASON_SAVED,
} from "./sentences";
import type { Notice, PaneEvent, PaneState, Tab } from "./state";

/** The tab that tells what came of a command; null: the one that is shown. */
const TAB_OF = {
  insert: "fill",
  takeBack: "fill",
  load: "fill",
  save: "fill",
  check: "check",
  clear: "check",
  fill: "check",
  judge: "check",
  keepReason: null,
  dropReasons: null,
  read: "check",
  goTo: null,
  readFile: "fill",
  readPasted: "fill",
  readSources: "fill",
  import: "fill",
  savePrevious: "fill",
  removePrevious: "fill",
  choose: null,
  loadDraft: null,
  saveDraft: null,
  readDraftSheet: null,
  writeDraft: "draft",
} as const satisfies Readonly<Record<Command["kind"], Tab | null>>;

function noticed(state: PaneState, tab: Tab, notice: Notice | null): PaneState {
  return { ...state, notices: { ...state.notices, [tab]: notice } };
}

const success = (text: string): Notice => ({ tone: "success", text, retry: null });

/**
 * The workbook as read, unless a newer reading is shown. What the user jumped to stays chosen while
 * it is still a finding.
 */
function read(state: PaneState, ended: CheckOutcome): PaneState {
  const outcome = latestOutcome(state.outcome, ended);
  if (outcome.begun !== ended.begun) return { ...state, outcome };
  const there = outcome.findings.some(({ id }) => id === state.active);
  const active = there ? state.active : null;
  return { ...state, outcome, active, reasons: unsavedDrafts(state.reasons) };
}

/** The tab that tells of a failure: 正文 and 导出 read the workbook for themselves. */
function tabOfFailure({ tab }: PaneState, command: Command | null): Tab {
  const own = command?.kind === "read" && (tab === "draft" || tab === "export");
  return own ? tab : ((command && TAB_OF[command.kind]) ?? tab);
}

/** A command that ended with a sentence instead of a result. */
function failed(state: PaneState, command: Command | null, sentence: string): PaneState {
  const tab = tabOfFailure(state, command);
  const again = command !== null && command.kind !== "goTo" && command.kind !== "takeBack";
  return noticed(state, tab, { tone: "error", text: sentence, retry: again ? command : null });
}

/** The value of an attempt; a refusal becomes the tab's message. */
function settle<T>(
  state: PaneState,
  command: Command,
  result: Attempt<T>,
  then: (value: T) => PaneState,
): PaneState {
  return result.ok ? then(result.value) : failed(state, command, result.sentence);
}

function askNames(
  state: PaneState,
  { request, fill }: Extract<Command, { kind: "insert" }>,
  taken: readonly TakenName[],
): PaneState {
  const names = Object.fromEntries(taken.map(({ table, suggested }) => [table, suggested]));
  return { ...state, tab: "fill", question: { kind: "names", request, fill, taken, names } };
}

function completedWith(state: PaneState, completed: Completed): PaneState {
  switch (completed.kind) {
    case "insert": {
      const { command, result } = completed;
      return settle(state, command, result, (value) => {
        if (value.kind === "taken") return askNames(state, command, value.taken);
        const notice = success(insertedSentence(value.sheets));
        const next = command.fill === null ? state : withPreviewProfile(state);
        return { ...noticed(next, "fill", notice), tab: "fill", inserted: value.sheets };
      });
    }
    case "takeBack":
      return settle(state, completed.command, completed.result, () => ({
        ...noticed(state, "fill", success("已撤回插入，插入的工作表已删除。")),
        inserted: [],
      }));
    case "check":
      return settle(state, completed.command, completed.result, (outcome) =>
        noticed(read(state, outcome), "check", checkNotice(outcome)),
      );
    case "clear":
      return settle(state, completed.command, completed.result, ({ cleared }) => ({
        ...noticed(state, "check", success(clearedSentence(cleared))),
        outcome: state.outcome === null ? null : { ...state.outcome, marked: null, standing: 0 },
      }));
    case "fill": {
      const { command, result } = completed;
      return settle(state, command, result, ({ written, undo }) => {
        const told = fixedSentence(written, command.fixes, command.undoes === true);
        const notice = success(told);
        const undoable = undo.length > 0 && command.undoes !== true;
        return noticed(state, "check", undoable ? { ...notice, undo } : notice);
      });
    }
    case "keepReason": {
      const { id, request } = completed.command;
      return settle(state, completed.command, completed.result, () => ({
        ...noticed(state, state.tab, success(REASON_SAVED)),
        reasons: withDraft(state.reasons, id, { text: request.reason, saved: true }),
      }));
    }
    case "dropReasons":
      return settle(state, completed.command, completed.result, () =>
        noticed(state, state.tab, success(REASON_DROPPED)),
      );
    case "read":
      return settle(state, completed.command, completed.result, (outcome) =>
        withoutFailure(read(state, outcome), "read"),
      );
    case "load":
      return settle(state, completed.command, completed.result, (profile) => {
        const loaded = withoutFailure(state, "load");
        if (profile === null) return loaded;
        return { ...loaded, form: withProfile(loaded.form, profile) };
      });
    case "save":
      return settle(state, completed.command, completed.result, () =>
        withoutFailure(state, "save"),
      );
    case "goTo":
    case "choose":
    case "judge":
      return settle(state, completed.command, completed.result, () => state);
    case "readFile":
    case "readPasted":
    case "readSources": {
      const { command, result } = completed;
      return settle(state, command, result, (source) => openedPreview(state, command, source));
    }
    case "import": {
      const { command, result } = completed;
      return settle(state, command, result, (outcome) => imported(state, command.request, outcome));
    }
    case "savePrevious":
      return settle(state, completed.command, completed.result, () => {
        const { organisation, year } = completed.command.report;
        const text = previousSavedSentence(organisation, year, yearOf(state.form));
        return closed(noticed(state, "fill", success(text)));
      });
    case "removePrevious":
      return settle(state, completed.command, completed.result, () =>
        noticed(state, "fill", success(PREVIOUS_REMOVED)),
      );
    case "loadDraft":
      return settle(state, completed.command, completed.result, (form) =>
        loadedDraft(withoutFailure(state, "loadDraft"), form),
      );
    case "saveDraft":
      return settle(state, completed.command, completed.result, () => {
        const next = withoutFailure(state, "saveDraft");
        return { ...next, writing: { ...next.writing, saved: completed.command.form } };
      });
    case "readDraftSheet":
      return settle(state, completed.command, completed.result, (edits) =>
        readDraftSheet(withoutFailure(state, "readDraftSheet"), edits ?? []),
      );
    case "writeDraft":
      return settle(state, completed.command, completed.result, (outcome) =>
        wroteDraft(state, completed.command.request, outcome),
      );
  }
}

function checkNotice({ notice }: CheckOutcome): Notice | null {
  return notice === null ? null : { tone: "info", text: notice, retry: { kind: "check" } };
}

function started(state: PaneState, kind: Command["kind"]): PaneState {
  const tab = TAB_OF[kind];
  const quiet = tab === null ? state : noticed(state, tab, null);
  return { ...quiet, running: kind, question: null };
}

/** The pane after an event; nothing typed is ever dropped. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "tab":
      return { ...state, tab: event.tab, question: null, returning: false };
    case "form":
      return { ...state, form: { ...state.form, ...event.change, touched: true } };
    case "incomplete":
      return { ...state, tab: "fill", running: null, incomplete: state.incomplete + 1 };
    case "started":
      return started(state, event.kind);
    case "completed": {
      const { command } = event.completed;
      const rested = runsAlone(command) ? { ...state, running: null } : state;
      return completedWith(rested, event.completed);
    }
    case "failed": {
      const ended = event.command === null || runsAlone(event.command);
      return failed(ended ? { ...state, running: null } : state, event.command, event.sentence);
    }
    case "ask":
      return { ...state, question: event.question };
    case "name":
      if (state.question?.kind !== "names") return state;
      return {
        ...state,
        question: {
          ...state.question,
          names: { ...state.question.names, [event.table]: event.name },
        },
      };
    case "withdraw":
      return { ...state, question: null };
    case "dismiss":
      return noticed(state, event.tab, null);
    case "changed":
      return { ...read(state, event.outcome), liveFailure: null };
    case "selected":
      return { ...state, selected: event.cell };
    case "live":
      return { ...state, liveFailure: event.failure };
    case "activate":
      return { ...state, active: event.id };
    case "reason": {
      const draft = event.text === null ? null : { text: event.text, saved: false };
      return { ...state, reasons: withDraft(state.reasons, event.id, draft) };
    }
    case "explained":
      if (state.outcome !== event.outcome) return state;
      return { ...state, repair: withSought(state.repair, event.outcome, event.sought) };
    case "preview":
      if (state.preview === null) return state;
      return { ...state, preview: { ...state.preview, ...event.change } };
    case "correct": {
      if (state.preview === null) return state;
      const corrections = { ...state.preview.corrections, [event.cell]: event.text };
      return { ...state, preview: { ...state.preview, corrections } };
    }
    case "closePreview":
      return closed({ ...noticed(state, "fill", null), question: null });
    case "write":
      return { ...state, writing: { ...state.writing, form: event.form } };
    case "writingView":
      return { ...state, writing: { ...state.writing, view: event.view } };
  }
}
