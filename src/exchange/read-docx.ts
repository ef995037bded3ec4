import type { Block } from "../recognise/document";
import { decodeText } from "./decode";
import { htmlBlocks } from "./html/html-blocks";
import { WORD_LIMITS } from "./limits";
import { Refusal, refusals } from "./refusal";
import { DocumentReader } from "./word/document-reader";
import type { Chunks } from "./word/document-reader";
import { readNumbering } from "./word/numbering";
import { partOf, relations } from "./word/package";
import type { Relation } from "./word/package";
import { readStyles } from "./word/styles";
import { readXml, xmlLibrary } from "./word/xml";
import { unpack } from "./zip/unpack";
import type { Parts } from "./zip/unpack";
import type { ZipEntry } from "./zip/directory";

/** The text, what it refers to, styles and numbers of lists, whole pages that were put in. */
const NEEDED =
  /^(?:_rels\/\.rels|.*\/_rels\/document\d*\.xml\.rels|.*\/(?:document|styles|numbering)\d*\.xml|.*\.x?html?)$/u;

/**
 * The paragraphs and tables of a .docx, as they are printed.
 * @throws Refusal when it is encrypted, damaged or holds more than a report.
 */
export async function docxBlocks(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<readonly Block[]> {
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
  return reader.blocks();
}

/** Pages that w:altChunk puts in. @throws Refusal for a document of another kind. */
async function chunksOf(parts: Parts, related: ReadonlyMap<string, Relation>): Promise<Chunks> {
  const chunks = new Map<string, readonly Block[]>();
  for (const [id, { kind, target }] of related) {
    if (kind !== "aFChunk") continue;
    const page = parts.get(target);
    if (page === undefined) throw new Refusal(refusals.embedded);
    chunks.set(id, await htmlBlocks(decodeText(page)));
  }
  return chunks;
}
