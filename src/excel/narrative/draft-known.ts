import { FORM } from "./draft-store";

/** So many keepings can be under way at once, and more. */
const MOST = 8;

/** The stored forms that this pane has read or kept, the last one last. */
let known: readonly unknown[] = [];

/** A stored form whatever a program has made of blanks and line ends between its words. */
function plain(stored: unknown): unknown {
  const form = FORM.read(stored);
  return form === null ? stored : FORM.text(form);
}

/** This pane has read that text, or is about to keep it. */
export function knowStored(stored: unknown): void {
  const text = plain(stored);
  known = [...known.filter((each) => each !== text), text].slice(-MOST);
}

/**
 * Whether the workbook keeps a form that this pane has never seen: another window or another person
 * kept it since. A setting is kept whole and the last writer wins, so it would be lost.
 */
export function isUnseen(stored: unknown): boolean {
  return stored !== null && !known.includes(plain(stored));
}
