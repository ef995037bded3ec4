const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters that a Chinese numeral is written with. */
export const NUMERAL_CHARACTERS = [...Object.keys(DIGITS), ...Object.keys(SCALES), "万"].join("");

/** A numeral below ten thousand: 三百零五 is 305, 十二 is 12; null when it is none. */
function belowTenThousand(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lastScale = Infinity;
  for (const character of text) {
    const scale = SCALES[character];
    const value = DIGITS[character];
    if (scale !== undefined) {
      if (scale >= lastScale || digit === 0) return null;
      sum += (digit ?? 1) * scale;
      lastScale = scale;
      digit = null;
    } else if (value !== undefined && (digit === null || digit === 0)) {
      digit = value;
    } else {
      return null;
    }
  }
  return sum + (digit ?? 0);
}

/** The number of a Chinese numeral up to 万: 一万二千 is 12000; null when it is none. */
export function chineseNumber(text: string): number | null {
  const [first = "", second, ...more] = text.split("万");
  if (more.length > 0 || text === "") return null;
  if (second === undefined) return belowTenThousand(first);
  const high = first === "" ? null : belowTenThousand(first);
  const low = belowTenThousand(second);
  return high === null || low === null ? null : high * 10_000 + low;
}
