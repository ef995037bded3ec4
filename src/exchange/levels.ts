/** Where a line rises, or sinks, and comes back: a character that stands for nothing else. */
export const LEVEL = "\ufdd0";

/** "3402" with a raised 1 in it is neither 34021 nor 3402. */
const BESIDE_DIGITS = new RegExp(`(?<=\\p{Nd})${LEVEL}+(?=\\p{Nd})`, "gu");

/** A number alone, with the mark of a note after it, as in 3402¹. */
const WITH_NOTE = new RegExp(
  `^\\s*([\\d,，]+(?:\\.\\d+)?)${LEVEL}+\\p{Nd}{1,2}${LEVEL}*\\s*$`,
  "u",
);

/** A line as people read it: the mark of a note is no part of a number, other levels are a "^". */
export function readLevels(text: string): string {
  if (!text.includes(LEVEL)) return text;
  return text.replace(WITH_NOTE, "$1").replace(BESIDE_DIGITS, "^").replaceAll(LEVEL, "");
}
