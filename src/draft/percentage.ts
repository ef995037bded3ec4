/**
 * A share in percent with one decimal, rounded half up and never bent so that shares add up:
 * 42 of 87 is "48.3%". Whole counts only, the total above 0.
 */
export function share(part: number, total: number): string {
  const tenths = (BigInt(part) * 2000n + BigInt(total)) / (BigInt(total) * 2n);
  return `${tenths / 10n}.${tenths % 10n}%`;
}
