import { composeDraft } from "../../src/draft/compose";
import { workbookActions } from "../../src/excel/actions";
import type { Workbench } from "../../workbench/node/open";
import { formOf } from "../draft/drafts";
import { SEEDS } from "../draft/seeds";
import { checkNow, unexplained } from "../excel/checked";
import { REPORT, keep } from "../excel/kept-findings";
import { value, workbookOf } from "../excel/workbook";

/** The finding that carries a reason. */
export const REASON = "上年接收的规章，本年由县级管理。";

/** A workbook as the add-in leaves it: tables, marks, a reason, the narrative and its form. */
export async function fullWorkbook(): Promise<Workbench> {
  const bench = await workbookOf(REPORT, "formulas");
  const form = formOf(SEEDS.find((seed) => seed.fixture === "chaoyang-2023")?.form ?? {});
  value(await workbookActions.saveDraft(form));
  const document = composeDraft(form, REPORT);
  value(await workbookActions.writeDraft({ document, form, existing: "ask" }));
  await keep("规章制定权", REASON);
  value(await checkNow(unexplained, form));
  return bench;
}
