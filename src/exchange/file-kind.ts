import { compoundKind } from "./compound-file";
import { MAX_FILE_BYTES } from "./limits";
import { Refusal, refusals } from "./refusal";
import { zipEntries } from "./zip/directory";
import type { ZipEntry } from "./zip/directory";

/** A file told apart by its content. */
export type FileKind =
  | { readonly kind: "docx" | "xlsx"; readonly entries: readonly ZipEntry[] }
  | { readonly kind: "xls" | "pdf" }
  | { readonly kind: "text" };

type Beginning = readonly [bytes: readonly number[], sentence: string];

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

/** Beginnings of files that people choose by mistake. */
const OTHER_FILES: readonly Beginning[] = [
  [ascii("{\\rtf"), refusals.rtf],
  [ascii("MIME-Version:"), refusals.mht],
  [ascii("From: <Saved by"), refusals.mht],
  [[0x89, ...ascii("PNG")], refusals.image],
  [[0xff, 0xd8, 0xff], refusals.image],
  [ascii("GIF8"), refusals.image],
  [ascii("II*\0"), refusals.image],
  [ascii("MM\0*"), refusals.image],
  [ascii("RIFF"), refusals.image],
  [ascii("Rar!"), refusals.archive],
  [ascii("7z\xbc\xaf"), refusals.archive],
  [[0x1f, 0x8b], refusals.archive],
];

/** A zip; an empty one begins otherwise. */
const ZIPS = [ascii("PK\x03\x04"), ascii("PK\x05\x06")];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** A PDF may have something before it: the answer of a website, a mark of the encoding. */
const PDF = ascii("%PDF-");
const PDF_WITHIN = 1024;

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

function zipKind(bytes: Uint8Array): FileKind {
  const entries = zipEntries(bytes);
  const has = (name: RegExp): boolean => entries.some((entry) => name.test(entry.name));
  if (has(/^word\/document\d*\.xml$/u)) return { kind: "docx", entries };
  if (has(/^xl\/workbook\.xml$/u)) return { kind: "xlsx", entries };
  if (has(/^xl\/workbook\.bin$/u)) throw new Refusal(refusals.binaryWorkbook);
  if (has(/^ppt\//u)) throw new Refusal(refusals.slides);
  if (has(/^OFD\.xml$/u)) throw new Refusal(refusals.ofd);
  if (has(/^\[Content_Types\]\.xml$/u)) throw new Refusal(refusals.damaged);
  if (has(/^META-INF\/manifest\.xml$/u)) throw new Refusal(refusals.openDocument);
  throw new Refusal(refusals.archive);
}

function oldOfficeKind(bytes: Uint8Array): FileKind {
  const kind = compoundKind(bytes);
  switch (kind) {
    case "workbook":
      return { kind: "xls" };
    case "encrypted":
      throw new Refusal(refusals.encrypted);
    case "word":
      throw new Refusal(refusals.oldWord);
    case "slides":
      throw new Refusal(refusals.slides);
    case "other":
      throw new Refusal(refusals.unknownOffice);
  }
}

function isPdf(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, PDF_WITHIN);
  for (let at = beginning.indexOf(0x25); at !== -1; at = beginning.indexOf(0x25, at + 1)) {
    if (beginsWith(beginning.subarray(at), PDF)) return true;
  }
  return false;
}

/** Text holds no zero bytes, except as the second half of UTF-16, which begins with its mark. */
function isText(bytes: Uint8Array): boolean {
  const marked = beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]);
  return marked || !bytes.subarray(0, 4096).includes(0);
}

/**
 * Tells what a file is by its first bytes and its parts; its name may say anything.
 * @throws Refusal for every file that no report can be read from.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new Refusal(refusals.empty);
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal(refusals.tooLarge(bytes.length));
  if (ZIPS.some((beginning) => beginsWith(bytes, beginning))) return zipKind(bytes);
  if (beginsWith(bytes, COMPOUND)) return oldOfficeKind(bytes);
  for (const [beginning, sentence] of OTHER_FILES) {
    if (beginsWith(bytes, beginning)) throw new Refusal(sentence);
  }
  if (isPdf(bytes)) return { kind: "pdf" };
  if (!isText(bytes)) throw new Refusal(refusals.unknown);
  return { kind: "text" };
}
