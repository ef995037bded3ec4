import type { Imported } from "../../exchange/imported";
import type { FillOutcome } from "../../excel/import-contract";
import { failure, noticed } from "../notices";
import type { Notice, PaneState } from "../state";
import { undoImport } from "../undo-import";
import { replacedFields, withFields } from "./fields";
import type { Filling } from "./filling";
import type { SourceKept } from "./keep-source";
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

/** The preview is gone, and the tab as it was. */
export function closed(state: PaneState): PaneState {
  return { ...state, preview: null, returning: true };
}

/** What came of filling the tables. */
export interface Filled {
  readonly outcome: FillOutcome;
  /** What the workbook keeps beside the numbers; null where none went in. */
  readonly kept: SourceKept | null;
}

function filledNotice(
  state: PaneState,
  filling: Filling,
  outcome: Extract<FillOutcome, { kind: "filled" }>,
  kept: SourceKept,
): Notice {
  const fields = replacedFields(state, filling);
  const undo = undoImport({ fixes: outcome.undo, set: kept.set, source: kept.before, fields });
  return {
    tone: kept.failure === null ? "success" : "info",
    text: filledSentence(outcome, filling, kept),
    lines: outcome.computed.map(computedLine),
    retry: null,
    ...(outcome.undo.length > 0 ? { undo } : {}),
  };
}

/** What came of filling the tables. Only a success closes the preview. */
export function imported(state: PaneState, filling: Filling, { outcome, kept }: Filled): PaneState {
  switch (outcome.kind) {
    case "filled": {
      if (kept === null) return state;
      const told = noticed(state, "fill", filledNotice(state, filling, outcome, kept));
      const next = filling.profile === null ? told : withFields(told, filling.profile);
      // 撤回插入 takes back an insertion; it is no way to take back what filled other tables.
      const isLater = filling.into === "standing";
      return closed(isLater ? { ...next, inserted: [], replaced: null } : next);
    }
    case "conflicts":
      return { ...state, question: { kind: "overwrite", filling, conflicts: outcome.conflicts } };
    case "missing":
      return noticed(state, "fill", failure(missingSentence(outcome.tables)));
    case "otherEdition":
      return noticed(state, "fill", failure(otherEditionSentence(outcome.tables)));
  }
}
