/** Σ coefficients × parameters + constant ≥ 0. */
export interface Bound {
  readonly coefficients: readonly number[];
  readonly constant: number;
}

/** The range that bounds leave for their last parameter, once the others are known. */
function rangeOf(
  bounds: readonly Bound[],
  known: readonly number[],
): { readonly low: number; readonly high: number } {
  let low = -Infinity;
  let high = Infinity;
  for (const { coefficients, constant } of bounds) {
    const own = coefficients[known.length] ?? 0;
    if (own === 0) continue;
    const rest = known.reduce((sum, value, at) => sum + value * (coefficients[at] ?? 0), constant);
    if (own > 0) low = Math.max(low, Math.ceil(-rest / own));
    else high = Math.min(high, Math.floor(rest / -own));
  }
  return { low, high };
}

/** The bounds without their last parameter: every lower one held against every upper one. */
function eliminated(bounds: readonly Bound[], last: number): readonly Bound[] {
  const own = (bound: Bound): number => bound.coefficients[last] ?? 0;
  const lower = bounds.filter((bound) => own(bound) > 0);
  const upper = bounds.filter((bound) => own(bound) < 0);
  return [
    ...bounds.filter((bound) => own(bound) === 0),
    ...lower.flatMap((from) =>
      upper.map((to): Bound => ({
        coefficients: from.coefficients.map(
          (value, at) => value * -own(to) + (to.coefficients[at] ?? 0) * own(from),
        ),
        constant: from.constant * -own(to) + to.constant * own(from),
      })),
    ),
  ];
}

/** The whole number of a range that is nearest to 0; NaN without one. */
function nearest(low: number, high: number): number {
  if (low > high) return NaN;
  return Math.min(Math.max(0, low), high);
}

/**
 * Whole numbers that satisfy all bounds, as near to 0 as may be, or null (Fourier and Motzkin). The
 * rules of the form are sums over the rows and columns of a table: their coefficients never need
 * fractions.
 */
export function wholeSolution(
  bounds: readonly Bound[],
  parameters: number,
): readonly number[] | null {
  if (parameters === 0) return bounds.every(({ constant }) => constant >= 0) ? [] : null;
  const before = wholeSolution(eliminated(bounds, parameters - 1), parameters - 1);
  if (before === null) return null;
  const { low, high } = rangeOf(bounds, before);
  const value = nearest(low, high);
  return Number.isNaN(value) ? null : [...before, value];
}

/** All whole numbers that satisfy bounds over one parameter. */
export function wholeRange(bounds: readonly Bound[]): {
  readonly low: number;
  readonly high: number;
} {
  return rangeOf(bounds, []);
}
