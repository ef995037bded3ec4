import { placeOf } from "../report/place";
import type { LastYearFinding, LimitFinding, Part, SumCode, SumFinding } from "./finding";

/** From here on the rows of a sum are told by their headings （一） to （六）. */
const LONG_SUM = 6;

/** What a sum calls its parts and its total. */
const SUM_WORDS: Readonly<Record<Exclude<SumCode, "balance">, { parts: string; total: string }>> = {
  "row-total": { parts: "六类申请人", total: "总计" },
  "results-total": { parts: "（一）至（六）各行", total: "（七）总计" },
  "outcomes-total": { parts: "四项结果", total: "总计" },
};

/** The form's own 第一项 to 第四项. */
const BALANCE_WORDS: Readonly<Record<string, string>> = {
  received: "第一项（新收）",
  carriedIn: "第二项（上年结转）",
  resultsTotal: "第三项总计",
  carriedOut: "第四项（结转下年）",
};

/** "多 1" or "少 3", seen from the number that stands there. */
export function moreOrLess(difference: number): string {
  return `${difference > 0 ? "多" : "少"} ${Math.abs(difference)}`;
}

interface Named {
  readonly name: string;
  readonly value: number | null;
}

const balanceName = ({ cell }: Part): string => BALANCE_WORDS[cell.row] ?? placeOf(cell).row;

function named(parts: readonly Part[], name: (part: Part) => string): Named[] {
  return parts.map((part) => ({ name: name(part), value: part.value }));
}

/** "自然人 3 + 商业企业 1": a gap after a name, none after a bracket. */
function listed(parts: readonly Named[]): string {
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
function addition(code: Exclude<SumCode, "balance">, parts: readonly Part[], sum: number): string {
  const filled = parts.filter(({ value }) => value !== null && value !== 0);
  if (filled.length === 0) return `${SUM_WORDS[code].parts}都是 0`;
  const byRow = code === "results-total";
  const terms =
    byRow && filled.length > LONG_SUM
      ? byHeading(filled)
      : named(filled, ({ cell }) => placeOf(cell)[byRow ? "row" : "column"]);
  return terms.length === 1 ? listed(terms) : `${listed(terms)} = ${sum}`;
}

const onSide = (parts: readonly Part[], side: 1 | -1): Part[] =>
  parts.filter(({ coefficient }) => coefficient === side);

/** "第一项（新收）34 + 第二项（上年结转）2 = 36"; a side with a blank only shows what is filled. */
function balanceSide(parts: readonly Part[], sum: number): string {
  const open = parts.some(({ value }) => value === null);
  return `${listed(named(parts, balanceName))}${open ? `，已有 ${sum}` : ` = ${sum}`}`;
}

/** The sentence for a broken sum. */
export function sumSentence({ code, parts, atLeast, ...finding }: SumFinding): string {
  const { expected, actual, difference } = finding;
  const missing = parts.filter(({ value }) => value === null).length;
  const least = missing > 0 ? "至少" : "";
  if (code === "balance") {
    const left = balanceSide(onSide(parts, 1), expected);
    const right = balanceSide(onSide(parts, -1), actual);
    return `${left}；${right}，后两项${least}${moreOrLess(difference)}。`;
  }
  const sum = addition(code, onSide(parts, 1), expected);
  const filled = atLeast ? "已填的" : "";
  const open = missing > 0 ? `还有 ${missing} 处没有数字，未计入。` : "";
  const compared = `${SUM_WORDS[code].total}填的是 ${actual}，${least}${moreOrLess(difference)}。`;
  return `${filled}${sum}，${compared}${open}`;
}

/** The sentence for a number above what others allow. */
export function limitSentence({ code, parts, ...finding }: LimitFinding): string {
  const { expected, actual, difference } = finding;
  const name = (part: Part): string =>
    code === "carried-out-exceeds" ? balanceName(part) : placeOf(part.cell).column;
  const own = listed(named(onSide(parts, -1), name).map((part) => ({ ...part, value: actual })));
  const others = listed(named(onSide(parts, 1), name));
  return `${own}，大于 ${others} = ${expected}，${moreOrLess(difference)}。`;
}

/** The sentence for a number that does not follow from last year's. */
export function lastYearSentence({ code, parts, lastYear, ...finding }: LastYearFinding): string {
  const { expected, actual, difference } = finding;
  const compared = `填的是 ${actual}，${moreOrLess(difference)}。`;
  if (code === "carried-in") {
    return `上年年报${BALANCE_WORDS["carriedOut"] ?? ""}是 ${lastYear}，这里${compared}`;
  }
  const value = (column: string): number =>
    parts.find(({ cell }) => cell.column === column)?.value ?? 0;
  const computed = `上年现行有效 ${lastYear} + 本年制发 ${value("issued")} − 本年废止 ${value("repealed")} = ${expected}`;
  return `${computed}，现行有效${compared}`;
}
