import { FORMATS } from "../report/formats";
import { APPLICANT_KINDS, APPLICANT_WORDS } from "./applicants";
import type { Answer } from "./answers";
import { LITIGATION_CHOICES, OUTCOME_PATTERNS } from "./proceedings";
import { RESULT_WORDS, resultRows, resultText } from "./results";

/** Words that stand between the form's own. */
const BETWEEN = ["法人", "或者", "或", "和", "其他", "组织", "单位", "机构", "其他组织", "信息"];

const FORM: ReadonlySet<string> = new Set(
  [
    ...BETWEEN,
    ...APPLICANT_KINDS.map(({ label }) => label),
    ...[...APPLICANT_WORDS, ...RESULT_WORDS].map(([, { source }]) => source),
    ...OUTCOME_PATTERNS.map(({ source }) => source),
    ...FORMATS.flatMap(resultRows).map(resultText),
    ...LITIGATION_CHOICES.map(({ text }) => text),
  ].flatMap((words) => words.match(/\p{Script=Han}+/gu) ?? []),
);

// By whole words: a name can be made of the form's characters, as 高学金 is.
const MADE_OF = new RegExp(`^(?:${[...FORM].join("|")}|[\\s\\d\\p{P}\\p{S}])*$`, "u");

const LONGEST = 40;
/** More digits than these are of a telephone or a person. */
const NUMBERS = /\d{9}/u;
const DAY_WORDS = /^[\d\s\p{P}年月日号初上中下旬底末一二三四五六七八九十]*$/u;

const isShort = (text: string): boolean => text.length <= LONGEST && !NUMBERS.test(text);

/**
 * The words of a cell in quotation marks, where they are the form's own. A name that somebody typed
 * into the wrong column must not leave the sheet: of other words is said that they stand there.
 */
export function quoteWords(text: string): string {
  return isShort(text) && MADE_OF.test(text) ? `“${text}”` : "这里写的";
}

/** The words of an answer that is not understood; of words that nothing is known of, none. */
export const quoteAnswer = (answer: Answer<unknown>): string =>
  answer.kind === "unsure" && answer.mayBe.length > 0 ? quoteWords(answer.text) : "这里写的";

/** Likewise of a column of dates. */
export const quoteDay = (text: string): string =>
  DAY_WORDS.test(text) && isShort(text) ? `“${text}”` : "这里写的";
