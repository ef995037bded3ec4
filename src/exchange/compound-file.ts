/** What the names of the streams in a compound file (Office 97 and later) say about it. */
export type CompoundKind = "workbook" | "encrypted" | "word" | "slides" | "other";

const DIRECTORY_ENTRY = 128;
const NAME_LENGTH_AT = 64;
/** A stream, not a folder or the root. */
const TYPE_AT = 66;
const STREAM = 2;
const FIRST_SECTOR = 512;
/** Nothing that we look for has a longer name, "PowerPoint Document". */
const LONGEST_NAME = 46;

const KINDS: Readonly<Record<string, CompoundKind>> = {
  EncryptedPackage: "encrypted",
  WordDocument: "word",
  "PowerPoint Document": "slides",
  Workbook: "workbook",
  Book: "workbook",
};

/**
 * Looks for the streams' names where directory entries can stand, every 128 bytes: a damaged
 * sector table does not matter then.
 */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-16le");
  const found = new Set<CompoundKind>();
  for (let at = FIRST_SECTOR; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = view.getUint16(at + NAME_LENGTH_AT, true);
    if (bytes[at + TYPE_AT] !== STREAM || length < 4 || length > LONGEST_NAME) continue;
    const kind = KINDS[decoder.decode(bytes.subarray(at, at + length - 2))];
    if (kind !== undefined) found.add(kind);
  }
  // A Word document may hold a workbook as an object; an encrypted file holds its package only.
  for (const kind of ["encrypted", "word", "slides", "workbook"] as const) {
    if (found.has(kind)) return kind;
  }
  return "other";
}
