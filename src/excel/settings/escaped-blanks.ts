/** In characters: what is longer is no blank between words. */
const LONGEST = 64;

const escaped = (blank: string): string =>
  `\\u${blank.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * JSON in which no long run of blanks stands, and which says the same. Microsoft's library looks at
 * each blank of a run for the end of all it was sent: 16,000 of them hold the page for a second.
 * Between the values of JSON no such run stands, so that only those in strings are met.
 */
export function withoutLongBlanks(json: string): string {
  return json.replace(/\s+/gu, (blanks) =>
    blanks.length > LONGEST ? Array.from(blanks, escaped).join("") : blanks,
  );
}
