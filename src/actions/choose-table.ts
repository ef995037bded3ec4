import type { TableChoice } from "../excel/contract/import-contract";
import { action } from "./action";
import { readWorkbook } from "./read-workbook";

/** Says which of several tables of a kind is the report's. */
export const chooseTable = action({
  name: "choose",
  busy: "正在保存…",
  tab: null,
  run: ({ workbook }, choice: TableChoice) => workbook.chooseTable(choice),
  done: (state) => state,
  after: () => [readWorkbook()],
});
