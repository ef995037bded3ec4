import type { Block } from "../../recognise/document";
import { decodeText } from "../decode";
import { htmlBlocks } from "../html/html-blocks";
import { WORD_LIMITS } from "../limits";
import { Refusal, refusals } from "../refusal";
import { DocumentReader } from "./document-reader";
import type { Chunks } from "./beside";
import type { LeftOut } from "./left-out";
import { readNumbering } from "./numbering";
import { partOf, relations } from "./package";
import type { Relation } from "./package";
import { readStyles } from "./styles";
import { readXml, xmlLibrary } from "./xml";
import { unpack } from "../zip/unpack";
import type { Parts } from "../zip/unpack";
import type { ZipEntry } from "../zip/directory";

/** The text, what it refers to, styles and numbers of lists, whole pages that were put in. */
const NEEDED =
  /^(?:_rels\/\.rels|.*\/_rels\/document\d*\.xml\.rels|.*\/(?:document|styles|numbering)\d*\.xml|.*\.x?html?)$/u;

/** A Word file, taken apart. */
export interface WordDocument {
  /** Its paragraphs and tables, as they are printed. */
  readonly blocks: readonly Block[];
  /** What stands in it and was not read. */
  readonly leftOut: readonly LeftOut[];
  /** The names of parts in the file, by the relations of the text to them. */
  readonly parts: ReadonlyMap<string, string>;
}

/** @throws Refusal when it is encrypted, damaged or holds more than a report. */
export async function wordDocument(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<WordDocument> {
  const needed = entries.filter(({ name }) => NEEDED.test(name));
  const parts = await unpack(bytes, needed, WORD_LIMITS);
  const library = await xmlLibrary();
  const main =
    partOf(parts, relations(library, parts, ""), "officeDocument") ?? "word/document.xml";
  const part = parts.get(main);
  if (part === undefined) throw new Refusal(refusals.damaged);
  const related = relations(library, parts, main);
  const beside = (kind: string): Uint8Array | undefined =>
    parts.get(partOf(parts, related, kind) ?? `word/${kind}.xml`);
  const reader = new DocumentReader({
    styles: readStyles(library, beside("styles")),
    numbering: readNumbering(library, beside("numbering")),
    chunks: await chunksOf(parts, related),
  });
  readXml(library, part, "w:document", reader);
  return {
    blocks: reader.blocks(),
    leftOut: reader.leftOut,
    parts: new Map([...related].map(([id, { target }]) => [id, target])),
  };
}

/** Pages that w:altChunk puts in; documents of other kinds are left out. */
async function chunksOf(parts: Parts, related: ReadonlyMap<string, Relation>): Promise<Chunks> {
  const chunks = new Map<string, readonly Block[]>();
  for (const [id, { kind, target }] of related) {
    const page = kind === "aFChunk" ? parts.get(target) : undefined;
    if (page !== undefined) chunks.set(id, await htmlBlocks(decodeText(page)));
  }
  return chunks;
}
