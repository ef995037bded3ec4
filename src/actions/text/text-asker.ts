import type { AuditInput } from "../../check/audit";
import { NO_TEXT } from "./text-judge";
import type { TextAnswer, TextJudge } from "./text-judge";

/**
 * How long what is shown may stay as it was, in milliseconds: of a report of usual length the text
 * is judged by then, and nothing vanishes to come back at once.
 */
export const GRACE = 250;

/** "soon": what is shown may stay so long. "late": the text is said to be waited for. */
export type Asked = TextAnswer | "soon" | "late";

/** What is known of the text of this report by now; begins to ask where nothing is. */
export type TextAsker = (input: AuditInput) => Asked;

interface Question {
  readonly input: AuditInput;
  answer: TextAnswer | null;
}

/**
 * Asks one question at a time: what changes meanwhile is asked for when the answer is there, and an
 * answer to what is no longer the question reaches nobody.
 * @param changed Told when asking again gives something else.
 */
export function textAsker(judgeText: TextJudge, changed: () => void): TextAsker {
  let question: Question | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;

  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
    isLate = false;
  };
  const begin = (input: AuditInput): Question => {
    rest();
    const one: Question = { input, answer: null };
    const answer = input.text === null ? NO_TEXT : judgeText(input);
    if (answer instanceof Promise) {
      void answer.then((value) => {
        one.answer = value;
        changed();
      });
    } else {
      one.answer = answer;
    }
    return one;
  };

  return (input) => {
    const isOpen = question !== null && question.answer === null;
    const current = question?.input === input || isOpen ? question : null;
    question = current ?? begin(input);
    if (question.input === input && question.answer !== null) {
      rest();
      return question.answer;
    }
    timer ??= setTimeout(() => {
      isLate = true;
      changed();
    }, GRACE);
    return isLate ? "late" : "soon";
  };
}
