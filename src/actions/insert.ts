import { done } from "../excel/contract/attempt";
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
  run: async ({ workbook }, { request, fill }: Insertion) => {
    const inserted = await workbook.insertTables(request);
    if (!inserted.ok) return inserted;
    const result = inserted.value;
    const isTheirs = result.kind === "inserted" && fill !== null && fill.profile !== null;
    const read = isTheirs ? await workbook.readWorkbook() : null;
    return done({ result, reading: read?.ok === true ? read.value : null });
  },
  done: (state, { result, reading }, { request, fill }) => {
    if (result.kind === "taken") {
      const { taken } = result;
      const names = Object.fromEntries(taken.map(({ table, suggested }) => [table, suggested]));
      return { ...state, tab: "fill", question: { kind: "names", request, fill, taken, names } };
    }
    const notice = success(insertedSentence(result.sheets, result.undecorated));
    const profile = fill?.profile ?? null;
    return {
      ...noticed(profile === null ? state : withFields(state, profile, reading), "fill", notice),
      tab: "fill",
      inserted: result.sheets,
      replaced: fill === null ? null : replacedFields(state, fill),
    };
  },
  after: ({ result }, { fill }) => [
    ...(result.kind === "inserted" && fill !== null ? [importTables(fill)] : []),
    readWorkbook(),
  ],
});
