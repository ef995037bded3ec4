import type { ReportText } from "../../report/text";
import type { TextSpan } from "../rules/found";

/** A sentence of the report, in plain characters and with the way back to where it stands. */
export interface Sentence {
  readonly section: TextSpan["section"];
  readonly paragraph: number;
  /** As it stands in the text. */
  readonly quote: string;
  /** Without blanks; full-width digits and half-width marks as the patterns expect them. */
  readonly text: string;
  /** For each character of `text` its index in the paragraph. */
  readonly at: readonly number[];
}

/** What goes on for longer without a full stop is no prose: a table as text, a damaged file. */
const LONGEST = 2000;

const MARKS: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "!": "！",
  "?": "？",
  "％": "%",
  "．": ".",
};

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /[0-9０-９]/.test(character);

/** The first character that is no blank; undefined without. */
function nextVisible(source: string, from: number): string | undefined {
  let index = from;
  while (/\s/.test(source.charAt(index))) index += 1;
  return source[index];
}

/** Whether a full stop of half width stands after Chinese and before Chinese or nothing. */
const isEnd = (source: string, index: number): boolean =>
  /[一-龥）]/.test(source.charAt(index - 1)) && !/[\dA-Za-z]/.test(source.charAt(index + 1));

/** One character as the patterns expect it; "" for a blank that separates nothing. */
function plainCharacter(source: string, index: number): string {
  const character = source.charAt(index);
  if (/\s/.test(character)) {
    // "1 0" may be two numbers: the blank stays. Only the first of several is looked at.
    return isDigit(source[index - 1]) && isDigit(nextVisible(source, index)) ? " " : "";
  }
  if (isDigit(character) && character > "9") {
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  }
  if (character === "," && isDigit(source[index - 1])) {
    if (/^,[0-9０-９]{3}(?![0-9０-９])/.test(source.slice(index, index + 5))) return ",";
  }
  // 未收到申请. ends a sentence; 3.5 and www.a.cn do not.
  if (character === "." && isEnd(source, index)) return "。";
  return MARKS[character] ?? character;
}

function sentenceOf(
  section: Sentence["section"],
  paragraph: number,
  source: string,
  from: number,
  to: number,
): Sentence {
  const characters: string[] = [];
  const at: number[] = [];
  for (let index = from; index < to; index += 1) {
    const plain = plainCharacter(source, index);
    if (plain === "") continue;
    characters.push(plain);
    at.push(index);
  }
  return {
    section,
    paragraph,
    quote: source.slice(from, to).trim(),
    text: characters.join(""),
    at,
  };
}

function sentencesOfParagraphs(
  section: Sentence["section"],
  paragraphs: readonly string[],
): readonly Sentence[] {
  return paragraphs.flatMap((source, paragraph) =>
    [...source.matchAll(/[^。！？!?\n]+[。！？!?]?/g)]
      .filter(([sentence]) => sentence.length <= LONGEST)
      .map((match) =>
        sentenceOf(section, paragraph, source, match.index, match.index + match[0].length),
      )
      .filter(({ text }) => text !== ""),
  );
}

/** The sentences of a report in their order. */
export function sentencesOf(text: ReportText): readonly Sentence[] {
  return [
    ...sentencesOfParagraphs("introduction", text.introduction),
    ...text.sections.flatMap(({ key, paragraphs }) => sentencesOfParagraphs(key, paragraphs)),
  ];
}

/** The stretch of the paragraph under the characters `from` to `to` (exclusive) of a sentence. */
export function spanOf(sentence: Sentence, from: number, to: number): TextSpan {
  const { section, paragraph, at } = sentence;
  const start = at[from] ?? 0;
  return { section, paragraph, from: start, to: (at[to - 1] ?? start) + 1 };
}
