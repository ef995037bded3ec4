import type { Answer } from "./answers";
import { readApplicant } from "./applicants";
import { readYes } from "./case";
import type { LedgerCase } from "./case";
import { readChannel } from "./channels";
import type { LedgerCell } from "./grid";
import { readLitigation, readReconsideration } from "./proceedings";
import type { Results } from "./results";
import type { WordColumn } from "./word-lists";

/** What a person said of words that name no one thing: the form's words by `doubtKey`. */
export type Answers = ReadonlyMap<string, string>;

/** Words that are told apart: the same ones however many blanks stand round them. */
export const doubtKey = (column: WordColumn, words: string): string =>
  `${column} ${words.normalize("NFKC").trim()}`;

/** What a person said of a cell that nobody understands; undefined where nothing was said. */
export function answered(
  answers: Answers,
  column: WordColumn,
  answer: Answer<unknown>,
): string | undefined {
  return answer.kind === "unsure" ? answers.get(doubtKey(column, answer.text)) : undefined;
}

/**
 * The applications as a person has answered for them: what is counted of a ledger in place, without
 * taking it over. What nobody has answered stays unsure.
 */
export function withAnswers(
  cases: readonly LedgerCase[],
  answers: Answers,
  results: Results,
): readonly LedgerCase[] {
  if (answers.size === 0) return cases;
  const settled = <Value>(
    column: WordColumn,
    answer: Answer<Value>,
    read: (cell: LedgerCell) => Answer<Value>,
  ): Answer<Value> => {
    const words = answered(answers, column, answer);
    return words === undefined ? answer : read(words);
  };
  return cases.map((one) => ({
    ...one,
    applicant: settled("applicantKind", one.applicant, readApplicant),
    result: settled("result", one.result, (cell) => results.read(cell)),
    reconsideration: settled("reconsideration", one.reconsideration, readReconsideration),
    litigation: settled("litigation", one.litigation, readLitigation),
    channel: settled("channel", one.channel, readChannel),
    extended: settled("extended", one.extended, readYes),
  }));
}
