import type { CellFix } from "../excel/contract/cell-fix";
import type {
  FixOutcome,
  InsertedSheet,
  TakenBack,
  WorkbookReading,
} from "../excel/contract/contract";
import type { LeftHeading } from "../excel/contract/heading-contract";
import type { TextFix } from "../excel/contract/text-contract";
import type { CellValue } from "../report/cell";
import type { TableKey } from "../report/form";
import { TABLE_NAMES } from "../report/names";
import type { GivenUp } from "./waiting";

/** What the pane says by itself; sentences about findings and failures come with them. */

const quoted = (name: string): string => `“${name}”`;

/** 空白, 3, “约10”. */
export const shownValue = (value: CellValue): string =>
  value === null ? "空白" : typeof value === "number" ? String(value) : quoted(value);

export function insertedSentence(
  sheets: readonly InsertedSheet[],
  undecorated: readonly string[],
): string {
  const names = sheets.map(({ sheet }) => quoted(sheet)).join("、");
  return `已插入${names}。${undecoratedSentence(undecorated)}`;
}

/** What Excel did not let us set on a sheet that stands; "" for nothing. */
export function undecoratedSentence(undecorated: readonly string[]): string {
  return undecorated.length === 0
    ? ""
    : `这台电脑的 Excel 没有让我们设置：${undecorated.join("、")}。不影响填报和审核，打印前请先预览。`;
}

export function takenBackSentence({ deleted }: TakenBack): string {
  return deleted.length === 0
    ? "插入的工作表早已不在，没有删除任何工作表。"
    : `已撤回插入，${deleted.map(quoted).join("、")}已删除。`;
}

export function clearedSentence(cleared: number): string {
  return cleared === 0 ? "表中没有审核标记。" : `已清除 ${cleared} 处标记。`;
}

/** What 填 0 or 采纳 came to, or 撤销 of them. Lines under it name what was left out. */
export function fixedSentence(
  { written, left }: Pick<FixOutcome, "written" | "left">,
  fixes: readonly CellFix[],
  undoes: boolean,
): string {
  const blanks = fixes.every(({ from }) => from === null);
  const isPlain = left.every(({ why }) => why === "changed" || why === "formula");
  const kept = fixes.length - written;
  if (written === 0) {
    if (!isPlain) return `没有${undoes ? "撤销" : blanks ? "填写" : "改动"}。`;
    return blanks && !undoes
      ? "没有填写：这些单元格已经有内容，或者是自动计算的合计。"
      : "没有改动：单元格的内容已经变了。";
  }
  const all = undoes
    ? `已撤销，${written} 格恢复原来的内容`
    : `${blanks ? "已填写" : "已改正"} ${written} 格`;
  if (kept === 0) return `${all}。`;
  if (!isPlain) return `${all}；另有 ${kept} 格没有写进去。`;
  const why = undoes ? "的内容已经变了" : "已经有内容或自动计算";
  return `${all}；另有 ${kept} 格${why}，没有改动。`;
}

export const REASON_SAVED = "已保存说明，写在工作表“审核说明”里，请记得保存文件。";
export const REASON_DROPPED = "已撤回说明。";

/** 表三、表四. */
export function tableNames(tables: readonly TableKey[]): string {
  return tables.map((table) => TABLE_NAMES[table].short).join("、");
}

/** What an outcome was read from: "表二、表三、表四 · 朝阳镇 · 2023 年". */
export function scopeSentence({ tables, report }: WorkbookReading): string {
  const names = tableNames([...new Set(tables.map(({ table }) => table))]);
  const unit = report.organisation === "" ? [] : [report.organisation];
  return [names, ...unit, `${report.year} 年`].join(" · ");
}

/** A fault of ours, in words for the user. */
export const FAULT =
  "操作没有完成，已填的内容没有丢失。请再试一次；仍然不行，请保存工作簿后重新打开。";

/** Excel has not answered yet: most often a cell is being edited. */
export const WAITING = "正在等待 Excel：如果正在编辑单元格，请按回车结束编辑。";

/** Excel is not waited for any longer; what it was asked for it may still do. */
export function givenUpSentence({ by, mayWrite }: GivenUp): string {
  if (!mayWrite) {
    const given = by === "user" ? "已不再等待" : "Excel 没有回应，已不再等待";
    return `${given}，工作簿没有改动。请按回车结束单元格编辑，再试一次。`;
  }
  return by === "user"
    ? "已不再等待，Excel 可能稍后仍会完成，请按“审核”看现在的情况。"
    : "Excel 没有回应，已不再等待；它可能稍后仍会完成，请按“审核”看现在的情况。";
}

/** Nobody waits for it in front of a button: what the workbook holds is not known. */
export const NOT_READ =
  "Excel 没有回应，没有读到工作簿现在的内容。如果正在编辑单元格，请按回车结束编辑，再试一次。";

/** The rules have not said yet what they say of the text. */
export const TEXT_WAITS = "正在审核正文，审核完以前不知道有没有问题。";

/** The code of a part could not be fetched. */
export const NOT_LOADED =
  "审核的规则没有载入。请检查与加载项服务器的连接后再试一次；仍然不行，请关闭并重新打开窗格。";

/** The lines over the tables that were printed anew. */
export function headingsWritten(tables: readonly TableKey[]): string {
  return `${tableNames(tables)}的表头已改成现在的单位和年度。`;
}

/** The year was changed while the tables hold numbers of another one. */
export function yearLeftSentence(printed: number, year: number): string {
  return `年度已改为 ${year} 年；表格上方印的还是 ${printed} 年，表里已有数，没有改动。表里的数就是 ${year} 年的，请改表头；要做新一年的报告，请插入新的表格。`;
}

/** Of several sets of tables another one is in front than the one whose unit or year was changed. */
export const OTHER_REPORT = "单位和年度已保存；当前工作表是另一份年报的，它的表头没有改。";

export const HEADINGS_LEFT = "单位和年度已保存；下面的表头没有改，请自己核对：";

/** 表三 A2：现在是“…”，应为“…”。原因 */
export function headingLines(left: readonly LeftHeading[]): readonly string[] {
  return left.map(
    ({ table, reads, wanted, reason }) =>
      `${TABLE_NAMES[table].short}：现在是“${reads}”，应为“${wanted}”。${reason}`,
  );
}

/** What came of 改回; the fix takes it back. */
export function restoredSentence({ from, to }: TextFix, undoes: boolean): string {
  return undoes ? `已撤销，恢复为“${from}”。` : `已改回“${from}”，原来是“${to}”。`;
}
