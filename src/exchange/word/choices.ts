/**
 * The branches of mc:AlternateContent. Programs that do not know the first way take the last: one
 * of them that has text is enough.
 */
export class Choices {
  /** For each that is open, whether one of its branches was read. */
  readonly #open: { taken: boolean; before: number }[] = [];

  begin(): void {
    this.#open.push({ taken: false, before: 0 });
  }

  end(): void {
    this.#open.pop();
  }

  /** Whether a branch that comes now says again what was read. */
  get isTaken(): boolean {
    return this.#open.at(-1)?.taken === true;
  }

  /** A branch begins, after so many characters of the document. */
  beginBranch(written: number): void {
    const choice = this.#open.at(-1);
    if (choice !== undefined) choice.before = written;
  }

  endBranch(written: number): void {
    const choice = this.#open.at(-1);
    if (choice !== undefined) choice.taken ||= written > choice.before;
  }
}
