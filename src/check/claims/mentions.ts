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
  /** 18万余条, 近百件, 44.7万件: nothing to add up. */
  readonly approximate: boolean;
  /** What one of the last printed place is, 1000 for 44.7万件; null for what is vague. */
  readonly rounding: number | null;
  /** Written in Chinese numerals: 一件. */
  readonly inWords: boolean;
}

const COUNT_UNITS =
  "件次|件|条|起|宗|次|份|例|项|封|期|篇|部|册|人次|场次|场|家|名|户|批|张|" +
  "个(?!工作日|月|季度|百分点|小时|年|自然日)|人(?!民|大|社)";

const NUMBER = new RegExp(
  String.raw`(?<![\d.,〔A-Za-z/-])` +
    String.raw`(?:(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|` +
    String.raw`(?<!无|没有|未有|[未没]有?(?:发生|收到|出现|接到|引发|产生)过?)(?<![第每同任某这那哪逐唯首单统${NUMERAL_CHARACTERS}])(?<words>[${NUMERAL_CHARACTERS}]+))` +
    `(?<scale>[万亿])?(?<more>[余多几来])?` +
    `(?<unit>${COUNT_UNITS}|万元|亿元|元|%)(?<about>以上|左右|以内|以下|不等)?`,
  "g",
);

const ABOUT = /(?:近|约|大约|超|超过|逾|不足|不到|至少)$/;
/** 上百件, 成千件; but 线上16件, 完成5件. */
const ABOUT_IN_WORDS = /[上成]$/;
/** In characters: the longest of those words. */
const ABOUT_LENGTH = 2;

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Tens that make 万元 of the unit. */
const MONEY_SHIFTS: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 亿元: 4 };

/** A decimal number moved by powers of ten without leaving its digits: 2950 by -4 is 0.295. */
function shifted(value: number, tens: number): number {
  return Number(`${value}e${tens}`);
}

/** 44.7 times 10000 without 446999.99. */
function times(value: number, scale: number): number {
  return Number((value * scale).toFixed(4));
}

function mentionOf(text: string, match: RegExpMatchArray): Mention | null {
  const { digits, words, scale, more, unit: printed = "", about } = match.groups ?? {};
  const read =
    digits === undefined ? chineseNumber(words ?? "") : Number(digits.replaceAll(",", ""));
  if (read === null || !Number.isSafeInteger(Math.trunc(read))) return null;
  const places = digits?.split(".")[1]?.length ?? 0;
  // "3万元" is read as 3 and 万元, "3万条" as 3, 万 and 条.
  const unit = scale !== undefined && printed === "元" ? `${scale}元` : printed;
  const tens = MONEY_SHIFTS[unit];
  const from = match.index ?? 0;
  const scaled = tens === undefined ? (SCALES[scale ?? ""] ?? 1) : 1;
  const nearby = text.slice(Math.max(0, from - ABOUT_LENGTH), from);
  const vague =
    more !== undefined ||
    about !== undefined ||
    ABOUT.test(nearby) ||
    (digits === undefined && ABOUT_IN_WORDS.test(nearby));
  return {
    kind: unit === "%" ? "share" : tens === undefined ? "count" : "money",
    value: tens === undefined ? times(read, scaled) : shifted(read, tens),
    decimals: tens === undefined ? places : Math.max(0, places - tens),
    unit,
    from,
    to: from + match[0].length - (about?.length ?? 0),
    approximate: vague || (scaled > 1 && places > 0),
    rounding: vague ? null : shifted(scaled, (tens ?? 0) - places),
    inWords: digits === undefined,
  };
}

/** The numbers with units in a sentence, in their order. */
export function mentionsOf(text: string): readonly Mention[] {
  return [...text.matchAll(NUMBER)]
    .map((match) => mentionOf(text, match))
    .filter((mention) => mention !== null);
}
