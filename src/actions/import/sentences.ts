import type { Imported } from "../../exchange/imported";
import type { Attempt } from "../../excel/contract/attempt";
import type { SavedProfile } from "../../excel/contract/heading-contract";
import type { ComputedDifference, FillOutcome } from "../../excel/contract/import-contract";
import type { TableKey } from "../../report/form";
import { placeOf } from "../../report/place";
import { HEADINGS_LEFT, headingLines, headingsWritten, shownValue, tableNames } from "../sentences";
import type { Filling } from "./filling";
import type { SourceKept } from "./keep-source";
import type { PrintedTable } from "./printed-totals";

/** What importing says in messages. */

/** Why totals go in as printed; each reason a sentence. */
function printedSentences(printed: readonly PrintedTable[], how: string): readonly string[] {
  const broken = printed.filter((one) => one.broken > 0);
  const counts = broken.map(({ table, broken: places }) => `${tableNames([table])} ${places} 处`);
  const blank = printed.filter((one) => one.broken === 0).map(({ table }) => table);
  return [
    ...(broken.length === 0 ? [] : [`来源的总计与各项之和不符（${counts.join("、")}），${how}。`]),
    ...(blank.length === 0 ? [] : [`来源的${tableNames(blank)}有空白，总计${how}。`]),
  ];
}

/** Said before: totals that stay as printed whatever was chosen. */
export const printedToBe = (printed: readonly PrintedTable[]): readonly string[] =>
  printedSentences(printed, "按印的数填入，不自动计算");

type Filled = Extract<FillOutcome, { kind: "filled" }>;

/** What was filled and what was left; the lines under it say all else. */
export function filledSentence({ written, kept, left }: Filled): string {
  const rest = kept === 0 ? "" : `${kept} 格已有别的内容，没有改动。`;
  const all = kept + left.length === 0 ? "表中已经是来源的数字，没有改动。" : "";
  const missed = left.length === 0 ? "" : `${left.length} 格没有写进去，原因见下。`;
  return `${written === 0 ? all : `已填入 ${written} 格。`}${rest}${missed}`;
}

/** How totals went in, and what the workbook keeps beside the numbers. */
export function besideLines(
  { printed }: Pick<Filling, "printed">,
  { hasText, failure }: Pick<SourceKept, "hasText" | "failure">,
): readonly string[] {
  return [
    ...printedSentences(printed, "已按印的数填入，没有自动计算"),
    ...(hasText ? ["来源的正文随工作簿保存，“审核”也审核它。"] : []),
    ...(failure === null ? [] : [failure]),
  ];
}

/** Totals that stayed formulas and show other numbers. */
export function computedLines({ computed }: Filled): readonly string[] {
  if (computed.length === 0) return [];
  const many = `有 ${computed.length} 处总计是自动计算的，与来源不同，请核对：`;
  return [many, ...computed.map(computedLine)];
}

/** What came of taking over the source's unit and year. */
export function savedLines(saved: Attempt<SavedProfile>): readonly string[] {
  if (!saved.ok) return [`取用来源的单位和年度没有成功：${saved.sentence}`];
  const { written, left } = saved.value;
  if (left.length > 0) return [HEADINGS_LEFT, ...headingLines(left)];
  return written.length === 0 ? [] : [headingsWritten(written)];
}

/** 表三 · 自然人 · （七）总计：自动计算是 3，来源是 0 */
function computedLine({ cell, computed, given }: ComputedDifference): string {
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

/** Why a report of another unit is not taken as last year's: the two are never compared. */
export function otherUnitSentence(source: string, own: string): string {
  return `来源是${source}的年报，不是${own}的，不能作为上年年报。单位改过名的，请把“来源的单位”改成现在的名称。`;
}

/** The tables of 另插一套 stand; the numbers are missing. */
export const insertedOnly = (reason: string): string => `新的表格已插入，填入没有完成。${reason}`;

/** The numbers were taken back; the sheet in front is of another set. */
export const OTHER_SET =
  "现在打开的工作表是另一套表，没有撤销。请先点到刚才填入的那套表的工作表上，再试一次。";

/** 不再审核这份正文. */
export const SOURCE_REMOVED =
  "导入的正文不再审核，来源的表格里改动过的文字也不再列出。表里的数没有改动。";
export const SOURCE_RESTORED = "已恢复，导入的正文照旧审核。";

export const PREVIOUS_REMOVED = "已移除上年年报，审核不再与上年比对。";

/** Nothing was found, as far as was looked. */
export const noSource = ({ unsearched = "" }: Pick<Imported, "unsearched">): string =>
  `除了正在审核的表，本工作簿里没有找到别的年报表格。${unsearched}请把年报表格复制到一张工作表里，再试一次。`;
