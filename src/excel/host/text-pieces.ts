/** Where a long text is best cut: after these marks. */
const ENDS = /[。；！？\n]/u;

/** Half of a character that takes two code units. */
const isFirstHalf = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(at));

/**
 * Cuts a text into pieces of at most `longest` code units (above 1), after the end of a sentence
 * where there is one. The pieces joined are the text; "" is one empty piece.
 */
export function textPieces(text: string, longest: number): readonly string[] {
  if (text.length <= longest) return [text];
  const end = cutIn(text, longest);
  return [text.slice(0, end), ...textPieces(text.slice(end), longest)];
}

function cutIn(text: string, longest: number): number {
  for (let end = longest; end > longest / 2; end -= 1) {
    if (ENDS.test(text.charAt(end - 1))) return end;
  }
  return isFirstHalf(text, longest - 1) ? longest - 1 : longest;
}
