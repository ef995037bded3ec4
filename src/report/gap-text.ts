/** What stands in a text where a report must tell something that nobody has given. */
export const gapText = (what: string): string => `【待填：${what}】`;

/** Every such place in a text, also one of which a hand changed the words. */
export const GAP = /【待填[^【】]{0,60}】/gu;

/** A stretch of a text: a gap, or words between gaps. */
export interface Stretch {
  readonly text: string;
  readonly isGap: boolean;
}

/** A text cut at its gaps; the stretches joined are the text, none of them is empty. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    if (index > from) stretches.push({ text: text.slice(from, index), isGap: false });
    stretches.push({ text: gap, isGap: true });
    from = index + gap.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), isGap: false });
  return stretches;
}
