import type { TextBlock } from "./document";
import { spelledReader } from "./spelled-lines";
import type { SpelledPiece } from "./spelled-lines";
import { textLines } from "./text-lines";
import type { TextLine } from "./text-lines";

/** A table as a block of a document. */
export const blockOf = (
  piece: SpelledPiece | { readonly cells: readonly (readonly unknown[])[] },
): TextBlock =>
  "cells" in piece
    ? { kind: "grid", grid: { cells: piece.cells } }
    : { kind: "unread", table: piece.table, complaint: piece.complaint };

/** The blocks of a run of paragraphs, with its tables in their places. */
function blocksOf(paragraphs: readonly TextBlock[]): readonly TextBlock[] {
  const lines: TextLine[] = [];
  const ofLine: number[] = [];
  paragraphs.forEach((block, index) => {
    if (block.kind !== "paragraph") return;
    for (const line of textLines(block.text)) {
      lines.push({ ...line, page: 0 });
      ofLine.push(index);
    }
  });
  const read = spelledReader(lines);
  const blocks: TextBlock[] = [];
  let kept = 0;
  const keepUpTo = (paragraph: number): void => {
    blocks.push(...paragraphs.slice(kept, paragraph));
    kept = Math.max(kept, paragraph);
  };
  for (let at = 0; at < lines.length;) {
    const { pieces, end } = read(at);
    if (pieces !== null) {
      keepUpTo(ofLine[at] ?? 0);
      blocks.push(...pieces.map(blockOf));
      kept = (ofLine[end - 1] ?? 0) + 1;
    }
    at = Math.max(at + 1, end);
  }
  keepUpTo(paragraphs.length);
  return blocks;
}

/**
 * The blocks of a document with tables that have become paragraphs, a row or a cell each, as grids.
 */
export function withSpelledTables(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const result: TextBlock[] = [];
  let run: TextBlock[] = [];
  const close = (): void => {
    if (run.length > 0) result.push(...blocksOf(run));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      run.push(block);
      continue;
    }
    close();
    result.push(block);
  }
  close();
  return result;
}
