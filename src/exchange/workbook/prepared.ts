import type { Parts } from "../zip/unpack";

const TYPES = "[Content_Types].xml";
const SHEET = /^xl\/worksheets\//u;
const STYLES = "xl/styles.xml";

/**
 * The list of parts without those that stay packed: SheetJS opens every part of some kinds that
 * the list names.
 */
function shortened(types: string, parts: Parts): string {
  const [head = "", ...pieces] = types.split("<");
  const kept = pieces.filter((piece) => {
    if (!/^(?:\w+:)?Override\b/u.test(piece)) return true;
    const [, name = ""] = piece.split('PartName="/', 2);
    const [own = ""] = name.split('"', 1);
    return own === "" || parts.has(own);
  });
  return [head, ...kept].join("<");
}

/**
 * A sheet as SheetJS can read it. It fills the whole area of a link with cells, up to 17 milliard,
 * and makes an object for each column of a stretch, whether Excel has so many or not; it drops a formula without a stored result, which has to be told: as no number it stays.
 */
function preparedSheet(xml: string): string {
  return xml
    .replace(/(<(?:\w+:)?)hyperlink(?=[\s/>])/gu, "$1nothing")
    .replace(/\bmax="\d{6,}"/gu, 'max="16384"')
    .replace(/(<\/(?:\w+:)?f>|<(?:\w+:)?f [^<>]*\/>)\s*(?=<\/(?:\w+:)?c>)/gu, "$1<v>NaN</v>");
}

/** 0!.0000 is 0\.0000 for SheetJS, which knows one of the two ways to write a sign as it is. */
function preparedStyles(xml: string): string {
  return xml.replace(/(\bformatCode=")([^"<>]*)/gu, (_, name: string, code: string) => {
    return name + code.replace(/!(.)/gu, "\\$1");
  });
}

/** The parts of a workbook as SheetJS reads them soon and rightly. */
export function prepared(parts: Parts): Parts {
  const changed = [...parts].map(([name, part]): readonly [string, Uint8Array] => {
    if (name !== TYPES && name !== STYLES && !SHEET.test(name)) return [name, part];
    const xml = new TextDecoder("utf-8").decode(part);
    const fit =
      name === TYPES
        ? shortened(xml, parts)
        : name === STYLES
          ? preparedStyles(xml)
          : preparedSheet(xml);
    return fit === xml ? [name, part] : [name, new TextEncoder().encode(fit)];
  });
  return new Map(changed);
}

const HIDES = /<(?:\w+:)?(?:row|col) [^<>]*\bhidden="(?:1|true)"/u;

/** Whether rows or columns of a workbook are hidden. */
export function hidesCells(parts: Parts): boolean {
  return [...parts].some(
    ([name, part]) => SHEET.test(name) && HIDES.test(new TextDecoder("latin1").decode(part)),
  );
}
