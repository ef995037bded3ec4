import { unsavedDrafts, withDraft } from "./reasons";
import type { Checked } from "./checked";
import { closed } from "./import/reduce-import";
import { noticed } from "./notices";
import { withSought } from "./repair/repair-state";
import type { PaneEvent, PaneState } from "./state";

/** The same findings at the same cells: what is marked in the sheet still fits. */
function sameFindings({ audit: one }: Checked, { audit: other }: Checked): boolean {
  const ids = new Set(one.findings.map(({ id }) => id));
  return ids.size === other.findings.length && other.findings.every(({ id }) => ids.has(id));
}

/**
 * The workbook as it was judged. What the user jumped to stays chosen while it is still a finding,
 * and what was marked counts as marked while a live reading finds the same.
 */
export function withChecked(state: PaneState, checked: Checked): PaneState {
  const before = state.outcome;
  const fits = checked.marked === null && before !== null && sameFindings(before, checked);
  const there = checked.audit.findings.some(({ id }) => id === state.active);
  return {
    ...state,
    outcome: fits ? { ...checked, marked: before.marked } : checked,
    active: there ? state.active : null,
    reasons: unsavedDrafts(state.reasons),
  };
}

/** The pane after an event; nothing typed is ever dropped. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "tab":
      return { ...state, tab: event.tab, question: null, returning: false };
    case "form":
      return { ...state, form: { ...state.form, ...event.change, touched: true } };
    case "incomplete":
      return { ...state, tab: "fill", incomplete: state.incomplete + 1 };
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
      return { ...state, reading: event.reading, liveFailure: null };
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
