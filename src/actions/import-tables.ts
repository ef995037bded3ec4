import { done } from "../excel/attempt";
import type { Attempt } from "../excel/attempt";
import { action } from "./action";
import type { Filling } from "./import/filling";
import { keepSource } from "./import/keep-source";
import { imported } from "./import/reduce-import";
import type { Filled } from "./import/reduce-import";
import { readWorkbook } from "./read-workbook";

/** 填入表格: numbers of a source into the tables of the workbook, and what comes along. */
export const importTables = action({
  name: "import",
  busy: "正在填入…",
  tab: "fill",
  run: async ({ workbook }, filling: Filling): Promise<Attempt<Filled>> => {
    const attempt = await workbook.fillTables(filling.request);
    if (!attempt.ok) return attempt;
    const outcome = attempt.value;
    if (outcome.kind !== "filled") return done({ outcome, kept: null, saved: null });
    // Tables that are inserted for it were inserted for its unit and year.
    const { profile, into } = filling;
    const isNew = profile !== null && into === "standing";
    const saved = isNew ? await workbook.saveProfile(profile) : null;
    return done({ outcome, kept: await keepSource(workbook, filling), saved });
  },
  done: (state, filled, filling) => imported(state, filling, filled),
  after: () => [readWorkbook()],
});
