import type { PdfFont } from "./text-state";

/** What is used of the library's fonts; it hands them out as anything. */
interface LibraryFont {
  readonly isType3Font?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[] | null;
  readonly composite?: boolean;
  readonly toUnicode?: object;
}

const NEVER = (): boolean => false;

/**
 * Which codes the file tells the characters of. A font without such a table whose codes are numbers
 * of shapes would give other characters than are seen.
 */
function toldCodes({ composite, toUnicode }: LibraryFont): (code: number) => boolean {
  if (toUnicode === undefined) return NEVER;
  if ("_map" in toUnicode) {
    const map = toUnicode._map as readonly unknown[];
    return (code) => map[code] !== undefined;
  }
  return composite === true ? NEVER : () => true;
}

/** The library's font as far as places and characters go; null for one that it could not read. */
export function fontOf(found: unknown): PdfFont | null {
  if (typeof found !== "object" || found === null) return null;
  const font = found as LibraryFont;
  return {
    unit: font.isType3Font === true ? (font.fontMatrix?.[0] ?? 0.001) : 0.001,
    vertical: font.vertical === true,
    isTold: toldCodes(font),
  };
}
