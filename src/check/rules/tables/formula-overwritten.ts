import { onCell } from "../found";
import { TABLES } from "../need";
import { rule } from "../rule";

export const formulaOverwritten = rule({
  code: "formula-overwritten",
  severity: "hint",
  title: "合计公式被改写",
  text: "选择总计自动计算后，总计单元格里的公式不改成手填的数。",
  advice: "确认数字无误；要恢复自动计算，重新填入求和公式。",
  source: "插入表格时选择的总计自动计算",
  needs: [TABLES],
  // Totals that nobody had computed cannot be overwritten.
  applies: ({ sheet }) =>
    sheet !== null && sheet.computedTotals.length + sheet.overwrittenFormulas.length > 0,
  find: ({ sheet }) => (sheet?.overwrittenFormulas ?? []).map((cell) => onCell(cell)),
  says: () => "这里原来是自动计算的公式，现在是手填的数。",
});
