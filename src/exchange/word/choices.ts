import type { LeftOuts } from "./left-outs";

interface Choice {
  /** Whether one of its branches was read. */
  taken: boolean;
  /** Whether one of them held what is told to be left out. */
  told: boolean;
  /** What stood before the branch that is read: characters, and things that are left out. */
  written: number;
  left: number;
}

/**
 * The branches of mc:AlternateContent. Programs that do not know the first way take the last: one
 * of them that has text is enough, and one that is told.
 */
export class Choices {
  readonly #open: Choice[] = [];
  readonly #left: LeftOuts;

  constructor(left: LeftOuts) {
    this.#left = left;
  }

  begin(): void {
    this.#open.push({ taken: false, told: false, written: 0, left: 0 });
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
    if (choice === undefined) return;
    choice.written = written;
    choice.left = this.#left.all.length;
  }

  endBranch(written: number): void {
    const choice = this.#open.at(-1);
    if (choice === undefined) return;
    choice.taken ||= written > choice.written;
    if (choice.told) this.#left.cutTo(choice.left);
    else choice.told = this.#left.all.length > choice.left;
  }
}
