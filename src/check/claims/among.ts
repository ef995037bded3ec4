import type { Claim } from "./claim";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { isRepeated, NO_PART, openParts, sumFinding } from "./sums";
import type { TextFound } from "./text-found";

const BEGINS = /^其中/;

/** The numbers that divide something: those of one unit, from the beginning of the sentence. */
function partsOf(pieces: readonly Piece[]): readonly Piece[] {
  const counts = pieces.filter(({ mention, depth }) => mention.kind !== "share" && depth === 0);
  const unit = counts[0]?.mention.unit;
  let parts: readonly Piece[] = [];
  for (const piece of counts) {
    const { before, mention } = piece;
    if (mention.unit !== unit || mention.approximate || NO_PART.test(before)) break;
    // 甲4条、乙3条，共7条；丙2条: the sum of the first is one of the parts.
    if (/^共/.test(before)) parts = [];
    parts = [...parts, piece];
  }
  return parts;
}

/**
 * 其中 at the beginning of a sentence divides a number of the sentence before, or all of them
 * together: more than each of these is too much. "…280条，其他5条。其中，公众号120条，微博1298条。"
 */
export function amongFindings(
  sentence: Sentence,
  pieces: readonly Piece[],
  preceding: readonly Piece[],
  claims: readonly Claim[],
): readonly TextFound[] {
  const parts = BEGINS.test(sentence.text) ? partsOf(pieces) : [];
  const [first, ...more] = parts;
  if (first === undefined || more.length === 0 || isRepeated(sentence.text)) return [];
  if (claims.some(({ piece }) => parts.includes(piece))) return [];
  const wholes = preceding.filter(
    ({ mention }) => mention.kind === "count" && mention.unit === first.mention.unit,
  );
  if (wholes.length === 0 || wholes.some(({ mention }) => mention.approximate)) return [];
  const values = wholes.map(({ mention }) => mention.value);
  const together = values.reduce((sum, value) => sum + value, 0);
  const open = (whole: number): readonly Piece[] => openParts(whole, parts);
  const sumOf = (left: readonly Piece[]): number =>
    left.reduce((sum, { mention }) => sum + mention.value, 0);
  if ([...values, together].some((whole) => sumOf(open(whole)) <= whole)) return [];
  return [sumFinding(sentence, together, open(together), { from: first.from, complete: false })];
}
