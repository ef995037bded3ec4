import type { Run } from "./document";
import type { Figure, NamedFigure } from "./figures";
import { between, counts, say } from "./say";

/** What one application and all applications of a kind of result are said to have come to. */
const ENDS: Readonly<Record<string, readonly [one: string, all: string]>> = {
  予以公开: ["予以公开", "均予公开"],
  部分公开: ["予以部分公开", "均予部分公开"],
  不予公开: ["不予公开", "均不予公开"],
  无法提供: ["无法提供", "均无法提供"],
  不予处理: ["不予处理", "均不予处理"],
  其他处理: ["作其他处理", "均作其他处理"],
};

/** "均予公开": what became of all that were finished, as a clause. */
function endWords(name: string, count: number): string {
  const [one, all] = ENDS[name] ?? [`结果为${name}`, `结果均为${name}`];
  return count === 1 ? one : all;
}

/** The rows of table three whose labels are too long for a sentence or need the line above them. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  forbiddenByLaw: "法律行政法规禁止公开",
  correctionOverdue: "申请人逾期不补正",
  feeOverdue: "申请人逾期未按收费通知缴纳费用",
};

/** What a row of table three is called in a sentence: "1.属于国家秘密" is 属于国家秘密. */
export function rowName(key: string, label: string): string {
  return SHORT_NAMES[key] ?? label.replace(/^\d+\./u, "");
}

/** A kind of result, and the rows under it that are not 0. */
export interface Result extends NamedFigure {
  readonly rows: readonly NamedFigure[];
}

/** 属于行政执法案卷 stands after 均 by itself, 重复申请 after 均为. */
const withVerb = (name: string): string => (/^(?:属于|危及)/u.test(name) ? name : `为${name}`);

/** What a kind of result comes of: "均属于行政执法案卷", "重复申请2件、信访举报投诉类申请1件". */
function rowsWords(rows: readonly NamedFigure[]): readonly Run[] {
  const [only] = rows;
  if (only === undefined) return [];
  if (rows.length > 1) return counts(rows);
  // 其他处理（其他） would say nothing.
  if (only.name === "其他") return [];
  if (only.figure.value === 1) return say`${only.name}`;
  return say`均${withVerb(only.name)}`;
}

/** The same in a sentence of its own: "不予处理的申请均为重复申请". */
function reasonSentence({ name, figure, rows }: Result): readonly Run[] {
  const [only] = rows;
  if (only === undefined || (rows.length === 1 && only.name === "其他")) return [];
  const these = `${name === "其他处理" ? "作其他处理" : name}的申请`;
  if (rows.length > 1) return say`${these}中，${counts(rows)}`;
  return say`${these}${figure.value === 1 ? "" : "均"}${withVerb(only.name)}`;
}

const inBrackets = (words: readonly Run[]): readonly Run[] =>
  words.length === 0 ? [] : say`（${words}）`;

/** More rows than these would hide the kinds of results among their brackets. */
const MOST_IN_BRACKETS = 6;

/**
 * What became of the applications: "均不予公开（属于行政执法案卷2件、属于行政查询事项1件）". Where
 * there is much to tell, the rows follow in a sentence of their own.
 */
export function resultWords(finished: Figure, results: readonly Result[]): readonly Run[] {
  const [only] = results;
  if (only !== undefined && results.length === 1) {
    const [row, ...more] = only.rows;
    // 均 was said already: 均无法提供（本机关不掌握相关政府信息）.
    const alone = row !== undefined && more.length === 0 && row.name !== "其他";
    const reason = alone ? say`${row.name}` : rowsWords(only.rows);
    return say`${endWords(only.name, finished.value)}${inBrackets(reason)}`;
  }
  const all = results.flatMap(({ rows }) => rows);
  if (all.length <= MOST_IN_BRACKETS) {
    const kinds = results.map(
      ({ name, figure, rows }) => say`${name}${figure}件${inBrackets(rowsWords(rows))}`,
    );
    return say`其中${between("、", kinds)}`;
  }
  const reasons = results.map(reasonSentence).filter(({ length }) => length > 0);
  return say`其中${counts(results)}。${between("；", reasons)}`;
}
