import { action } from "./action";
import { replacedFields, withFields } from "./import/fields";
import type { Insertion } from "./import/filling";
import { importTables } from "./import-tables";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { insertedSentence } from "./sentences";

/** 插入全部表格, 插入表二, 另插一套: new sheets with the official tables. */
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
    const profile = fill?.profile ?? null;
    return {
      ...noticed(profile === null ? state : withFields(state, profile), "fill", notice),
      tab: "fill",
      inserted: result.sheets,
      replaced: fill === null ? null : replacedFields(state, fill),
    };
  },
  after: (result, { fill }) => [
    ...(result.kind === "inserted" && fill !== null ? [importTables(fill)] : []),
    readWorkbook(),
  ],
});
