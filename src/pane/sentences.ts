import type { CheckOutcome, InsertedSheet } from "../excel/contract";
import type { TableKey } from "../report/form";
import { TABLE_NAMES } from "../report/names";

/** What the pane says by itself; sentences about findings and failures come with them. */

const quoted = (name: string): string => `“${name}”`;

export function insertedSentence(sheets: readonly InsertedSheet[]): string {
  return `已插入${sheets.map(({ sheet }) => quoted(sheet)).join("、")}。`;
}

export function clearedSentence(cleared: number): string {
  return cleared === 0 ? "表中没有审核标记。" : `已清除 ${cleared} 处标记。`;
}

export function filledSentence(written: number, asked: number): string {
  const kept = asked - written;
  if (written === 0) return "没有填写：这些单元格已经有内容，或者是自动计算的合计。";
  return kept === 0
    ? `已填写 ${written} 格。`
    : `已填写 ${written} 格；另有 ${kept} 格已经有内容或自动计算，没有改动。`;
}

function tableNames(tables: readonly TableKey[]): string {
  return tables.map((table) => TABLE_NAMES[table].short).join("、");
}

/** What an outcome was read from: "表二、表三、表四 · 朝阳镇 · 2023 年". */
export function scopeSentence({ tables, report }: CheckOutcome): string {
  const names = tableNames([...new Set(tables.map(({ table }) => table))]);
  const unit = report.organisation === "" ? [] : [report.organisation];
  return [names, ...unit, `${report.year} 年`].join(" · ");
}

/** A fault of ours, in words for the user. */
export const FAULT =
  "操作没有完成，已填的内容没有丢失。请再试一次；仍然不行，请保存工作簿后重新打开。";
