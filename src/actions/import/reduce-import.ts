import type { Imported } from "../../exchange/imported";
import type { Attempt } from "../../excel/contract/attempt";
import type { SavedProfile } from "../../excel/contract/heading-contract";
import type { FillOutcome } from "../../excel/contract/import-contract";
import { leftLines } from "../left-cells";
import { failure, noticed } from "../notices";
import type { Notice, PaneState } from "../state";
import { undoImport } from "../undo-import";
import { closed } from "./closed";
import { replacedFields, withFields } from "./fields";
import type { Filling } from "./filling";
import type { SourceKept } from "./keep-source";
import { previewOf } from "./source-preview";
import type { Purpose } from "./source-preview";
import {
  besideLines,
  computedLines,
  filledSentence,
  missingSentence,
  noSource,
  otherEditionSentence,
  savedLines,
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
    return noticed(state, "fill", { tone: "info", text: noSource(source), retry: null });
  }
  const quiet = noticed(state, "fill", null);
  return { ...quiet, preview: previewOf(source, from, purpose, state.form) };
}

/** What came of filling the tables. */
export interface Filled {
  readonly outcome: FillOutcome;
  /** What the workbook keeps beside the numbers; null where none went in. */
  readonly kept: SourceKept | null;
  /** What came of taking over unit and year; null where they stay. */
  readonly saved: Attempt<SavedProfile> | null;
}

function filledNotice(
  state: PaneState,
  filling: Filling,
  outcome: Extract<FillOutcome, { kind: "filled" }>,
  kept: SourceKept,
  saved: Filled["saved"],
): Notice {
  const undo = undoImport({
    fixes: outcome.undo,
    set: kept.reading?.set ?? null,
    source: kept.before,
    fields: replacedFields(state, filling),
  });
  const left = saved?.ok === true ? saved.value.left : [];
  const isWhole =
    kept.failure === null && saved?.ok !== false && left.length + outcome.left.length === 0;
  return {
    tone: isWhole ? "success" : "info",
    text: filledSentence(outcome),
    lines: [
      ...leftLines(outcome.left),
      ...besideLines(filling, kept),
      ...(saved === null ? [] : savedLines(saved)),
      ...computedLines(outcome),
    ],
    retry: null,
    ...(outcome.undo.length > 0 ? { undo } : {}),
  };
}

/** What came of filling the tables. Only a success closes the preview. */
export function imported(
  state: PaneState,
  filling: Filling,
  { outcome, kept, saved }: Filled,
): PaneState {
  switch (outcome.kind) {
    case "filled": {
      if (kept === null) return state;
      const told = noticed(state, "fill", filledNotice(state, filling, outcome, kept, saved));
      const { profile } = filling;
      const next = profile === null ? told : withFields(told, profile, kept.reading);
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
