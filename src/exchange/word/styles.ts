import { basedOn, plainLook, readLook } from "./look";
import type { Look } from "./look";
import type { ListPlace } from "./counters";
import type { Library } from "./xml";
import { readXml } from "./xml";

interface Style {
  readonly look: Look;
  base: string | null;
  list: string | null;
  level: number | null;
}

/** What styles.xml says. */
export interface Styles {
  /** The look of all text that nothing else is said of. */
  readonly ofAll: Look;
  /** The style of a paragraph that names none. */
  readonly paragraph: string | null;
  readonly lookOf: (style: string | null) => Look;
  /** The list that a paragraph of the style is in; level null: the one that names the style. */
  readonly listOf: (
    style: string | null,
  ) => { readonly list: string; readonly level: ListPlace["level"] | null } | null;
}

/** Styles are based on each other: no document goes deeper. */
const DEEPEST = 30;

/** @throws Refusal for a part that is not whole. */
export function readStyles(library: Library, part: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  const ofAll = plainLook();
  let paragraph: string | null = null;
  let style: Style | null = null;
  const within: string[] = [];
  if (part !== undefined) {
    readXml(library, part, "w:styles", {
      open: (name, attribute) => {
        within.push(name);
        const value = attribute("w:val") ?? null;
        if (name === "w:style") {
          style = { look: plainLook(), base: null, list: null, level: null };
          const id = attribute("w:styleId") ?? "";
          styles.set(id, style);
          const isDefault = /^(?:1|true|on)$/u.test(attribute("w:default") ?? "");
          if (isDefault && attribute("w:type") === "paragraph") paragraph = id;
        } else if (style === null) {
          if (within.at(-2) === "w:rPr") readLook(ofAll, name, attribute);
        } else if (name === "w:basedOn") {
          style.base = value;
        } else if (name === "w:numId") {
          style.list = value;
        } else if (name === "w:ilvl") {
          style.level = Number(value ?? 0);
        } else if (within.at(-2) === "w:rPr" && within.at(-3) === "w:style") {
          // Not what a table style says of its first row, and not what a change replaced.
          readLook(style.look, name, attribute);
        }
      },
      close: (name) => {
        within.pop();
        if (name === "w:style") style = null;
      },
    });
  }
  const looks = new Map<string, Look>();
  const lookAt = (id: string | null, depth: number): Look => {
    const known = id === null ? undefined : looks.get(id);
    if (known !== undefined) return known;
    const own = id === null ? undefined : styles.get(id);
    if (id === null || own === undefined || depth > DEEPEST) return plainLook();
    const look = basedOn(own.look, lookAt(own.base, depth + 1));
    looks.set(id, look);
    return look;
  };
  return {
    ofAll,
    paragraph,
    lookOf: (id) => lookAt(id, 0),
    listOf: (id) => {
      let list: string | null = null;
      let level: number | null = null;
      let at = id;
      for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
        const own = styles.get(at);
        list ??= own?.list ?? null;
        level ??= own?.level ?? null;
        at = own?.base ?? null;
      }
      return list === null ? null : { list, level };
    },
  };
}
