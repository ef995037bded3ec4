import { readNumber } from "../report/number-text";
import type { Token } from "./spelled-words";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The numbers in groups of so many; the last of each is the sum of the others. */
const groupsOf = (numbers: readonly number[], size: number): readonly (readonly number[])[] =>
  Array.from({ length: numbers.length / size }, (_, index) =>
    numbers.slice(index * size, (index + 1) * size),
  );

const addsUp = (group: readonly number[]): boolean => sum(group.slice(0, -1)) === group.at(-1);

/** Whether a group adds up, or would with another number than the 0 at a place. */
const couldAddUp = (group: readonly number[], blank: number): boolean =>
  blank < 0 || blank >= group.length
    ? addsUp(group)
    : blank === group.length - 1 || sum(group.slice(0, -1)) <= (group.at(-1) ?? 0);

const isLargest = (numbers: readonly number[], at: number, size: number): boolean =>
  numbers.slice(at + 1 - size, at).every((number) => number <= (numbers[at] ?? 0));

/** Whether two numbers can be the pieces of one: "1 023", or what a narrow column broke. */
function arePieces(one: Token, other: Token): boolean {
  if (one.line !== other.line) return one.text.length > 1;
  return one.text.length <= 3 && /^\d{3}(?:\.|$)/u.test(other.text);
}

/**
 * Whether a row could have one number in two pieces and a blank cell instead: as it is it does not
 * add up, and so it could. Nothing else shows it where only blanks part the numbers.
 */
export function mayBeSplit(tokens: readonly Token[], size: number): boolean {
  if (tokens.some(({ text }) => /^0\d/u.test(text))) return true;
  const numbers = tokens.map(({ text }) => readNumber(text)?.value ?? NaN);
  if (numbers.some((number) => Number.isNaN(number))) return false;
  if (groupsOf(numbers, size).every(addsUp)) return false;
  return tokens.slice(1).some((token, index) => {
    const before = tokens[index];
    if (before === undefined || !arePieces(before, token)) return false;
    const whole = readNumber(before.text + token.text);
    if (whole === null) return false;
    const fewer = [...numbers.slice(0, index), whole.value, ...numbers.slice(index + 2)];
    return numbers.some((_, blank) => {
      // A sum that is larger than each of its parts is there.
      if (blank % size === size - 1 && isLargest(numbers, blank, size)) return false;
      const all = [...fewer.slice(0, blank), 0, ...fewer.slice(blank)];
      return groupsOf(all, size).every((group, at) => couldAddUp(group, blank - at * size));
    });
  });
}
