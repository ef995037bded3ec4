import type { FillRequest } from "../excel/import-contract";
import { action } from "./action";
import { imported } from "./import/reduce-import";
import { readWorkbook } from "./read-workbook";

/** 填入表格: numbers of a source into the tables of the workbook. */
export const importTables = action({
  name: "import",
  busy: "正在填入…",
  tab: "fill",
  run: ({ workbook }, request: FillRequest) => workbook.fillTables(request),
  done: (state, outcome, request) => imported(state, request, outcome),
  after: () => [readWorkbook()],
});
