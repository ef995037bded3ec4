import { LEVEL, readLevels } from "../levels";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decoded(xml: string): string {
  return xml.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/giu,
    (whole, hex, number, name) => {
      const code = hex !== undefined ? Number.parseInt(String(hex), 16) : Number(number);
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** What stands between a tag's begin and its end, in each place of the piece. */
function within(piece: string, tag: string): string {
  const end = `</${tag}>`;
  return piece
    .split(`<${tag}`)
    .slice(1)
    .map((text) => {
      const from = text.indexOf(">");
      const to = text.indexOf(end);
      return from < 0 || to < from ? "" : text.slice(from + 1, to);
    })
    .join("");
}

const OFF = /\bval\s*=\s*["'](?:0|false|off)["']/u;

function isStruck(properties: string): boolean {
  const found = /<strike\b([^<>]*)>/u.exec(properties);
  return found !== null && !OFF.test(found[1] ?? "");
}

const isRaised = (properties: string): boolean =>
  /<vertAlign\b[^<>]*\bval\s*=\s*["'](?:superscript|subscript)["']/u.test(properties);

/**
 * A text of several looks (ECMA-376, 18.4.4) as people read it: struck characters do not count, a
 * raised mark is no digit of the number beside it, 拼音 over the text is none of it.
 * @param xml The runs, as SheetJS hands them on.
 */
export function richText(xml: string): string {
  const text = xml
    .split(/<r(?=[\s>])/u)
    .map((piece) => {
      const at = piece.indexOf("</rPr>");
      const properties = at < 0 ? "" : piece.slice(0, at);
      if (isStruck(properties)) return "";
      // 拼音 stands behind the runs.
      const [own = ""] = piece.slice(Math.max(0, at)).split("<rPh", 1);
      const words = decoded(within(own, "t"));
      return isRaised(properties) ? `${LEVEL}${words}${LEVEL}` : words;
    })
    .join("");
  return readLevels(text);
}
