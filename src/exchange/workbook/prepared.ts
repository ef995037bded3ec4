import type { Parts } from "../zip/unpack";

const TYPES = "[Content_Types].xml";
const SHEET = /^xl\/worksheets\//u;
const STYLES = "xl/styles.xml";

/**
 * Parts of a workbook as SheetJS takes them: a character for each byte, in their names too. What is
 * looked for in them is ASCII.
 */
export type PartTexts = ReadonlyMap<string, string>;

/** A character for each byte. What the platform calls latin1 is Windows-1252. */
function bytesAsText(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  // Most parts are ASCII: what is read so takes half of the memory, and of the time to search it.
  const isAscii = text.length === bytes.length && !text.includes("\ufffd");
  return isAscii
    ? text
    : new TextDecoder("utf-16le", { ignoreBOM: true }).decode(Uint16Array.from(bytes));
}

/**
 * The list of parts without those that stay packed: SheetJS opens every part of some kinds that
 * the list names.
 */
function shortened(types: string, parts: PartTexts): string {
  const [head = "", ...pieces] = types.split("<");
  const kept = pieces.filter((piece) => {
    if (!/^(?:\w+:)?Override\b/u.test(piece)) return true;
    const [, name = ""] = piece.split('PartName="/', 2);
    const [own = ""] = name.split('"', 1);
    return own === "" || parts.has(own);
  });
  return [head, ...kept].join("<");
}

const CELLS = /<(?:\w+:)?sheetData\b[^<>]*>/u;
const CELLS_END = /<\/(?:\w+:)?sheetData>/gu;
const MERGED = /<(?:\w+:)?mergeCell ref=["'][A-Z\d:]+["']\s*\/?>/gu;
const BLANK = /<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d{1,6}")?\/>(?=<c r="|<\/row>)/gu;
const FORMULA = /<(?:\w+:)?f[\s/>]/u;
const ARRAY = /\bt="array"/u;

/**
 * The cells of a sheet: SheetJS drops a formula without a stored result, which has to be told: as no
 * number it stays. Blank cells are left out, but from an area whose values one formula gives.
 */
function preparedCells(xml: string, keepsBlanks: boolean): string {
  const hasFormulas = FORMULA.test(xml);
  const told = hasFormulas
    ? xml.replace(/(<\/(?:\w+:)?f>|<(?:\w+:)?f [^<>]*\/>)\s*(?=<\/(?:\w+:)?c>)/gu, "$1<v>NaN</v>")
    : xml;
  return keepsBlanks || (hasFormulas && ARRAY.test(xml)) ? told : told.replace(BLANK, "");
}

/** Where the cells of a sheet begin and end, as SheetJS sees it; null where it has none. */
function cellsOf(xml: string): readonly [from: number, to: number, behind: number] | null {
  const begin = CELLS.exec(xml);
  if (begin === null) return null;
  CELLS_END.lastIndex = begin.index + begin[0].length;
  const from = CELLS_END.lastIndex;
  const end = CELLS_END.exec(xml);
  return end === null ? null : [from, end.index, CELLS_END.lastIndex];
}

/**
 * A sheet as SheetJS can read it: columns, cells and merged areas. It fills the whole area of a link
 * with cells, up to 17 milliard, and makes an object for each column of a stretch, whether Excel has
 * so many or not.
 */
function preparedSheet(xml: string, keepsBlanks: boolean): string {
  const [from, to, behind] = cellsOf(xml) ?? [xml.length, xml.length, xml.length];
  const head = xml
    .slice(0, from)
    .replace(/\bmax="\d{6,}"/gu, 'max="16384"')
    .replace(/(<(?:\w+:)?)hyperlink(?=[\s/>])/gu, "$1nothing");
  const cells = preparedCells(xml.slice(from, to), keepsBlanks);
  const merged = xml.slice(behind).match(MERGED) ?? [];
  return [head, cells, xml.slice(to, behind), ...merged].join("");
}

/** 0!.0000 is 0\.0000 for SheetJS, which knows one of the two ways to write a sign as it is. */
function preparedStyles(xml: string): string {
  return xml.replace(/(\bformatCode=")([^"<>]*)/gu, (_, name: string, code: string) => {
    return name + code.replace(/!(.)/gu, "\\$1");
  });
}

const HIDES = /<(?:\w+:)?(?:row|col) [^<>]*\bhidden="(?:1|true)"/u;

/** A workbook for SheetJS. */
export interface PreparedWorkbook {
  readonly parts: PartTexts;
  /** Whether rows or columns are hidden. */
  readonly hides: boolean;
  /** Whether formulas stand in it. */
  readonly calculates: boolean;
}

/** The parts of a workbook as SheetJS reads them soon and rightly. */
export function prepared(packed: Parts): PreparedWorkbook {
  const parts = new Map(
    [...packed].map(([name, part]) => [
      bytesAsText(new TextEncoder().encode(name)),
      bytesAsText(part),
    ]),
  );
  const sheets = [...parts].filter(([name]) => SHEET.test(name));
  const hides = sheets.some(([, xml]) => HIDES.test(xml));
  const calculates = sheets.some(([, xml]) => FORMULA.test(xml));
  for (const [name, xml] of sheets) parts.set(name, preparedSheet(xml, hides));
  const types = parts.get(TYPES);
  if (types !== undefined) parts.set(TYPES, shortened(types, parts));
  const styles = parts.get(STYLES);
  if (styles !== undefined) parts.set(STYLES, preparedStyles(styles));
  return { parts, hides, calculates };
}
