import { alignedLines } from "./aligned-lines";
import { gridOfLines } from "./aligned-table";
import type { TextBlock } from "./document";
import { recogniseGrid } from "./recognise";
import { withTabs } from "./separated-lines";
import { blockOf } from "./spelled-blocks";
import { spelledReader } from "./spelled-lines";
import type { LinesReader, SpelledPiece } from "./spelled-lines";
import { isTable, readTabbed, tableBegins } from "./tabbed-lines";
import { isBlankLine, isTabbed, textLines } from "./text-lines";
import type { TextLine } from "./text-lines";
import { pageWidth, paragraphsOf } from "./wrapped-lines";

type Piece = SpelledPiece | { readonly cells: Cells } | { readonly prose: readonly TextLine[] };

type Cells = readonly (readonly unknown[])[];

/** Tables that were found in lines, and the first line after them. */
interface Found {
  readonly tables: readonly Piece[];
  readonly end: number;
}

/** Whether the tables of a grid are all read. */
function isRead(cells: Cells): boolean {
  const { tables, refused } = recogniseGrid({ cells });
  return tables.length > 0 && refused.length === 0;
}

/** The tables that begin at a line without tabs: in columns, or else one cell after the other. */
function untabbed(lines: readonly TextLine[], at: number, spelled: LinesReader): Found {
  const aligned = alignedLines(lines, at);
  const cells = aligned.table === null ? null : gridOfLines(aligned.table);
  if (cells !== null && isRead(cells)) return { tables: [{ cells }], end: aligned.end };
  const { pieces, end } = spelled(at);
  if (pieces !== null) return { tables: pieces, end };
  if (cells !== null) return { tables: [{ cells }], end: aligned.end };
  return { tables: [], end: Math.max(at + 1, aligned.end, end) };
}

function tabbedTables(lines: readonly TextLine[], at: number): Found | null {
  const tabbed = tableBegins(lines, at) ? readTabbed(lines, at) : null;
  if (tabbed === null || tabbed.end <= at) return null;
  return { tables: isTable(tabbed.cells) ? [{ cells: tabbed.cells }] : [], end: tabbed.end };
}

/** Parts the lines of a text into tables and what stands between them. */
function piecesOf(lines: readonly TextLine[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const spelled = spelledReader(lines);
  let prose: TextLine[] = [];
  const close = (): void => {
    if (prose.length > 0) pieces.push({ prose });
    prose = [];
  };
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const found =
      tabbedTables(lines, at) ??
      (isBlankLine(line) ? { tables: [], end: at + 1 } : untabbed(lines, at, spelled));
    if (found.tables.length > 0) {
      close();
      pieces.push(...found.tables);
    } else {
      for (const each of lines.slice(at, found.end)) prose.push(each);
    }
    at = found.end;
  }
  close();
  return pieces;
}

/**
 * The paragraphs and tables of a text file: tables with tabs, bars or commas between the cells, with
 * columns held apart by blanks, or with one cell after the other as a PDF gives them. A table that
 * cannot be taken apart with certainty is told as unread, or comes out so that `recogniseGrid`
 * refuses it.
 */
export function recogniseLines(text: string): readonly TextBlock[] {
  const pieces = piecesOf(withTabs(textLines(text)));
  const broken = pieces
    .flatMap((piece) => ("prose" in piece ? piece.prose : []))
    .filter((line) => !isTabbed(line));
  const width = pageWidth(broken);
  return pieces.flatMap((piece): readonly TextBlock[] => {
    if ("prose" in piece) {
      return paragraphsOf(piece.prose, width).map((text) => ({ kind: "paragraph", text }));
    }
    return [blockOf(piece)];
  });
}
