/** Longer quotations are cut. */
const LONGEST_QUOTE = 60;

/** Words in quotation marks. */
export function quoted(text: string): string {
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}……` : text}”`;
}

/** "多 1" or "少 3", seen from the number that stands there. */
export function moreOrLess(difference: number): string {
  return `${difference > 0 ? "多" : "少"} ${Math.abs(difference)}`;
}

/** Where a rule comes from that no notice states. */
export const PRACTICE = "通行做法";

/** So many names stand in a sentence. */
const MOST_NAMES = 5;

/** The first few names of many: A、B、C、D、E等 9 个. */
export function firstNames(names: readonly string[], most = MOST_NAMES): string {
  const few = names.slice(0, most).join("、");
  return names.length > most ? `${few}等 ${names.length} 个` : few;
}
