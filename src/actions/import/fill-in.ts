import { done, refused } from "../../excel/contract/attempt";
import type { Attempt } from "../../excel/contract/attempt";
import type { WorkbookActions } from "../../excel/contract/contract";
import type { PaneState } from "../state";
import type { Filling } from "./filling";
import { keepSource } from "./keep-source";
import { imported } from "./reduce-import";
import type { Filled } from "./reduce-import";
import { insertedOnly } from "./sentences";

async function filledIn(workbook: WorkbookActions, filling: Filling): Promise<Attempt<Filled>> {
  const attempt = await workbook.fillTables(filling.request);
  if (!attempt.ok) {
    return filling.into === "inserted" ? refused(insertedOnly(attempt.sentence)) : attempt;
  }
  const outcome = attempt.value;
  if (outcome.kind !== "filled") return done({ outcome, kept: null, saved: null });
  // Tables that are inserted for it were inserted for its unit and year.
  const { profile, into } = filling;
  const isNew = profile !== null && into === "standing";
  const saved = isNew ? await workbook.saveProfile(profile) : null;
  return done({ outcome, kept: await keepSource(workbook, filling), saved });
}

/** Fills a source in, with what comes along; gives what changes in the pane. */
export async function fillIn(
  workbook: WorkbookActions,
  filling: Filling,
): Promise<Attempt<(state: PaneState) => PaneState>> {
  const filled = await filledIn(workbook, filling);
  if (!filled.ok) return filled;
  return done((state) => imported(state, filling, filled.value));
}
