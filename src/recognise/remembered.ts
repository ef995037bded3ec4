/** Longer texts are no labels; they seldom come twice. */
const LONGEST = 100;
/** So many labels, all forms and their variants together, are far from coming up. */
const MOST = 3000;

/** A text of its own: a piece of a longer one keeps the whole of it in memory, a Word file say. */
const alone = (text: string): string => text.split("").join("");

/**
 * A function of a text that remembers what it gave for labels: all reports print the same ones.
 * What it remembers is bounded, so that a large workbook of other things does not fill the memory.
 */
export function remembered<Result>(of: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = alone(text);
    const result = of(own);
    if (known.size >= MOST) known.clear();
    known.set(own, result);
    return result;
  };
}
