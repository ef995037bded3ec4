import type { Block, TextBlock } from "../../recognise/document";
import { recogniseLines } from "../../recognise/lines";
import { tableBlocks } from "../html/table";
import { readLevels } from "../levels";
import { hasColumns, layoutText } from "./layout-text";
import type { PageMarks } from "./marks";
import { pageContent } from "./page-content";
import { withoutMargins } from "./page-margins";
import { cellRows } from "./page-table";
import type { PageTable } from "./page-table";
import { paragraphsOf } from "./prose";
import type { ProseLine } from "./prose";
import { withoutCutLabels } from "./cut-labels";

/** A stretch of lines, or a table with its pieces on several pages. */
type Stretch =
  | { readonly kind: "lines"; readonly lines: ProseLine[] }
  | { readonly kind: "table"; readonly pieces: PageTable[]; page: number };

/** Pieces of one table begin and end at the same sides. */
const SAME_SIDE = 4;

function isSameTable(above: PageTable | undefined, below: PageTable): boolean {
  if (above === undefined) return false;
  const [over, under] = [above.frame.xs, below.frame.xs];
  return (
    Math.abs((over[0] ?? 0) - (under[0] ?? 0)) <= SAME_SIDE &&
    Math.abs((over.at(-1) ?? 0) - (under.at(-1) ?? 0)) <= SAME_SIDE
  );
}

/** Tables and the lines between them in the order of the pages. */
function stretchesOf(pages: readonly PageMarks[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  withoutMargins(pages.map(pageContent)).forEach(({ pieces }, page) => {
    for (const piece of pieces) {
      const last = stretches.at(-1);
      if (piece.kind === "line") {
        const line = { line: piece.line, page };
        if (last?.kind === "lines") last.lines.push(line);
        else stretches.push({ kind: "lines", lines: [line] });
      } else if (
        last?.kind === "table" &&
        last.page === page - 1 &&
        isSameTable(last.pieces.at(-1), piece.table)
      ) {
        last.pieces.push(piece.table);
        last.page = page;
      } else {
        stretches.push({ kind: "table", pieces: [piece.table], page });
      }
    }
  });
  return stretches;
}

function linesBlocks(lines: readonly ProseLine[]): readonly TextBlock[] {
  if (hasColumns(lines)) {
    const blocks = recogniseLines(readLevels(layoutText(lines)));
    if (blocks.some(({ kind }) => kind === "grid")) return blocks;
  }
  return paragraphsOf(lines).map((text): Block => ({ kind: "paragraph", text: readLevels(text) }));
}

/** The paragraphs and tables that are printed on pages. */
export function pdfBlocks(pages: readonly PageMarks[]): readonly TextBlock[] {
  return stretchesOf(pages).flatMap((stretch) =>
    stretch.kind === "lines"
      ? linesBlocks(stretch.lines)
      : tableBlocks(cellRows(withoutCutLabels(stretch.pieces))),
  );
}
