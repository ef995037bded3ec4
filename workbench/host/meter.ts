import type { ApiSet } from "./members";
import type { RequestFigures, Requests } from "./seam";

const minor = (set: ApiSet): number => Number(set.split(".")[1]);

/** Whether the first requirement set is newer than the second. */
export const isNewer = (one: ApiSet, other: ApiSet): boolean => minor(one) > minor(other);

/** Counts what the add-in asked for. */
export class Meter {
  #syncs = 0;
  #bytes = 0;
  #highest: ApiSet | null = null;
  #clearsUndo = new Set<string>();
  #largestAnswer = 0;

  request(bytes: number): void {
    this.#syncs += 1;
    this.#bytes += bytes;
  }

  answer(bytes: number): void {
    this.#largestAnswer = Math.max(this.#largestAnswer, bytes);
  }

  used(member: string, since: ApiSet, clearsUndo: boolean): void {
    if (this.#highest === null || isNewer(since, this.#highest)) this.#highest = since;
    if (clearsUndo) this.#clearsUndo.add(member);
  }

  figures(): RequestFigures {
    return {
      syncs: this.#syncs,
      bytes: this.#bytes,
      highestApiSet: this.#highest === null ? "" : `ExcelApi ${this.#highest}`,
      clearsUndo: [...this.#clearsUndo],
      largestAnswer: this.#largestAnswer,
    };
  }

  reset(): void {
    this.#syncs = 0;
    this.#bytes = 0;
    this.#highest = null;
    this.#clearsUndo = new Set();
    this.#largestAnswer = 0;
  }

  /** As the seam offers it: a function that carries its own reset. */
  asRequests(): Requests {
    return Object.assign(() => this.figures(), {
      reset: () => {
        this.reset();
      },
    });
  }
}
