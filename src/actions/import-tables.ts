import { action } from "./action";
import type { Filling } from "./import/filling";
import { readWorkbook } from "./read-workbook";

/** 填入表格: numbers of a source into the tables of the workbook, and what comes along. */
export const importTables = action({
  name: "import",
  busy: "正在填入…",
  tab: "fill",
  // Whoever only inserts tables needs none of it.
  run: async ({ workbook }, filling: Filling) =>
    (await import("./import/fill-in")).fillIn(workbook, filling),
  done: (state, filled) => filled(state),
  after: () => [readWorkbook()],
});
