import { readNumber } from "../report/number-text";

/**
 * What a cell of a text, a document or a web page holds: the number, when it is written in digits as
 * JSON writes them; otherwise the text as it stands, without the blanks that such a source adds
 * round it. "１２", "1,234" and "22（其中修订16件）" stay texts; a line break inside keeps "1\n0" one.
 */
export function cellOfText(text: string): string | number {
  const trimmed = text.trim();
  const read = readNumber(trimmed);
  return read?.as === "exact" ? read.value : trimmed;
}
