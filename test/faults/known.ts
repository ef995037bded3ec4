/** Something that the matrix finds and that is not mended yet. */
interface Known {
  readonly cases: readonly string[];
  readonly objection: RegExp;
  readonly why: string;
}

/** To become empty: an entry that is found no longer makes its test fail until it is taken off. */
export const KNOWN: readonly Known[] = [];

const isOf = ({ cases }: Known, name: string): boolean => cases.includes(name);

/** What was found in a case beside what is known, and what is known of it and was not found. */
export function beyondKnown(name: string, found: readonly string[]): readonly string[] {
  const own = KNOWN.filter((known) => isOf(known, name));
  const others = found.filter((one) => !own.some(({ objection }) => objection.test(one)));
  const mended = own.filter(({ objection }) => !found.some((one) => objection.test(one)));
  return [...others, ...mended.map(({ why }) => `is mended, take it off the list: ${why}`)];
}
