import { sectionTitle } from "../../../report/section-titles";
import type { ReportText } from "../../../report/text";
import type { Found, TextSpan } from "../found";

/** One piece of a report's text: the title, a heading, a paragraph. */
export interface TextPlace {
  readonly section: TextSpan["section"];
  /** As in `TextSpan`: -1 for a heading. */
  readonly paragraph: number;
  readonly text: string;
}

/** What a rule says of a stretch of text or of the whole. */
interface Said {
  readonly expected?: string | number | null;
  readonly actual?: string | number | null;
  readonly sentence: string;
}

/** Every piece of the text in reading order. */
export function placesOf(text: ReportText): readonly TextPlace[] {
  const { title, introduction, sections } = text;
  const paragraphs = (section: TextPlace["section"], all: readonly string[]): TextPlace[] =>
    all.map((each, paragraph) => ({ section, paragraph, text: each }));
  return [
    ...paragraphs("title", title === null ? [] : [title]),
    ...paragraphs("introduction", introduction),
    ...sections.flatMap(({ key, heading, paragraphs: own }): TextPlace[] => [
      ...(heading === null ? [] : [{ section: key, paragraph: -1, text: heading.text }]),
      ...paragraphs(key, own),
    ]),
  ];
}

/** How a sentence calls the place: 标题 · 引言 · “总体情况”部分. */
export function placeWords(section: TextSpan["section"]): string {
  if (section === "title") return "标题";
  return section === "introduction" ? "引言" : `“${sectionTitle(section).words}”部分`;
}

/** A sentence of a paragraph and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** The sentences of a paragraph, each with its full stop. */
export function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^。！？\n]+[。！？\n]?|[。！？\n]/gu)].map(({ 0: found, index }) => {
    return { text: found, from: index };
  });
}

const isStop = (character: string | undefined): boolean =>
  character === "。" || character === "！" || character === "？" || character === "\n";

/** In characters to either side: what goes on for longer without a full stop is no sentence. */
const QUOTED = 300;

/** The sentence around a character, from one full stop to the next. */
export function sentenceAt(text: string, at: number): string {
  let [from, to] = [at, at];
  const [first, last] = [Math.max(0, at - QUOTED), Math.min(text.length, at + QUOTED)];
  while (from > first && !isStop(text[from - 1])) from -= 1;
  while (to < last && !isStop(text[to])) to += 1;
  return text.slice(from, to + 1).trim();
}

/** Something in the wording or the parts of the text, with its sentence. */
export interface Noticed extends Found {
  /** What is wrong, with the values, as a whole sentence. */
  readonly sentence: string;
}

function noticed(
  where: Pick<Found, "span" | "quote">,
  { expected = null, actual = null, sentence }: Said,
): Noticed {
  const nowhere = { table: null, focus: [], cells: [], difference: null };
  return { ...nowhere, ...where, expected, actual, sentence };
}

/** A finding about characters `from` to `to` of a place. */
export function noticedAt(place: TextPlace, from: number, to: number, said: Said): Noticed {
  const { section, paragraph, text } = place;
  return noticed({ span: { section, paragraph, from, to }, quote: sentenceAt(text, from) }, said);
}

/** A finding about what is not there. */
export function notThere(said: Said): Noticed {
  return noticed({ span: null, quote: null }, said);
}
