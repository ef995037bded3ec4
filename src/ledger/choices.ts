import type { Format } from "../report/form";
import { APPLICANT_KINDS } from "./applicants";
import { CHANNELS } from "./channels";
import type { ColumnKey } from "./columns";
import { LITIGATION_CHOICES, RECONSIDERATION_CHOICES } from "./proceedings";
import { resultRows, resultText } from "./results";

/** 延期: the only word of the list; blank where it was not extended. */
const EXTENDED = "是";

/** A result to choose from, and the article that such an answer rests on. */
export interface ResultChoice {
  readonly text: string;
  /** "" where none is named. */
  readonly article: string;
}

/** The words of 办理结果 in an edition. */
export function resultChoices(format: Format): readonly ResultChoice[] {
  return resultRows(format).map((result) => ({
    text: resultText(result),
    article: result.article ?? "",
  }));
}

/**
 * The words that the cells of a column offer, where they are few enough to stand in the cell's own
 * list (255 characters); the results have a sheet of their own.
 */
export const CHOICES: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  applicantKind: APPLICANT_KINDS.map(({ label }) => label),
  channel: CHANNELS,
  extended: [EXTENDED],
  reconsideration: RECONSIDERATION_CHOICES.map(({ text }) => text),
  litigation: LITIGATION_CHOICES.map(({ text }) => text),
};
