/** How a number can be mistyped. */
export type TypingError = "transposed" | "dropped" | "added" | "replaced";

/** Digits that can be typed in one place. */
const DIGITS = 10;

/** Where two strings of one length differ. */
function differing(a: string, b: string): readonly number[] {
  return [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
}

/** Whether `shorter` is `longer` without one of its digits. */
function oneLess(longer: string, shorter: string): boolean {
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

function isTransposed(a: string, b: string, places: readonly number[]): boolean {
  const [first = -1, second = -1] = places;
  return (
    places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  );
}

/** The one slip of the fingers that turns `meant` into `typed`; null when there is none. */
export function typingError(typed: number, meant: number): TypingError | null {
  const [is, should] = [String(typed), String(meant)];
  if (is.length === should.length + 1) return oneLess(is, should) ? "added" : null;
  if (is.length + 1 === should.length) return oneLess(should, is) ? "dropped" : null;
  if (is.length !== should.length) return null;
  const places = differing(is, should);
  if (places.length === 1) return "replaced";
  return isTransposed(is, should, places) ? "transposed" : null;
}

/** How many different numbers the slip can make of a number: the fewer, the more it explains. */
export function outcomesOf(error: TypingError, meant: number): number {
  const { length } = String(meant);
  switch (error) {
    case "transposed":
      return Math.max(1, length - 1);
    case "dropped":
      return length;
    case "added":
      return DIGITS * (length + 1);
    case "replaced":
      return (DIGITS - 1) * length;
  }
}

/** The numbers from which one slip makes `typed`. */
export function meantBehind(typed: number): readonly number[] {
  const text = String(typed);
  const digits = [...Array(DIGITS).keys()].map(String);
  const places = [...text].map((_, at) => at);
  const spliced = (at: number, end: number, middle: string): string =>
    text.slice(0, at) + middle + text.slice(end);
  const numbers = [
    ...places.map((at) => spliced(at, at + 1, "")),
    ...places.flatMap((at) => digits.map((digit) => spliced(at, at + 1, digit))),
    ...[...places, text.length].flatMap((at) => digits.map((digit) => spliced(at, at, digit))),
    ...places.map((at) => spliced(at, at + 2, [...text.slice(at, at + 2)].reverse().join(""))),
  ].map(Number);
  return [...new Set(numbers)].filter((meant) => typingError(typed, meant) !== null);
}
