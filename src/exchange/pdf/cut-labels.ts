import { isLabel, isPrintedLabel } from "../text-rows";
import type { FrameCell } from "./frame";
import type { PageTable } from "./page-table";

/** Cells of two pieces of a table stand under each other where both sides are so near. */
const SAME = 3;
const HAS_WORDS = /\p{L}/u;

interface Placed {
  readonly index: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

function placed({ frame, texts }: PageTable, isMeant: (cell: FrameCell) => boolean) {
  return frame.cells.flatMap((cell, index): Placed[] =>
    isMeant(cell)
      ? [
          {
            index,
            left: frame.xs[cell.column] ?? 0,
            right: frame.xs[cell.column + cell.columns] ?? 0,
            text: texts[index] ?? "",
          },
        ]
      : [],
  );
}

/** Labels that a page's end cut: only together they are one. Numbers are never put together. */
function cutLabels(above: PageTable, below: PageTable): readonly (readonly [Placed, Placed])[] {
  const last = above.frame.ys.length - 1;
  const upper = placed(above, ({ row, rows }) => row + rows === last);
  return placed(below, ({ row }) => row === 0).flatMap((cell) => {
    const over = upper.find(
      ({ left, right }) =>
        Math.abs(left - cell.left) <= SAME && Math.abs(right - cell.right) <= SAME,
    );
    if (over === undefined || !HAS_WORDS.test(cell.text)) return [];
    const whole = over.text + cell.text;
    const isCut = isLabel(cell.text)
      ? isPrintedLabel(whole) && !isPrintedLabel(cell.text)
      : isLabel(whole);
    return isCut ? [[over, cell] as const] : [];
  });
}

/** Puts the halves of labels that a page's end cut together; the lower cell is blank then. */
export function withoutCutLabels(pieces: readonly PageTable[]): readonly PageTable[] {
  const whole: PageTable[] = [];
  for (const piece of pieces) {
    const above = whole.at(-1);
    const cut = above === undefined ? [] : cutLabels(above, piece);
    if (above === undefined || cut.length === 0) {
      whole.push(piece);
      continue;
    }
    const upper = [...above.texts];
    const lower = [...piece.texts];
    for (const [over, cell] of cut) {
      upper[over.index] = over.text + cell.text;
      lower[cell.index] = "";
    }
    whole.splice(-1, 1, { ...above, texts: upper }, { ...piece, texts: lower });
  }
  return whole;
}
