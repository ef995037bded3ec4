/** Properties of a run that hide its text or strike it through twice, unless they say that not. */
const HIDES = /<w:(?:vanish|dstrike)(?![\w-])(?!\s+w:val\s*=\s*["'](?:0|false|off)["'])/u;
const PROPERTIES = "<w:rPr>";
const PROPERTIES_END = "</w:rPr>";

/**
 * The text part of a Word file, its hidden and its twice struck runs struck through: mammoth reads
 * those two as ordinary text, but says what is struck. A part without them is given back as it is.
 */
export function strikeHidden(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder("utf-8").decode(part);
  if (!HIDES.test(xml)) return part;
  // The properties before a tracked change stand inside: they begin a piece of their own.
  const [before = "", ...pieces] = xml.split(PROPERTIES);
  const struck = pieces.map((piece) => {
    const [properties = ""] = piece.split(PROPERTIES_END, 1);
    // In front, since mammoth takes the first of two.
    return HIDES.test(properties) ? `<w:strike/>${piece}` : piece;
  });
  return new TextEncoder().encode([before, ...struck].join(PROPERTIES));
}
