/** Writes the number of a paragraph; null for a number that the format has no sign for. */
type Numeral = (number: number) => string | null;

const DIGITS = "〇一二三四五六七八九";
const LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

/** 一 … 九十九, and on with 一百〇一 where the format has hundreds. */
function counted(digits: string, units: readonly string[], oneTen: boolean): Numeral {
  return (number) => {
    if (number < 1 || number > 9999) return null;
    const figures = [...String(number)].map(Number);
    let text = "";
    figures.forEach((figure, at) => {
      const unit = figures.length - 1 - at;
      if (figure > 0) text += (digits[figure] ?? "") + (units[unit] ?? "");
      else if (figures.slice(at).some((rest) => rest > 0) && !text.endsWith(digits[0] ?? "")) {
        text += digits[0] ?? "";
      }
    });
    // 十二, not 一十二.
    const ten = `${digits[1] ?? ""}${units[1] ?? ""}`;
    return !oneTen && number < 20 && text.startsWith(ten) ? text.slice(1) : text;
  };
}

const digitByDigit =
  (digits: string): Numeral =>
  (number) =>
    [...String(number)].map((figure) => digits[Number(figure)] ?? "").join("");

/** One sign after the other of a row, as ① ② ③. */
const inRow =
  (signs: string): Numeral =>
  (number) =>
    [...signs][number - 1] ?? null;

/** a … z, aa … zz: Word repeats the letter. */
const lettered =
  (first: string): Numeral =>
  (number) => {
    if (number < 1 || number > 780) return null;
    const letter = String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26));
    return letter.repeat(Math.ceil(number / 26));
  };

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const roman: Numeral = (number) => {
  if (number < 1 || number > 3999) return null;
  let left = number;
  let text = "";
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
};

const decimal: Numeral = String;
const chinese = counted(DIGITS, ["", "十", "百", "千"], false);
const legal = counted(LEGAL_DIGITS, ["", "拾", "佰", "仟"], true);

/** ISO/IEC 29500-1, 17.18.59 ST_NumberFormat, as far as Chinese documents number with it. */
const NUMERALS: ReadonlyMap<string, Numeral> = new Map([
  ["decimal", decimal],
  ["decimalHalfWidth", decimal],
  ["decimalFullWidth", digitByDigit("０１２３４５６７８９")],
  ["decimalFullWidth2", digitByDigit("０１２３４５６７８９")],
  ["decimalZero", (number) => String(number).padStart(2, "0")],
  ["chineseCounting", chinese],
  ["chineseCountingThousand", chinese],
  ["japaneseCounting", chinese],
  ["taiwaneseCounting", chinese],
  ["taiwaneseCountingThousand", chinese],
  ["ideographDigital", digitByDigit(DIGITS)],
  ["japaneseDigitalTenThousand", chinese],
  ["taiwaneseDigital", digitByDigit("○一二三四五六七八九")],
  ["chineseLegalSimplified", legal],
  ["japaneseLegal", legal],
  ["ideographTraditional", inRow("甲乙丙丁戊己庚辛壬癸")],
  ["ideographZodiac", inRow("子丑寅卯辰巳午未申酉戌亥")],
  ["decimalEnclosedCircle", inRow("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")],
  ["decimalEnclosedCircleChinese", inRow("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")],
  ["decimalEnclosedParen", inRow("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")],
  ["decimalEnclosedFullstop", inRow("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")],
  ["ideographEnclosedCircle", inRow("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")],
  ["upperLetter", lettered("A")],
  ["lowerLetter", lettered("a")],
  ["upperRoman", roman],
  ["lowerRoman", (number) => roman(number)?.toLowerCase() ?? null],
]);

/** A number in one of Word's formats; null where the format is not known or has no sign for it. */
export function numeral(format: string, number: number): string | null {
  return NUMERALS.get(format)?.(number) ?? null;
}
