import { writable } from "./characters";

/** What a cell of Excel holds at most, in UTF-16 units; a file with more is called damaged. */
const LONGEST = 32_767;
const CUT = "……（内容太长，以下略）";

/** A text of a workbook writes a character also as _x0041_: what only looks so is told by its own. */
const CODED = /_(?=x[\da-f]{4}_)/gi;

/** A text as it is written into the file of a workbook. */
export function cellText(text: string): string {
  const whole = writable(text);
  const kept =
    whole.length <= LONGEST
      ? whole
      : // Not through the middle of a pair.
        `${whole.slice(0, LONGEST - CUT.length).replace(/[\uD800-\uDBFF]$/, "")}${CUT}`;
  return kept.replace(CODED, "_x005F_");
}
