/** A share with so many decimals, in units of the last: 42 of 87 with one decimal is 483. */
function rounded(part: number, total: number, decimals: number): bigint {
  const scale = 100n * 10n ** BigInt(decimals);
  return (BigInt(part) * scale * 2n + BigInt(total)) / (BigInt(total) * 2n);
}

/** One decimal, and two where one would say nothing or everything. */
const DECIMALS = [1, 2] as const;

/**
 * A share in percent with one decimal, rounded half up and never bent so that shares add up: 42 of
 * 87 is "48.3%". What is neither nothing nor everything is not printed as 0.0% or 100.0%: it has a
 * second decimal, or is 不足0.01%, 超过99.99%. Whole counts only, the total above 0.
 */
export function share(part: number, total: number): string {
  if (part === 0 || part === total) return part === 0 ? "0.0%" : "100.0%";
  for (const decimals of DECIMALS) {
    const unit = 10n ** BigInt(decimals);
    const value = rounded(part, total, decimals);
    if (value > 0n && value < 100n * unit) {
      return `${value / unit}.${String(value % unit).padStart(decimals, "0")}%`;
    }
  }
  return part * 2 < total ? "不足0.01%" : "超过99.99%";
}
