/** Elements that stand inside a line. All others, known or not, begin and end one. */
const INLINE = new Set(
  "a abbr b bdi bdo big cite code data dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Elements whose text nobody sees, or that surround every page of a website. */
const UNSEEN = new Set(
  "aside audio button canvas del embed footer head iframe math nav noscript object script select style svg template textarea title video".split(
    " ",
  ),
);

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;
const UNNUMBERED = /list-style(?:-type)?\s*:\s*none/iu;
/** mammoth's marks of notes, and the notes themselves at the document's end. */
const NOTE = /^(?:foot|end)note-/u;

type Attributes = Readonly<Record<string, string>>;

/** Whether an element stands inside a line; o:p, st1:date and the like of Office do as well. */
export const isInline = (name: string): boolean => INLINE.has(name) || name.includes(":");

/** Whether nothing inside the element is text of the document. */
export function isUnseen(name: string, attributes: Attributes): boolean {
  return (
    UNSEEN.has(name) ||
    "hidden" in attributes ||
    HIDDEN.test(attributes["style"] ?? "") ||
    NOTE.test(attributes["id"] ?? "")
  );
}

/** Whether a list numbers its items by itself. */
export const isNumbered = (name: string, attributes: Attributes): boolean =>
  name === "ol" && !UNNUMBERED.test(attributes["style"] ?? "");
