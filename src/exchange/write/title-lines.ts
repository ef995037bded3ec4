/** Characters of 二号 that a line of the type area holds. */
const LINE_CHARACTERS = 20;

/** Digits and Latin letters are half as wide as a Chinese character. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0);
}

/**
 * The lines of a title. One that is too long for a line is not left to break inside a word: the
 * unit and the year stand over 政府信息公开工作年度报告.
 */
export function titleLines(title: string): readonly string[] {
  const second = title.lastIndexOf("政府信息公开工作");
  if (width(title) <= LINE_CHARACTERS || second <= 0) return [title];
  return [title.slice(0, second), title.slice(second)];
}
