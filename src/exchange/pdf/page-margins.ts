import { textOf } from "./glyph-lines";
import type { PageContent, PagePiece } from "./page-content";

/** As much of a page above and below belongs to its margins. */
const MARGIN = 0.12;
/** A heading of the page is printed on the same height, but for rounding. */
const SAME_HEIGHT = 3;
/** So many lines a heading of the page may have. */
const MOST_LINES = 3;

// - 2 - · — 3 — · 第 3 页 共 12 页 · 3/12 · 3
const PAGE_NUMBER =
  /^[-‐-―－—~·•.|]*(?:第?\d{1,3}页?[,，/]?(?:共?\d{1,3}页?)?|\d{1,3}(?:\/|of)\d{1,3})[-‐-―－—~·•.|]*$/u;

const withoutBlanks = (text: string): string => text.replace(/\s/gu, "");

interface MarginLine {
  readonly piece: PagePiece;
  readonly text: string;
  /** From the page's nearer end. */
  readonly from: number;
  readonly above: boolean;
}

/** The lines at the ends of a page that stand in its margins. */
function marginLines({ pieces, height }: PageContent): readonly MarginLine[] {
  const ofEnd = (ordered: readonly PagePiece[], above: boolean): MarginLine[] => {
    const lines: MarginLine[] = [];
    for (const piece of ordered.slice(0, MOST_LINES)) {
      if (piece.kind !== "line") break;
      const { base } = piece.line;
      const from = above ? base : height - base;
      if (from > MARGIN * height) break;
      lines.push({ piece, text: withoutBlanks(textOf(piece.line)), from, above });
    }
    return lines;
  };
  return [...ofEnd(pieces, true), ...ofEnd([...pieces].reverse(), false)];
}

/** Two pages' lines that say the same, but for the page number, at the same place. */
const isRepeated = (line: MarginLine, other: MarginLine): boolean =>
  line.above === other.above &&
  Math.abs(line.from - other.from) <= SAME_HEIGHT &&
  line.text.replace(/\d+/gu, "0") === other.text.replace(/\d+/gu, "0");

/** Pages without their numbers and without the lines that are printed on every page. */
export function withoutMargins(pages: readonly PageContent[]): readonly PageContent[] {
  const margins = pages.map(marginLines);
  return pages.map((page, index) => {
    const gone = (margins[index] ?? []).filter((line) => {
      if (PAGE_NUMBER.test(line.text)) return true;
      const others = margins.filter(
        (lines, at) => at !== index && lines.some((other) => isRepeated(line, other)),
      );
      return others.length > 0 && 2 * (others.length + 1) >= pages.length;
    });
    const dropped = new Set(gone.map(({ piece }) => piece));
    return { ...page, pieces: page.pieces.filter((piece) => !dropped.has(piece)) };
  });
}
