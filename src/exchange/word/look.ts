import { isOn } from "./numbering";
import type { AttributeOf } from "./xml";

/** How a run looks, as far as it decides whether and where its text stands. Null: not said. */
export interface Look {
  hidden: boolean | null;
  struck: boolean | null;
  /** Struck through twice. */
  struckTwice: boolean | null;
  /** Higher or lower than the line: by 上标, 下标. */
  vertical: boolean | null;
  /** Higher or lower by so many half points: 提升, 降低. */
  position: boolean | null;
}

export const plainLook = (): Look => ({
  hidden: null,
  struck: null,
  struckTwice: null,
  vertical: null,
  position: null,
});

/** Takes in an element of w:rPr; says whether it was one of a look. */
export function readLook(look: Look, name: string, attribute: AttributeOf): boolean {
  const value = attribute("w:val");
  switch (name) {
    case "w:vanish":
      look.hidden = isOn(value);
      return true;
    case "w:strike":
      look.struck = isOn(value);
      return true;
    case "w:dstrike":
      look.struckTwice = isOn(value);
      return true;
    case "w:vertAlign":
      look.vertical = value === "superscript" || value === "subscript";
      return true;
    case "w:position":
      look.position = value !== undefined && !/^[+-]?0+(?:\.0+)?(?:pt)?$/u.test(value);
      return true;
  }
  return false;
}

/** What a style says; where it says nothing, the style that it is based on. */
export function basedOn(own: Look, base: Look): Look {
  return {
    hidden: own.hidden ?? base.hidden,
    struck: own.struck ?? base.struck,
    struckTwice: own.struckTwice ?? base.struckTwice,
    vertical: own.vertical ?? base.vertical,
    position: own.position ?? base.position,
  };
}

/** What becomes of a run's text. */
export interface Shown {
  readonly isThere: boolean;
  readonly raised: boolean;
}

/**
 * The look of a run by all that is said of it. Hidden and struck are toggles: said by the styles of
 * the paragraph and of the run, they cancel each other (ISO/IEC 29500-1, 17.7.3).
 */
export function shown(direct: Look, ofRun: Look, ofParagraph: Look, ofAll: Look): Shown {
  const toggled = (key: "hidden" | "struck"): boolean =>
    direct[key] ?? ((ofRun[key] === true) !== (ofParagraph[key] === true) || ofAll[key] === true);
  const last = (key: "struckTwice" | "vertical" | "position"): boolean =>
    direct[key] ?? ofRun[key] ?? ofParagraph[key] ?? ofAll[key] ?? false;
  return {
    isThere: !toggled("hidden") && !toggled("struck") && !last("struckTwice"),
    raised: last("vertical") || last("position"),
  };
}
