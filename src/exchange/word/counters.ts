import type { Level, Numbering } from "./numbering";
import { numeral } from "./numerals";

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What is printed before a paragraph; null: a number, but nobody here knows how it looks. */
export type PrintedNumber = string | null;

/** Counts the paragraphs of a document, in their order. */
export class Counters {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The level of a list whose paragraphs have this style. */
  levelOfStyle(list: string, style: string): number | null {
    const found = this.#listOf(list);
    for (const [at, level] of found?.list.levels ?? []) if (level.style === style) return at;
    return null;
  }

  /** The number of the next paragraph in a list, as it is printed; "" for none. */
  next({ list: id, level: at }: ListPlace): PrintedNumber {
    const found = this.#listOf(id);
    const level = found?.levelAt(at);
    if (found === undefined || level === undefined) return "";
    const counts = this.#countsOf(found.key);
    const begin = found.instance.starts.get(at);
    const first = `${id}/${String(at)}`;
    if (begin !== undefined && !this.#started.has(first)) counts[at] = undefined;
    this.#started.add(first);
    counts[at] = counts[at] === undefined ? (begin ?? level.start) : counts[at] + 1;
    for (let deeper = at + 1; deeper < 9; deeper += 1) {
      const restart = found.levelAt(deeper)?.restart;
      if (restart === null || restart === undefined || at < restart) counts[deeper] = undefined;
    }
    if (level.format === "bullet") return "";
    return this.#printed(level, (other) => {
      const of = found.levelAt(other);
      if (of === undefined) return null;
      counts[other] ??= of.start;
      return numeral(level.legal ? "decimal" : of.format, counts[other]);
    });
  }

  #printed({ text, format }: Level, numberOf: (level: number) => string | null): PrintedNumber {
    const pieces = text.split(/%([1-9])/u);
    const printed = pieces.map((piece, at) => {
      if (at % 2 === 0) return piece;
      return format === "none" ? "" : numberOf(Number(piece) - 1);
    });
    return printed.includes(null) ? null : printed.join("");
  }

  #countsOf(key: string): (number | undefined)[] {
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    return counts;
  }

  #listOf(id: string) {
    const { instances, lists } = this.#numbering;
    const instance = instances.get(id);
    if (instance === undefined) return undefined;
    let key = instance.list;
    let list = lists.get(key);
    if (list?.link != null) {
      for (const [other, each] of lists) {
        if (each.ofStyle === list.link && each.levels.size > 0) key = other;
      }
      list = lists.get(key);
    }
    if (list === undefined) return undefined;
    const { levels } = list;
    const levelAt = (at: number): Level | undefined => instance.levels.get(at) ?? levels.get(at);
    return { key, list, instance, levelAt };
  }
}
