/** How many lines a text takes in a cell of so many characters of half width. */
export function linesIn(text: string, width: number): number {
  const wide = [...text].reduce((sum, character) => sum + (/[^ -~]/u.test(character) ? 2 : 1), 0);
  return Math.max(1, Math.ceil(wide / width));
}
