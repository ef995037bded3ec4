/** The first number in what a cell shows. */
const NUMBER = /\d[\d,]*(?:\.\d+)?/u;
/** Dates, fractions and powers of ten are read elsewhere or mean the same. */
const OTHERWISE = /\d\s*[/年月:-]\s*\d|\dE[+-]\d/iu;
const NUMBER_ALONE = /^-?\d[\d,]*(?:\.\d+)?$/u;

/**
 * What a cell says whose format shows another number than it holds: 12883500 元 that reads
 * 1288.3500, as 万元. What people see counts; 12% of 0.12 is no count and stays a text. Null where
 * the cell shows the number, rounded or not.
 */
export function shownOtherwise(held: number, shown: string): number | string | null {
  if (shown === String(held)) return null;
  const text = shown.trim();
  const found = NUMBER.exec(text)?.[0];
  if (found === undefined || OTHERWISE.test(text)) return null;
  const [, decimals = ""] = found.split(".");
  const number = Number(found.replaceAll(",", ""));
  const isSame = Math.abs(number - Math.abs(held)) <= 10 ** -decimals.length;
  if (text.includes("%")) return text;
  if (isSame) return null;
  return NUMBER_ALONE.test(text) ? number * (text.startsWith("-") ? -1 : 1) : text;
}
