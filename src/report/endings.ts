/** A text without the words that it ends with, as many of them as there are. */
export function withoutEndings(text: string, endings: readonly string[]): string {
  let end = text.length;
  for (;;) {
    const ending = endings.find((each) => text.endsWith(each, end));
    if (ending === undefined) return text.slice(0, end);
    end -= ending.length;
  }
}
