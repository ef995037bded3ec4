import { done } from "../excel/attempt";
import { action } from "./action";
import type { Filling } from "./import/filling";
import { keepSource } from "./import/keep-source";
import { imported } from "./import/reduce-import";
import { readWorkbook } from "./read-workbook";

/** 填入表格: numbers of a source into the tables of the workbook, and what comes along. */
export const importTables = action({
  name: "import",
  busy: "正在填入…",
  tab: "fill",
  run: async ({ workbook }, filling: Filling) => {
    const attempt = await workbook.fillTables(filling.request);
    if (!attempt.ok) return attempt;
    const outcome = attempt.value;
    const kept = outcome.kind === "filled" ? await keepSource(workbook, filling) : null;
    return done({ outcome, kept });
  },
  done: (state, filled, filling) => imported(state, filling, filled),
  after: () => [readWorkbook()],
});
