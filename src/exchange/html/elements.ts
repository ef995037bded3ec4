/** Elements that stand inside a line. All others, known or not, begin and end one. */
const INLINE = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Elements that nobody sees, or that surround every page of a website. */
const UNSEEN = new Set(
  "aside audio button canvas embed footer head iframe math nav noscript object script select style svg template textarea title video".split(
    " ",
  ),
);

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/iu;
const STRUCK = new Set(["del", "s", "strike"]);
const STRUCK_STYLE =
  /(?:^|;)\s*(?:visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;:]*line-through)/iu;
const RAISED_STYLE = /(?:^|;)\s*vertical-align\s*:\s*(?:super|sub)\b/iu;
const UNNUMBERED = /list-style(?:-type)?\s*:\s*none/iu;
/** The marks of notes as converters of Word files write them, and the notes at the page's end. */
const NOTE = /^(?:foot|end)note-/u;

type Attributes = Readonly<Record<string, string>>;

/** Whether an element stands inside a line; o:p, st1:date and the like of Office do as well. */
export const isInline = (name: string): boolean => INLINE.has(name) || name.includes(":");

/** Whether the element is no part of the document: it takes no place, and nothing in it counts. */
export function isUnseen(name: string, attributes: Attributes): boolean {
  return (
    UNSEEN.has(name) ||
    "hidden" in attributes ||
    HIDDEN.test(attributes["style"] ?? "") ||
    NOTE.test(attributes["id"] ?? "")
  );
}

/** Whether the text in the element does not hold, though it takes its place: a cell stays one. */
export const isStruck = (name: string, attributes: Attributes): boolean =>
  STRUCK.has(name) || STRUCK_STYLE.test(attributes["style"] ?? "");

/** Whether the text in the element stands higher or lower than the text beside it. */
export const isRaised = (name: string, attributes: Attributes): boolean =>
  name === "sup" || name === "sub" || RAISED_STYLE.test(attributes["style"] ?? "");

const ENTERED = /^(?:text|number|tel|search)?$/iu;

/** What stands in a field that people fill in; null for every other element. */
export const fieldValue = (name: string, attributes: Attributes): string | null =>
  name === "input" && ENTERED.test(attributes["type"] ?? "") ? (attributes["value"] ?? "") : null;

/** Whether a list numbers its items by itself. */
export const isNumbered = (name: string, attributes: Attributes): boolean =>
  name === "ol" && !UNNUMBERED.test(attributes["style"] ?? "");

/** Whether the element is a link or the item of a list. */
export const isListed = (name: string, attributes: Attributes): boolean =>
  name === "li" || (name === "a" && "href" in attributes);
