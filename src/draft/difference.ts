/** Two texts as one compares them: what they begin and end with alike, and what differs between. */
export interface Difference {
  readonly before: string;
  readonly one: string;
  readonly other: string;
  readonly after: string;
}

/** How many of at most `limit` places are alike, one after the other. */
function countAlike(limit: number, isAlike: (place: number) => boolean): number {
  let count = 0;
  while (count < limit && isAlike(count)) count += 1;
  return count;
}

/** Compares two texts character by character; no character is cut in halves. */
export function differenceOf(one: string, other: string): Difference {
  const [ones, others] = [[...one], [...other]];
  const shorter = Math.min(ones.length, others.length);
  const head = countAlike(shorter, (at) => ones[at] === others[at]);
  const tail = countAlike(shorter - head, (at) => ones.at(-1 - at) === others.at(-1 - at));
  return {
    before: ones.slice(0, head).join(""),
    one: ones.slice(head, ones.length - tail).join(""),
    other: others.slice(head, others.length - tail).join(""),
    after: ones.slice(ones.length - tail).join(""),
  };
}

/** So much of what is alike is shown on either side of a difference. */
const CONTEXT = 12;

/** What differs is cut in its middle when it is longer than this. */
const LONGEST = 60;

const KEPT = 24;

function beginning(text: string): string {
  const characters = [...text];
  return characters.length > CONTEXT ? `${characters.slice(0, CONTEXT).join("")}…` : text;
}

function ending(text: string): string {
  const characters = [...text];
  return characters.length > CONTEXT ? `…${characters.slice(-CONTEXT).join("")}` : text;
}

function withoutMiddle(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  const [head, tail] = [characters.slice(0, KEPT), characters.slice(-KEPT)];
  return `${head.join("")}…（略 ${characters.length - 2 * KEPT} 字）…${tail.join("")}`;
}

/**
 * The same, short enough for a question: from a few characters before the first that differs to a
 * few after the last. What is shown of different texts differs.
 */
export function shortened({ before, one, other, after }: Difference): Difference {
  return {
    before: ending(before),
    one: withoutMiddle(one),
    other: withoutMiddle(other),
    after: beginning(after),
  };
}

/** What the eye sees of a text: not its blanks, nor in which of its widths a character stands. */
const seen = (text: string): string =>
  text.normalize("NFKC").replace(/[\s\p{Cf}\p{Variation_Selector}]/gu, "");

/** Whether different texts look alike, so that marking the difference shows little. */
export function looksAlike({ one, other }: Pick<Difference, "one" | "other">): boolean {
  return seen(one) === seen(other);
}
