import { chineseNumber, NUMERAL_CHARACTERS } from "./numerals";

/** A number with its unit in a sentence: 21件, 3.5%, 420元. */
export interface Mention {
  readonly kind: "count" | "share" | "money";
  /** 万元 for money. */
  readonly value: number;
  /** Places after the point as printed; of 万元 for money. */
  readonly decimals: number;
  readonly unit: string;
  /** From the first digit to the end of the unit (exclusive), in the sentence. */
  readonly from: number;
  readonly to: number;
  /** 18万余条, 近百件: nothing to compare a table with. */
  readonly approximate: boolean;
  /** Written in Chinese numerals: 一件. */
  readonly inWords: boolean;
}

const COUNT_UNITS =
  "件次|件|条|起|宗|次|份|例|项|封|期|篇|部|册|人次|场次|场|家|名|户|批|张|" +
  "个(?!工作日|月|季度|百分点|小时|年|自然日)|人(?!民|大|社)";

const NUMBER = new RegExp(
  String.raw`(?<![\d.,〔A-Za-z/-])` +
    String.raw`(?:(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|` +
    String.raw`(?<![第每同任某这那哪逐唯首单统${NUMERAL_CHARACTERS}])(?<words>[${NUMERAL_CHARACTERS}]+))` +
    `(?<scale>[万亿])?(?<more>[余多几来])?` +
    `(?<unit>${COUNT_UNITS}|万元|亿元|元|%)(?<vague>以上|左右|以内|以下|不等)?`,
  "g",
);

const ABOUT = /(?:近|约|大约|超|超过|逾|不足|不到|至少|上|成)$/;

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Tens that make 万元 of the unit. */
const MONEY_SHIFTS: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 亿元: 4 };

/** A decimal number moved by powers of ten without leaving its digits: 2950 by -4 is 0.295. */
function shifted(value: number, tens: number): number {
  return Number(`${value}e${tens}`);
}

function mentionOf(text: string, match: RegExpMatchArray): Mention | null {
  const { digits, words, scale, more, unit: printed = "", vague } = match.groups ?? {};
  const read =
    digits === undefined ? chineseNumber(words ?? "") : Number(digits.replaceAll(",", ""));
  if (read === null || !Number.isSafeInteger(Math.trunc(read))) return null;
  const places = digits?.split(".")[1]?.length ?? 0;
  // "3万元" is read as 3 and 万元, "3万条" as 3, 万 and 条.
  const unit = scale !== undefined && printed === "元" ? `${scale}元` : printed;
  const tens = MONEY_SHIFTS[unit];
  const from = match.index ?? 0;
  const rounded = scale !== undefined && tens === undefined && places > 0;
  return {
    kind: unit === "%" ? "share" : tens === undefined ? "count" : "money",
    value: tens === undefined ? read * (SCALES[scale ?? ""] ?? 1) : shifted(read, tens),
    decimals: tens === undefined ? places : Math.max(0, places - tens),
    unit,
    from,
    to: from + match[0].length - (vague?.length ?? 0),
    approximate:
      more !== undefined || vague !== undefined || rounded || ABOUT.test(text.slice(0, from)),
    inWords: digits === undefined,
  };
}

/** The numbers with units in a sentence, in their order. */
export function mentionsOf(text: string): readonly Mention[] {
  return [...text.matchAll(NUMBER)]
    .map((match) => mentionOf(text, match))
    .filter((mention) => mention !== null);
}
