import type { Checked } from "../../actions/checked";

/** What 审核 has marked; null until it has, and where that is told elsewhere. */
export function markedSentence({ marked }: Pick<Checked, "marked">): string | null {
  if (marked === null) return null;
  return marked === 0 ? "表中没有需要标出的单元格。" : `已在表中标出 ${marked} 处。`;
}

/** Whether the list stands in the sheet as marks, too; null where that is said elsewhere. */
export function marksSentence(outcome: Checked): string | null {
  const { standing, audit, notice } = outcome;
  const marked = markedSentence(outcome);
  if (marked !== null) return `标记：${marked}`;
  if (notice !== null) return null;
  if (standing > 0) return "已根据当前内容更新；表中的标记是上次审核的，按“审核”更新。";
  return audit.findings.length === 0
    ? "已根据当前内容更新。"
    : "已根据当前内容更新；按“审核”在表中标出。";
}
