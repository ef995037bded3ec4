import { allLayouts } from "../report/formats";
import { SECTION_TITLES } from "../report/names";
import { parseLabel } from "./label-text";
import { LABELLED_TABLES } from "./labelled-tables";
import { PROCEEDINGS } from "./outcome-headings";
import { remembered } from "./remembered";
import { rowNames } from "./row-names";
import { readerOf } from "./vocabulary";

/** The characters of a text alone, list marks included: what is left when a label is broken. */
export const plainWords = remembered((text): string =>
  text.normalize("NFKC").replace(/[\s\p{P}\p{S}\u200b-\u200f]/gu, ""),
);

const wordsOf = (text: string): string => parseLabel(text).words;

const SPECS = LABELLED_TABLES.flatMap(({ specs }) => specs);
const ROW_NAMES = SPECS.flatMap(rowNames);
const COLUMNS = [
  ...SPECS.flatMap(({ blocks }) => blocks.flatMap((b) => b.columns)),
  ...PROCEEDINGS.headings,
];
const BANDS = [
  ...SPECS.flatMap(({ blocks }) => blocks.flatMap((b) => b.bands)),
  ...PROCEEDINGS.groups,
];

const textsOf = (labels: readonly { readonly text: string }[]): ReadonlySet<string> =>
  new Set(labels.map(({ text }) => plainWords(text)));

const ROWS = new Set(
  SPECS.flatMap((spec) => [...spec.rows.map(({ label }) => label), ...spec.groups]).map(
    ({ text }) => plainWords(text),
  ),
);
const GROUPS = textsOf(SPECS.flatMap(({ groups }) => groups));
const HEADINGS = new Set([...textsOf(COLUMNS), ...textsOf(BANDS)]);
const ALL = [
  ...new Set(allLayouts().flatMap(({ labels }) => labels.map(({ text }) => plainWords(text)))),
];

const readRow = readerOf(ROW_NAMES);
const readHeading = readerOf(
  [...COLUMNS, ...BANDS].map(({ text }) => ({ words: wordsOf(text), meaning: text })),
);
const bandWords = new Set(BANDS.map(({ text }) => wordsOf(text)));
const columnWords = new Set(COLUMNS.map(({ text }) => wordsOf(text)));
const titles = SECTION_TITLES.map(wordsOf);
const readTitle = readerOf(titles.map((words) => ({ words, meaning: words })));

/** Whether a text reads like a row, a group of rows or a heading of any table of the form. */
export const readsAsLabel = remembered((text): boolean => {
  const label = parseLabel(text);
  return readRow(label).length > 0 || readHeading(label).length > 0;
});

/** Whether a text reads like the name of a row. */
export const readsAsRow = (text: string): boolean => readRow(parseLabel(text)).length > 0;

/** Whether a text is the whole label of a row or a group, as the form prints it. */
export const isWholeRow = (text: string): boolean => ROWS.has(plainWords(text));

/** Whether a text is a label beside several rows: （三）不予公开. */
export const isGroup = (text: string): boolean => GROUPS.has(plainWords(text));

/** Whether a text is a heading over several columns or over a block: 申请人情况. */
export const isBand = (text: string): boolean =>
  bandWords.has(wordsOf(text)) && HEADINGS.has(plainWords(text));

/** Whether a text is the heading of one column: 商业企业. */
export const isColumn = (text: string): boolean => columnWords.has(wordsOf(text));

const NARROW = textsOf(
  LABELLED_TABLES.filter(({ table }) => table === "requests").flatMap(({ specs }) =>
    specs.flatMap(({ blocks }) => blocks.flatMap(({ columns }) => columns)),
  ),
);

/** Whether a text begins or ends a heading of the narrow columns: 组织, broken off 社会公益组织. */
export const isHeadingEnd = remembered((text): boolean => {
  const end = plainWords(text);
  return (
    end.length > 1 && [...NARROW].some((label) => label.startsWith(end) || label.endsWith(end))
  );
});

/** Whether a text is a label of the form or a part of one, as a break between lines leaves it. */
export function isPiece(text: string): boolean {
  const words = plainWords(text);
  return words !== "" && ALL.some((label) => label.includes(words));
}

/** Whether a text can only belong to the labels beside the rows, not to the headings. */
export function isRowPiece(text: string): boolean {
  const words = plainWords(text);
  return (
    words !== "" &&
    [...ROWS].some((label) => label.includes(words)) &&
    ![...HEADINGS].some((label) => label.includes(words))
  );
}

/** Whether a line is the title of one of the six sections. */
export function isSectionTitle(text: string): boolean {
  const label = parseLabel(text.replace(/^\s*\[bookmark:[^\]]*\]/u, "").replace(/[#*]/gu, ""));
  return (
    label.words.length <= 24 &&
    (readTitle(label).length > 0 || titles.some((title) => label.words.includes(title)))
  );
}

/** Whether a text is a sentence of the report rather than what a cell holds. */
export const isSentence = (text: string): boolean =>
  text.length > 80 || (text.includes("。") && text.trim().length >= 12);
