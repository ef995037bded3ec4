import type { CellKey, CellValue } from "../../report/cell";
import { placeOf } from "../../report/place";
import { MOST_CELLS } from "./repair";
import type { Change, Explanation, Repair } from "./repair";
import type { Severity } from "../rules/severity";

/** 31, “３１”, 空白. */
function valueWords(value: CellValue): string {
  if (value === null) return "空白";
  return typeof value === "string" ? `“${value}”` : String(value);
}

/** 表三 · 自然人 · （四）无法提供 应为 13（现为 31，相邻两位颠倒）. */
export function changeWords(change: Change): string {
  return `${placeOf(change.cell).full} ${dueWords(change)}`;
}

/** The same where the table is named already: 自然人 · （四）无法提供 应为 13（…）. */
export function changeInTable(change: Change): string {
  return `${placeInTable(change.cell)} ${dueWords(change)}`;
}

/** 自然人 · （四）无法提供. */
export function placeInTable(cell: CellKey): string {
  const { table, full } = placeOf(cell);
  return full.slice(`${table} · `.length);
}

const dueWords = ({ from, to, reason }: Change): string =>
  `应为 ${to}（现为 ${valueWords(from)}，${reason}）`;

/** 改后 2 处错误消失; where a rule among them is no error, they are 问题. */
export function resolvesWords({ resolves }: Repair, severities: readonly Severity[]): string {
  const errors = severities.every((severity) => severity === "error");
  return `改后 ${resolves} 处${errors ? "错误" : "问题"}消失`;
}

/** What is said over several ways of which none is likelier. */
export function equalWords(equal: number): string {
  return `下面 ${equal} 种改法同样可能，请对照原始材料判断：`;
}

/** How a way is announced: 最可能： where it stands alone, else by its number. */
export function leadWords(at: number, equal: number): string {
  return at === 0 && equal === 1 ? "最可能：" : `改法 ${at + 1}：`;
}

/** What is said of so many findings where there is nothing to propose. */
export function unexplainedWords(
  kind: Exclude<Explanation["kind"], "found">,
  count: number,
): string {
  const these = count > 1 ? `这 ${count} 处` : "这一处";
  return kind === "none"
    ? `改动 ${MOST_CELLS} 个以内的单元格不能使${these}${count > 1 ? "都" : ""}成立，请逐项核对原始台账。`
    : `查找${these}的原因超过 3 秒，已经停止，请逐项核对原始台账。`;
}
