import type { Words } from "./claim-words";
import { JOIN, TAIL } from "./claim-words";

/** Items found right before a number. */
export interface FoundItems<Item> {
  readonly items: readonly Item[];
  /** What stands before the first item. */
  readonly residue: string;
  /** 均 and 各: the number is that of each item; without, that of all together. */
  readonly each: boolean;
}

/** Finds items of a list in the words before or after a number. */
export interface Matcher<Item> {
  /** "其中予以公开及部分公开": the items at the end of the words; null without. */
  readonly before: (words: string) => FoundItems<Item> | null;
  /** "予以公开": the item that the words after a number consist of; null when it is another. */
  readonly after: (words: string) => FoundItems<Item> | null;
}

/** Compiles the words of a family; where two items fit, the first one counts. */
export function matcherOf<Item extends Words>(items: readonly Item[]): Matcher<Item> {
  const one = `(?:${items.map(({ words }) => words).join("|")})`;
  const endings = "(?:答复|决定|申请|案件)?";
  // Sticky: tried where an item begins, with what stands before it in view.
  const ending = new RegExp(`(?<run>${one}(?:${endings}${JOIN}${one})*)(?<tail>${TAIL})$`, "y");
  const alone = new RegExp(
    `^(?<residue>(?:申请|案件|是|为|被|获|作出|已)*)(?<run>${one})${endings}(?:的|处理|案)*$`,
  );
  const every = new RegExp(one, "g");
  const itemOf = items.map((item) => ({ item, exact: new RegExp(`^(?:${item.words})$`) }));

  /** From the first item on from which nothing but items follows. */
  const atEnd = (words: string): RegExpExecArray | null => {
    every.lastIndex = 0;
    for (let item = every.exec(words); item !== null; item = every.exec(words)) {
      ending.lastIndex = item.index;
      const match = ending.exec(words);
      if (match !== null) {
        every.lastIndex = 0;
        return match;
      }
      every.lastIndex = item.index + 1;
    }
    return null;
  };

  const found = (match: RegExpExecArray | null): FoundItems<Item> | null => {
    const { run = "", tail = "" } = match?.groups ?? {};
    const residue = match?.groups?.["residue"] ?? match?.input.slice(0, match.index) ?? "";
    // 分别为5件和3件 gives each its own number in an order that is left to people.
    if (match === null || /分别/.test(run)) return null;
    const texts = [...run.matchAll(every)].map(([text]) => text);
    const matched = texts
      .map((text) => itemOf.find(({ exact }) => exact.test(text))?.item)
      .filter((item) => item !== undefined);
    return { items: [...new Set(matched)], residue, each: /[均各]/.test(tail) };
  };
  return {
    before: (words) => found(atEnd(words)),
    after: (words) => found(alone.exec(words)),
  };
}
