import type { Imported } from "../../exchange/imported";
import type { FillOutcome, FillRequest } from "../../excel/import-contract";
import { profileOf } from "../form";
import { failure, noticed } from "../notices";
import type { Notice, PaneState } from "../state";
import { writeFixes } from "../write-fixes";
import { previewOf } from "./source-preview";
import type { Purpose } from "./source-preview";
import {
  computedLine,
  filledSentence,
  missingSentence,
  NO_SOURCE,
  otherEditionSentence,
} from "./sentences";

/** A source was read: the preview opens over the tab. */
export function openedPreview(
  state: PaneState,
  from: string,
  purpose: Purpose,
  source: Imported,
): PaneState {
  const { tables, refused, text } = source;
  if (tables.length + refused.length === 0 && text === null) {
    return noticed(state, "fill", { tone: "info", text: NO_SOURCE, retry: null });
  }
  const quiet = noticed(state, "fill", null);
  return { ...quiet, preview: previewOf(source, from, purpose, state.form) };
}

/** The form with unit, year and level of the source, if the user agreed and they are complete. */
export function withPreviewProfile(state: PaneState): PaneState {
  if (state.preview?.adopt !== true || profileOf(state.preview) === null) return state;
  const { organisation, year, level } = state.preview;
  return { ...state, form: { ...state.form, organisation, year, level, touched: true } };
}

/** The preview is gone, and the tab as it was. */
export function closed(state: PaneState): PaneState {
  return { ...state, preview: null, returning: true };
}

/** What came of filling the tables. Only a success closes the preview. */
export function imported(state: PaneState, request: FillRequest, outcome: FillOutcome): PaneState {
  switch (outcome.kind) {
    case "filled": {
      const notice: Notice = {
        tone: "success",
        text: filledSentence(outcome),
        lines: outcome.computed.map(computedLine),
        retry: null,
        ...(outcome.undo.length > 0
          ? { undo: writeFixes({ fixes: outcome.undo, undoes: true }) }
          : {}),
      };
      return closed(noticed(withPreviewProfile(state), "fill", notice));
    }
    case "conflicts":
      return {
        ...state,
        question: { kind: "overwrite", request, conflicts: outcome.conflicts },
      };
    case "missing":
      return noticed(state, "fill", failure(missingSentence(outcome.tables)));
    case "otherEdition":
      return noticed(state, "fill", failure(otherEditionSentence(outcome.tables)));
  }
}
