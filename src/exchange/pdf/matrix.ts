/** A transformation of the plane as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Does the second one first. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

/** Where a point comes to lie. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers of a file as a matrix; null for anything else. */
export function matrixOf(numbers: unknown): Matrix | null {
  if (typeof numbers !== "object" || numbers === null) return null;
  const six = Array.from(numbers as ArrayLike<unknown>).slice(0, 6);
  const [a, b, c, d, e, f] = six.map(Number);
  return a !== undefined &&
    b !== undefined &&
    c !== undefined &&
    d !== undefined &&
    e !== undefined &&
    f !== undefined &&
    [a, b, c, d, e, f].every(Number.isFinite)
    ? [a, b, c, d, e, f]
    : null;
}
