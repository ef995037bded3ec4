import { alignedLines } from "./aligned-lines";
import { gridOfLines } from "./aligned-table";
import type { Block } from "./document";
import { isTable, readTabbed, tableBegins } from "./tabbed-lines";
import { isBlankLine, isTabbed, textLines } from "./text-lines";
import type { TextLine } from "./text-lines";
import { pageWidth, paragraphsOf } from "./wrapped-lines";

type Piece =
  { readonly cells: readonly (readonly unknown[])[] } | { readonly prose: readonly TextLine[] };

/** Parts the lines of a text into tables and what stands between them. */
function piecesOf(lines: readonly TextLine[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let prose: TextLine[] = [];
  const close = (): void => {
    if (prose.length > 0) pieces.push({ prose });
    prose = [];
  };
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const tabbed = tableBegins(lines, at) ? readTabbed(lines, at) : null;
    const aligned = tabbed === null && !isBlankLine(line) ? alignedLines(lines, at) : null;
    if (tabbed !== null && tabbed.end > at) {
      if (isTable(tabbed.cells)) {
        close();
        pieces.push({ cells: tabbed.cells });
      } else {
        for (const each of lines.slice(at, tabbed.end)) prose.push(each);
      }
      at = tabbed.end;
    } else if (aligned !== null && aligned.table !== null) {
      close();
      pieces.push({ cells: gridOfLines(aligned.table) });
      at = aligned.end;
    } else {
      const end = Math.max(at + 1, aligned?.end ?? 0);
      for (const each of lines.slice(at, end)) prose.push(each);
      at = end;
    }
  }
  close();
  return pieces;
}

/**
 * The paragraphs and tables of a text file: tables with tabs between the cells, with one cell a line,
 * or with columns held apart by blanks as a PDF gives them. A table that cannot be taken apart with
 * certainty comes out so that `recogniseGrid` refuses it.
 */
export function recogniseLines(text: string): readonly Block[] {
  const pieces = piecesOf(textLines(text));
  const broken = pieces
    .flatMap((piece) => ("prose" in piece ? piece.prose : []))
    .filter((line) => !isTabbed(line));
  const width = pageWidth(broken);
  return pieces.flatMap((piece): readonly Block[] =>
    "cells" in piece
      ? [{ kind: "grid", grid: { cells: piece.cells } }]
      : paragraphsOf(piece.prose, width).map((text) => ({ kind: "paragraph", text })),
  );
}
