import { readTitle } from "../report/title";

const LAST_WORDS =
  /(?:年度(?:工作)?报告|工作年报|公开年报|公开工作(?:情况)?报告)(?:[（(][^（()）]*[)）])?$/u;
const SUBJECT = /政府信息公开|政务公开/u;
const RUNNING_TEXT = /[，。；！？,;]/u;
const LONGEST = 60;

/** A text without the blanks that stand between Chinese words. */
export const compact = (text: string): string => text.replace(/\s/gu, "");

/** Whether a text ends as the title of a report does. */
export const endsTitle = (text: string): boolean => LAST_WORDS.test(compact(text));

/** Whether a text says what kind of report it is. */
export const hasSubject = (text: string): boolean => SUBJECT.test(compact(text));

/** Whether a line is a sentence or the part of one. */
export const isRunningText = (text: string): boolean => RUNNING_TEXT.test(text);

/** Whether a line could be a title, or the part of one, by its length and its signs. */
export const isTitleLike = (line: string): boolean =>
  compact(line).length <= LONGEST && !isRunningText(line);

/** Whether a line is the whole title of a report, as lists of other years have them. */
export const isWholeTitle = (line: string): boolean =>
  isTitleLike(line) && endsTitle(line) && hasSubject(line) && readTitle(line).year !== null;
