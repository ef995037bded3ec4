/** A text that can only mean one number. "exact": digits as JSON would write them. */
export interface ReadNumber {
  readonly value: number;
  readonly as: "exact" | "number-as-text";
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/** Full-width digits, commas, points and signs as their plain forms. */
function narrow(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[－−]/g, "-")
    .replace(/，/g, ",")
    .replace(/．/g, ".")
    .replace(/^[+＋](?=\d)/, "");
}

/**
 * The number that a text means beyond doubt, or null. Full-width digits, thousands commas and
 * blanks round it are understood ("1,234", "１２", " 0 "); a blank inside ("1 0"), a unit, a note,
 * a comma out of place ("1,23") or a leading zero ("012") are not.
 */
export function readNumber(text: string): ReadNumber | null {
  const plain = narrow(text.trim());
  if (!PLAIN.test(plain) && !GROUPED.test(plain)) return null;
  const value = Number(plain.replaceAll(",", ""));
  // Beyond this a number cannot hold every digit that was typed.
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return null;
  return { value: value === 0 ? 0 : value, as: PLAIN.test(text) ? "exact" : "number-as-text" };
}

/** A text of nothing but white space stands for a blank cell. */
export function isBlankText(text: string): boolean {
  return text.trim() === "";
}
