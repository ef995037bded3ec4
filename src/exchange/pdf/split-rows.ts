import { isLabel } from "../text-rows";
import type { FrameCell } from "./frame";
import type { PageTable } from "./page-table";

/** Cells of two pieces of a table stand under each other where both sides are so near. */
const SAME = 3;

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

/** The cells of a row that a page's end cut: those above and below it that both have text. */
function cutCells(above: PageTable, below: PageTable): readonly (readonly [Placed, Placed])[] {
  const last = above.frame.ys.length - 1;
  const upper = placed(above, ({ row, rows }) => row + rows === last);
  const lower = placed(below, ({ row }) => row === 0).filter(({ text }) => text !== "");
  const pairs = lower.map((cell) => {
    const over = upper.find(
      ({ left, right }) =>
        Math.abs(left - cell.left) <= SAME && Math.abs(right - cell.right) <= SAME,
    );
    return over === undefined || over.text === "" ? null : ([over, cell] as const);
  });
  const found = pairs.filter((pair) => pair !== null);
  const isCut = found.some(
    ([over, cell]) => isLabel(over.text + cell.text) && !isLabel(cell.text),
  );
  return isCut && found.length === pairs.length ? found : [];
}

/** Puts the halves of rows that a page's end cut together; where the lower one stood is a blank row. */
export function withoutSplitRows(pieces: readonly PageTable[]): readonly PageTable[] {
  const whole: PageTable[] = [];
  for (const piece of pieces) {
    const above = whole.at(-1);
    const cut = above === undefined ? [] : cutCells(above, piece);
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
