import { framesOf } from "./frame";
import type { Frame } from "./frame";
import { glyphLines } from "./glyph-lines";
import type { GlyphLine } from "./glyph-lines";
import type { PageMarks } from "./marks";
import { fillFrame } from "./page-table";
import type { PageTable } from "./page-table";

/** A table or a line of text, where it begins on its page. */
export type PagePiece =
  | { readonly kind: "table"; readonly top: number; readonly table: PageTable }
  | { readonly kind: "line"; readonly top: number; readonly line: GlyphLine };

/** A page as tables and lines from top to bottom. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PagePiece[];
}

const areaOf = ({ xs, ys }: Frame): number =>
  ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));

/** Lines of one column and boxes round a page arrange it; they are no tables. */
const isTable = ({ xs }: Frame): boolean => xs.length > 2;

/** Takes a page apart. Of tables in tables the inner ones take their text first. */
export function pageContent({ width, height, glyphs, rules }: PageMarks): PageContent {
  let free = glyphs;
  const pieces: PagePiece[] = [];
  const frames = framesOf(rules).filter(isTable);
  for (const frame of [...frames].sort((a, b) => areaOf(a) - areaOf(b))) {
    const { table, outside } = fillFrame(frame, free);
    free = outside;
    if (table.texts.some((text) => text !== "")) {
      pieces.push({ kind: "table", top: frame.ys[0] ?? 0, table });
    }
  }
  for (const line of glyphLines(free.filter(({ turn }) => turn === 0))) {
    pieces.push({ kind: "line", top: line.base - line.size, line });
  }
  return { width, height, pieces: pieces.sort((a, b) => a.top - b.top) };
}

/** Whether a page has a table with lines round its cells. */
export const hasTable = (page: PageMarks): boolean =>
  pageContent(page).pieces.some(({ kind }) => kind === "table");
