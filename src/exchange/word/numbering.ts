import { numeral } from "./numerals";
import type { Library } from "./xml";
import { readXml } from "./xml";

/** One level of a list. */
interface Level {
  start: number;
  format: string;
  /** "%1、": the sign at each place is the number of that level. */
  text: string;
  /** Restarts after a paragraph of this level (counted from 1) or above; 0 never. */
  restart: number | null;
  /** 正规形式编号: the numbers of other levels in Arabic digits. */
  legal: boolean;
  /** The paragraph style that belongs to the level. */
  style: string | null;
}

interface List {
  readonly levels: Map<number, Level>;
  /** Another list's style, where this one only refers to it. */
  link: string | null;
  /** The list style that this list is. */
  ofStyle: string | null;
}

interface Instance {
  list: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** What numbering.xml says. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly instances: ReadonlyMap<string, Instance>;
}

const newLevel = (): Level => ({
  start: 1,
  format: "decimal",
  text: "",
  restart: null,
  legal: false,
  style: null,
});

/** Whether a property that is there is on; without a value it is. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/u.test(value);

const whole = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : null;

/** ISO/IEC 29500-1, 17.9. @throws Refusal for a part that is not whole. */
export function readNumbering(library: Library, part: Uint8Array | undefined): Numbering {
  const lists = new Map<string, List>();
  const instances = new Map<string, Instance>();
  if (part === undefined) return { lists, instances };
  let list: List | null = null;
  let instance: Instance | null = null;
  let override = 0;
  let level: Level | null = null;
  readXml(library, part, "w:numbering", {
    open: (name, attribute) => {
      const value = attribute("w:val");
      switch (name) {
        case "w:abstractNum":
          list = { levels: new Map(), link: null, ofStyle: null };
          lists.set(attribute("w:abstractNumId") ?? "", list);
          break;
        case "w:num":
          instance = { list: "", starts: new Map(), levels: new Map() };
          instances.set(attribute("w:numId") ?? "", instance);
          break;
        case "w:abstractNumId":
          if (instance !== null) instance.list = value ?? "";
          break;
        case "w:numStyleLink":
          if (list !== null) list.link = value ?? null;
          break;
        case "w:styleLink":
          if (list !== null) list.ofStyle = value ?? null;
          break;
        case "w:lvlOverride":
          override = whole(attribute("w:ilvl")) ?? 0;
          break;
        case "w:startOverride":
          instance?.starts.set(override, whole(value) ?? 1);
          break;
        case "w:lvl":
          level = newLevel();
          (instance ?? list)?.levels.set(whole(attribute("w:ilvl")) ?? 0, level);
          break;
        case "w:start":
          if (level !== null) level.start = whole(value) ?? 1;
          break;
        case "w:numFmt":
          if (level !== null) level.format = value ?? "decimal";
          break;
        case "w:lvlText":
          if (level !== null) level.text = value ?? "";
          break;
        case "w:lvlRestart":
          if (level !== null) level.restart = whole(value);
          break;
        case "w:isLgl":
          if (level !== null) level.legal = isOn(value);
          break;
        case "w:pStyle":
          if (level !== null) level.style = value ?? null;
          break;
      }
    },
    close: (name) => {
      if (name === "w:abstractNum") list = null;
      else if (name === "w:num") instance = null;
      else if (name === "w:lvl") level = null;
    },
  });
  return { lists, instances };
}

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
