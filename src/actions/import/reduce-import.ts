import type { Imported } from "../../exchange/imported";
import type { FillOutcome, FillRequest } from "../../excel/import-contract";
import type { Command } from "../commands";
import { profileOf } from "../form";
import type { Notice, PaneState } from "../state";
import { previewOf } from "./source-preview";
import {
  computedLine,
  filledSentence,
  missingSentence,
  NO_SOURCE,
  otherEditionSentence,
} from "./sentences";

type Reading = Extract<Command, { kind: "readFile" | "readPasted" | "readSources" }>;

function told(state: PaneState, notice: Notice | null): PaneState {
  return { ...state, notices: { ...state.notices, fill: notice } };
}

const error = (text: string): Notice => ({ tone: "error", text, retry: null });

function nameOf(command: Reading): string {
  switch (command.kind) {
    case "readFile":
      return `文件“${command.file.name}”`;
    case "readPasted":
      return "剪贴板";
    case "readSources":
      return "本工作簿";
  }
}

/** A source was read: the preview opens over the tab. */
export function openedPreview(state: PaneState, command: Reading, source: Imported): PaneState {
  const { tables, refused, text } = source;
  if (tables.length + refused.length === 0 && text === null) {
    return told(state, { tone: "info", text: NO_SOURCE, retry: command });
  }
  const purpose = command.kind === "readFile" ? command.purpose : "fill";
  return { ...told(state, null), preview: previewOf(source, nameOf(command), purpose, state.form) };
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
      };
      return closed(told(withPreviewProfile(state), notice));
    }
    case "conflicts":
      return {
        ...state,
        question: { kind: "overwrite", request, conflicts: outcome.conflicts },
      };
    case "missing":
      return told(state, error(missingSentence(outcome.tables)));
    case "otherEdition":
      return told(state, error(otherEditionSentence(outcome.tables)));
  }
}
