import type { ComputedDifference, FillOutcome } from "../../excel/import-contract";
import type { TableKey } from "../../report/form";
import { placeOf } from "../../report/place";
import type { CellValue } from "../../report/cell";
import { tableNames } from "../sentences";

/** What importing says in messages. */

export const shownValue = (value: CellValue): string =>
  value === null ? "空白" : typeof value === "number" ? String(value) : `“${value}”`;

type Filled = Extract<FillOutcome, { kind: "filled" }>;

export function filledSentence({ written, kept, computed }: Filled): string {
  const rest = kept === 0 ? "" : `${kept} 格已有别的内容，没有改动。`;
  const all = written === 0 && kept === 0 ? "表中已经是来源的数字，没有改动。" : "";
  const done = written === 0 ? all : `已填入 ${written} 格。`;
  const totals =
    computed.length === 0 ? "" : `有 ${computed.length} 处总计是自动计算的，与来源不同，请核对：`;
  return [done, rest, totals].join("");
}

/** 表三 · 自然人 · （七）总计：自动计算是 3，来源是 0 */
export function computedLine({ cell, computed, given }: ComputedDifference): string {
  return `${placeOf(cell).full}：自动计算是 ${shownValue(computed)}，来源是 ${shownValue(given)}`;
}

export function missingSentence(tables: readonly TableKey[]): string {
  return `工作簿里没有${tableNames(tables)}，没有填入任何数字。请先插入，再填入。`;
}

export function otherEditionSentence(tables: readonly TableKey[]): string {
  return `工作簿里的${tableNames(tables)}与来源不是同一版表格，行列不同，没有填入任何数字。请先插入与来源同一版的表格，再填入。`;
}

export function previousSavedSentence(
  organisation: string,
  year: number,
  reportYear: number | null,
): string {
  const kept = `已把${organisation} ${year} 年度的年报存为上年年报。`;
  return reportYear === null || reportYear - 1 === year
    ? `${kept}审核时与它比对。`
    : `${kept}它与报告年度 ${reportYear} 不相邻，审核时不用于比对。`;
}

export const PREVIOUS_REMOVED = "已移除上年年报，审核不再与上年比对。";

export const NO_SOURCE =
  "除了正在审核的表，本工作簿里没有找到别的年报表格。请把年报表格复制到一张工作表里，再试一次。";
