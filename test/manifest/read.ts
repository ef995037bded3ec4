import { readFileSync } from "node:fs";

export interface XmlElement {
  attributes: ReadonlyMap<string, string>;
  /** The text between start and end tag; empty for an empty element. */
  content: string;
}

/** All elements of one name in a text, in order. Enough for our own manifest, no XML parser. */
export function elements(xml: string, tag: string): XmlElement[] {
  const pattern = new RegExp(`<${tag}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${tag}>)`, "g");
  return [...xml.matchAll(pattern)].map((match) => ({
    attributes: new Map(
      [...(match[1] ?? "").matchAll(/([\w:]+)="([^"]*)"/g)].map((pair) => [
        pair[1] ?? "",
        pair[2] ?? "",
      ]),
    ),
    content: match[2] ?? "",
  }));
}

/** Width and height in pixels from the head of a PNG file. */
export function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
