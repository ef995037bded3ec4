import { mentionsOf } from "../../check/claims/mentions";
import type { Mention } from "../../check/claims/mentions";
import type { Finding } from "../../check/finding";

/** What one 元, 万元, 亿元 is in 万元, as tens. */
const MONEY_TENS: Readonly<Record<string, number>> = { 元: 4, 万元: 0, 亿元: -4 };

function printed({ kind, unit }: Mention, expected: number): string {
  const tens = MONEY_TENS[unit];
  return `${kind === "money" && tens !== undefined ? Number(`${expected}e${tens}`) : expected}${unit}`;
}

/**
 * The paragraph with the number that a finding is about replaced by the table's; null where the
 * finding names none that can be replaced for certain.
 */
export function withTableNumber(text: string, finding: Finding): string | null {
  const { code, span, expected, actual } = finding;
  if (code !== "text-count" || span === null || typeof expected !== "number") return null;
  const stretch = text.slice(span.from, span.to);
  const wrong = mentionsOf(stretch).filter(({ value }) => value === actual);
  const [mention] = wrong;
  if (mention === undefined || wrong.length > 1) return null;
  const from = span.from + mention.from;
  return text.slice(0, from) + printed(mention, expected) + text.slice(span.from + mention.to);
}
