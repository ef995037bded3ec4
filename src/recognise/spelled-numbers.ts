import { readNumber } from "../report/number-text";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Whether each group of so many numbers adds up to its last. */
function addsUp(numbers: readonly number[], group: number): boolean {
  return Array.from({ length: numbers.length / group }, (_, index) =>
    numbers.slice(index * group, (index + 1) * group),
  ).every((each) => sum(each.slice(0, -1)) === each.at(-1));
}

/**
 * Whether a row could have one number in two pieces and a blank cell instead: as it is it does not
 * add up, and so it would. Nothing else shows it where only blanks part the numbers.
 */
export function mayBeSplit(texts: readonly string[], group: number): boolean {
  if (texts.some((text) => /^0\d/u.test(text))) return true;
  const numbers = texts.map((text) => readNumber(text)?.value ?? NaN);
  if (numbers.some((number) => Number.isNaN(number)) || addsUp(numbers, group)) return false;
  return texts.slice(1).some((text, index) => {
    const joined = readNumber(`${texts[index] ?? ""}${text}`);
    if (joined === null) return false;
    const fewer = [...numbers.slice(0, index), joined.value, ...numbers.slice(index + 2)];
    return numbers.some((_, blank) =>
      addsUp([...fewer.slice(0, blank), 0, ...fewer.slice(blank)], group),
    );
  });
}
