import type { Block } from "../recognise/document";
import { htmlBlocks } from "./html/html-blocks";
import { WORD_LIMITS } from "./limits";
import { strikeHidden } from "./hidden-runs";
import { Refusal, refusals } from "./refusal";
import { stored, unpack } from "./zip/unpack";
import type { ZipEntry } from "./zip/directory";
import { loadOnce } from "./load-once";

const mammothLibrary = loadOnce(() => import("mammoth"));

/**
 * The parts that mammoth reads: text, styles (they may number a paragraph), numbering, notes.
 * Pictures, fonts, settings and embedded files stay packed.
 */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|(?:document|styles|numbering|footnotes|endnotes)\d*\.xml))$/u;

const TEXT_PART = /^word\/document\d*\.xml$/u;

/** Lists whose numbers Word makes, at any depth and in any style, become items of one <ol>. */
const LISTS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (depth) => `p:ordered-list(${depth}) => ol > li:fresh`,
);

/**
 * The paragraphs and tables of a .docx.
 * @throws Refusal when it is encrypted, damaged or holds more than a report.
 */
export async function docxBlocks(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<readonly Block[]> {
  const needed = entries.filter(({ name }) => NEEDED.test(name));
  const parts = await unpack(bytes, needed, WORD_LIMITS);
  const seen = [...parts].map(
    ([name, part]) => [name, TEXT_PART.test(name) ? strikeHidden(part) : part] as const,
  );
  const zip = await stored(new Map(seen));
  const { default: mammoth } = await mammothLibrary();
  // The library takes a buffer in Node and an array buffer elsewhere, and ignores the other.
  const input = { arrayBuffer: zip.buffer, buffer: zip };
  let html: string;
  try {
    const result = await mammoth.convertToHtml(input, {
      styleMap: LISTS,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    });
    html = result.value;
  } catch (error) {
    // Whatever mammoth stumbles over is a part that Word did not write this way.
    throw new Refusal(refusals.damaged, { cause: error });
  }
  return htmlBlocks(html);
}
