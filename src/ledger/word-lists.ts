import type { Answer } from "./answers";
import { APPLICANT_KINDS, readApplicant } from "./applicants";
import { readYes } from "./case";
import { CHANNELS, readChannel } from "./channels";
import type { Channel } from "./channels";
import type { LedgerCell } from "./grid";
import {
  LITIGATION_CHOICES,
  readLitigation,
  readReconsideration,
  RECONSIDERATION_CHOICES,
} from "./proceedings";
import type { Proceeding } from "./proceedings";
import type { Results } from "./results";
import { resultText } from "./results";
import type { ResultRow } from "./results";

/** Columns whose cells hold one of the form's own words. */
export const WORD_COLUMNS = [
  "applicantKind",
  "result",
  "reconsideration",
  "litigation",
  "channel",
  "extended",
] as const;

export type WordColumn = (typeof WORD_COLUMNS)[number];

/** What is understood of the words of such a column, in the form's own. */
export interface WordList {
  /** All that can stand there. */
  readonly words: readonly string[];
  /** Whether the column can stay blank beside an application that has its answer. */
  readonly mayBeBlank: boolean;
  readonly read: (cell: LedgerCell) => Answer<string>;
}

/** An answer with its values as words. */
function inWords<Value>(answer: Answer<Value>, wordsOf: (value: Value) => string): Answer<string> {
  switch (answer.kind) {
    case "blank":
      return answer;
    case "known":
      return { kind: "known", value: wordsOf(answer.value) };
    case "unsure":
      return { ...answer, mayBe: answer.mayBe.map(wordsOf) };
  }
}

const proceedingWords =
  (choices: readonly (Proceeding & { readonly text: string })[]) =>
  ({ row, outcome }: Proceeding): string =>
    choices.find((one) => one.row === row && one.outcome === outcome)?.text ?? "";

const YES = "是";

/** The lists of an edition. */
export function wordLists(
  results: Results,
  rows: readonly ResultRow[],
): Readonly<Record<WordColumn, WordList>> {
  const kindWords = (column: string): string =>
    APPLICANT_KINDS.find((one) => one.column === column)?.label ?? "";
  const rowWords = (row: string): string => {
    const found = rows.find((one) => one.row === row);
    return found === undefined ? "" : resultText(found);
  };
  const own = (channel: Channel): string => channel;
  return {
    applicantKind: {
      words: APPLICANT_KINDS.map(({ label }) => label),
      mayBeBlank: false,
      read: (cell) => inWords(readApplicant(cell), kindWords),
    },
    result: {
      words: rows.map(resultText),
      mayBeBlank: false,
      read: (cell) => inWords(results.read(cell), rowWords),
    },
    reconsideration: {
      words: RECONSIDERATION_CHOICES.map(({ text }) => text),
      mayBeBlank: true,
      read: (cell) => inWords(readReconsideration(cell), proceedingWords(RECONSIDERATION_CHOICES)),
    },
    litigation: {
      words: LITIGATION_CHOICES.map(({ text }) => text),
      mayBeBlank: true,
      read: (cell) => inWords(readLitigation(cell), proceedingWords(LITIGATION_CHOICES)),
    },
    channel: {
      words: CHANNELS,
      mayBeBlank: true,
      read: (cell) => inWords(readChannel(cell), own),
    },
    extended: {
      words: [YES],
      mayBeBlank: true,
      read: (cell) => {
        const answer = readYes(cell);
        if (answer.kind === "known" && !answer.value) return { kind: "blank" };
        return inWords(answer, () => YES);
      },
    },
  };
}
