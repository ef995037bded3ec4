import { placeOf } from "../../report/place";
import type { Part } from "../sums/judge";
import type { SumFound } from "./linear-rule";
import { moreOrLess } from "./words";

/** From here on the rows of a sum are told by their headings （一） to （六）. */
const LONG_SUM = 6;

/** What a sum calls its parts and its total. */
export interface SumNames {
  /** 六类申请人. */
  readonly parts: string;
  /** 总计. */
  readonly total: string;
  /** Whether the parts differ by row or by column. */
  readonly by: "row" | "column";
}

/** The form's own 第一项 to 第四项. */
const BALANCE_WORDS: Readonly<Record<string, string>> = {
  received: "第一项（新收）",
  carriedIn: "第二项（上年结转）",
  resultsTotal: "第三项总计",
  carriedOut: "第四项（结转下年）",
};

/** What the balance calls a row of table three. */
export function balanceName({ cell }: Pick<Part, "cell">): string {
  return BALANCE_WORDS[cell.row] ?? placeOf(cell).row;
}

interface Named {
  readonly name: string;
  readonly value: number | null;
}

export function named(parts: readonly Part[], name: (part: Part) => string): Named[] {
  return parts.map((part) => ({ name: name(part), value: part.value }));
}

/** "自然人 3 + 商业企业 1": a gap after a name, none after a bracket. */
export function listed(parts: readonly Named[]): string {
  return parts
    .map(({ name, value }) => {
      const gap = name.endsWith("）") ? "" : " ";
      return `${name}${gap}${value === null ? "没有数字" : value}`;
    })
    .join(" + ");
}

/** Adds up the rows that stand under one heading. */
function byHeading(parts: readonly Part[]): Named[] {
  const sums = new Map<string, number>();
  for (const { cell, value } of parts) {
    const { rowGroup } = placeOf(cell);
    sums.set(rowGroup, (sums.get(rowGroup) ?? 0) + (value ?? 0));
  }
  return [...sums].map(([name, value]) => ({ name, value }));
}

/** The parts that are not 0 and what they add up to. */
function addition(names: SumNames, parts: readonly Part[], sum: number): string {
  const filled = parts.filter(({ value }) => value !== null && value !== 0);
  if (filled.length === 0) return `${names.parts}都是 0`;
  const terms =
    names.by === "row" && filled.length > LONG_SUM
      ? byHeading(filled)
      : named(filled, ({ cell }) => placeOf(cell)[names.by]);
  return terms.length === 1 ? listed(terms) : `${listed(terms)} = ${sum}`;
}

export const onSide = (parts: readonly Part[], side: 1 | -1): Part[] =>
  parts.filter(({ coefficient }) => coefficient === side);

/** "至少" while numbers are missing. */
export function leastWord(parts: readonly Part[]): string {
  return parts.some(({ value }) => value === null) ? "至少" : "";
}

/** The sentence for a total that is not the sum of its parts. */
export function totalSentence(
  names: SumNames,
  { parts, atLeast, expected, actual, difference }: SumFound,
): string {
  const missing = parts.filter(({ value }) => value === null).length;
  const sum = addition(names, onSide(parts, 1), expected);
  const filled = atLeast ? "已填的" : "";
  const open = missing > 0 ? `还有 ${missing} 处没有数字，未计入。` : "";
  const compared = `${names.total}填的是 ${actual}，${leastWord(parts)}${moreOrLess(difference)}。`;
  return `${filled}${sum}，${compared}${open}`;
}

/** The sentence for a number above what others allow. */
export function limitSentence(
  { parts, expected, actual, difference }: SumFound,
  name: (part: Part) => string,
): string {
  const own = listed(named(onSide(parts, -1), name).map((part) => ({ ...part, value: actual })));
  const others = listed(named(onSide(parts, 1), name));
  return `${own}，大于 ${others} = ${expected}，${moreOrLess(difference)}。`;
}
