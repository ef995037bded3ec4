import type { DraftForm } from "../draft/form";
import { unsavedDrafts, withDraft } from "./reasons";
import type { Checked } from "./checked";
import { closed } from "./import/closed";
import { latestOutcome, latestReading } from "./latest-outcome";
import { withReading } from "./with-reading";
import type { Writing } from "./narrative/writing";
import { noticed } from "./notices";
import { withSought } from "./repair/repair-state";
import type { PaneEvent, PaneState } from "./state";

/**
 * The workbook as it was judged, unless a newer reading is shown. What the user jumped to stays
 * chosen while it is still a finding.
 */
export function withChecked(state: PaneState, ended: Checked): PaneState {
  const outcome = latestOutcome(state.outcome, ended);
  const reading = latestReading(state.reading, ended.reading);
  if (outcome.begun !== ended.begun) return { ...state, outcome, reading };
  const there = outcome.audit.findings.some(({ id }) => id === state.active);
  return {
    ...state,
    outcome,
    reading,
    active: there ? state.active : null,
    reasons: unsavedDrafts(state.reasons),
  };
}

/** What was typed and is again as the workbook keeps it, is kept. */
function typed(writing: Writing, form: DraftForm): Writing {
  const isKept = JSON.stringify(form) === JSON.stringify(writing.saved);
  return { ...writing, form: isKept ? writing.saved : form };
}

/** The pane after an event; nothing typed is ever dropped. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "tab":
      return {
        ...state,
        tab: event.tab,
        opened: true,
        question: null,
        returning: false,
        // The sheet may be typed into while nobody looks.
        writing: { ...state.writing, sheet: null },
      };
    case "form":
      return { ...state, form: { ...state.form, ...event.change, touched: true } };
    case "incomplete":
      return { ...state, tab: "fill", opened: true, asked: { field: event.field ?? "year" } };
    case "ask":
      return { ...state, question: event.question };
    case "choose":
      return { ...state, choosing: { purpose: event.purpose } };
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
      return withReading(state, event.reading);
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
      return { ...state, writing: typed(state.writing, event.form) };
    case "writingView":
      return { ...state, writing: { ...state.writing, view: event.view } };
    case "ledger":
      return state.ledger === null
        ? state
        : { ...state, ledger: { ...state.ledger, ...event.change } };
  }
}
