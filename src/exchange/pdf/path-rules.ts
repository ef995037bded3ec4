import { moved } from "./matrix";
import type { Matrix } from "./matrix";
import type { Rule } from "./marks";

/** Lines and boxes thinner than this are ruling lines, in points. */
const THICKEST = 3.2;
/** So much a line may lean from one end to the other. */
const CROOKED = 0.6;

/** The library's names of a path's steps, each followed by its coordinates. */
const STEPS: readonly number[] = [2, 2, 6, 4, 0];
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;

type Point = readonly [x: number, y: number];

/** A piece of a path: its corners, and whether it bends between them. */
interface Piece {
  readonly corners: Point[];
  bent: boolean;
}

function piecesOf(path: ArrayLike<number>, matrix: Matrix): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < path.length) {
    const step = path[at] ?? CLOSE;
    const numbers = STEPS[step];
    if (numbers === undefined) break;
    const end = at + numbers;
    const piece = pieces.at(-1);
    if (step === CLOSE) {
      const [first] = piece?.corners ?? [];
      if (piece !== undefined && first !== undefined) piece.corners.push(first);
    } else {
      const point = moved(matrix, path[end - 1] ?? NaN, path[end] ?? NaN);
      if (step === MOVE || piece === undefined) pieces.push({ corners: [point], bent: false });
      else piece.corners.push(point);
      if (step > LINE && piece !== undefined) piece.bent = true;
    }
    at = end + 1;
  }
  return pieces;
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): Rule | null {
  const [wide, high] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (!Number.isFinite(wide + high)) return null;
  if (high <= CROOKED && wide > high) {
    return { lies: "across", at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  }
  if (wide <= CROOKED && high > wide) {
    return { lies: "down", at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  }
  return null;
}

/** A filled box that is so thin that it looks like a line; a dot may belong to either kind. */
function thinBox(corners: readonly Point[]): readonly Rule[] {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, bottom - top];
  if (!Number.isFinite(wide + high)) return [];
  const rules: Rule[] = [];
  if (high <= THICKEST)
    rules.push({ lies: "across", at: (top + bottom) / 2, from: left, to: right });
  if (wide <= THICKEST) rules.push({ lies: "down", at: (left + right) / 2, from: top, to: bottom });
  return rules;
}

/** More corners than any box or border has; what has more is a drawing. */
const MOST_CORNERS = 12;

/** The straight lines that a path draws: its strokes, and its thin boxes where it is filled. */
export function rulesOfPath(
  path: ArrayLike<number>,
  matrix: Matrix,
  drawn: { readonly stroked: boolean; readonly filled: boolean },
): readonly Rule[] {
  return piecesOf(path, matrix).flatMap(({ corners, bent }): readonly Rule[] => {
    const strokes =
      drawn.stroked && !bent
        ? corners.slice(1).flatMap((corner, index) => {
            const before = corners[index];
            const rule = before === undefined ? null : ruleBetween(before, corner);
            return rule === null ? [] : [rule];
          })
        : [];
    if (!drawn.filled || corners.length < 2 || corners.length > MOST_CORNERS) return strokes;
    return [...strokes, ...thinBox(corners)];
  });
}
