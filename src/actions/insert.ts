import type { InsertRequest } from "../excel/contract";
import type { FillRequest } from "../excel/import-contract";
import { action } from "./action";
import { withPreviewProfile } from "./import/reduce-import";
import { importTables } from "./import-tables";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { insertedSentence } from "./sentences";

interface Insertion {
  readonly request: InsertRequest;
  /** What goes into the tables once they stand; null leaves them empty. */
  readonly fill: FillRequest | null;
}

/** 插入全部表格, 插入表二: new sheets with the official tables. */
export const insertTables = action({
  name: "insert",
  busy: "正在插入表格…",
  tab: "fill",
  run: ({ workbook }, { request }: Insertion) => workbook.insertTables(request),
  done: (state, result, { request, fill }) => {
    if (result.kind === "taken") {
      const { taken } = result;
      const names = Object.fromEntries(taken.map(({ table, suggested }) => [table, suggested]));
      return { ...state, tab: "fill", question: { kind: "names", request, fill, taken, names } };
    }
    const notice = success(insertedSentence(result.sheets));
    const next = fill === null ? state : withPreviewProfile(state);
    return { ...noticed(next, "fill", notice), tab: "fill", inserted: result.sheets };
  },
  after: (result, { fill }) => [
    ...(result.kind === "inserted" && fill !== null ? [importTables(fill)] : []),
    readWorkbook(),
  ],
});
