import { done } from "../excel/contract/attempt";
import type { Profile } from "../excel/contract/contract";
import { action } from "./action";
import { profileOf } from "./form";
import type { ProfileForm } from "./form";
import { replacedFields, withFields } from "./import/fields";
import type { Insertion } from "./import/filling";
import { importTables } from "./import-tables";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { insertedSentence } from "./sentences";

/** What the insertion has kept with the tables needs not be kept once more, over what is typed. */
function withoutKept(form: ProfileForm, profile: Profile): ProfileForm {
  const isKept = JSON.stringify(profileOf(form)) === JSON.stringify(profile);
  return isKept ? { ...form, touched: false } : form;
}

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
    const kept = { ...state, form: withoutKept(state.form, request.profile) };
    return {
      ...noticed(profile === null ? kept : withFields(kept, profile, reading), "fill", notice),
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
