/** The digits of a number as it is printed: 86489.3629 is 864893629 and 4 decimals. */
interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(`${whole}${fraction}`);
  return decimals >= 0
    ? { digits, decimals }
    : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

/** Adds numbers exactly as they are printed, to the most decimals of any of them: 0.1 + 0.2 is 0.3. */
export function exactSum(values: readonly number[]): number {
  if (values.every(Number.isSafeInteger)) {
    const sum = values.reduce((all, value) => all + value, 0);
    if (Number.isSafeInteger(sum)) return sum;
  }
  const all = values.map(decimalOf);
  const decimals = all.reduce((most, one) => Math.max(most, one.decimals), 0);
  const sum = all.reduce(
    (total, one) => total + one.digits * 10n ** BigInt(decimals - one.decimals),
    0n,
  );
  return Number(`${sum}e-${decimals}`);
}
