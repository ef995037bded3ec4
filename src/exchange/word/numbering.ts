import type { Library } from "./xml";
import { readXml } from "./xml";

/** One level of a list. */
export interface Level {
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
