import { unitCore } from "../report/unit-names";

/** A name as it is compared: without blanks, full-width letters and brackets in one form. */
export function plainName(name: string): string {
  return name.normalize("NFKC").replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, "");
}

/** What a name is compared by where it is not the same to the letter; the plain name of 县财政局. */
export function coreName(name: string): string {
  return unitCore(name) ?? plainName(name);
}

/** The file's own name, without folders and ending. */
export function baseName(path: string): string {
  return (path.split(/[\\/]/u).at(-1) ?? path).replace(/\.[^.]*$/u, "");
}

/** “a.docx”: how a file is named in a sentence. */
export function fileWord(path: string): string {
  return `“${path.split(/[\\/]/u).at(-1) ?? path}”`;
}
