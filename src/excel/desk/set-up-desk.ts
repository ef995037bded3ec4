import { DESK_SHEETS, sumSheet } from "../../collect/sheets/names";
import type { DeskFrame, Unit } from "../../collect/unit";
import { TABLE_KEYS } from "../../report/form";
import type { WrittenDesk } from "../contract/desk-contract";
import { refuseClosed } from "../host/guard";
import { syncOr } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";
import { PROFILE } from "../settings/profile";
import { addMissing } from "./add-missing";
import { findSheets } from "./find-sheets";
import { firstOutcome, profileOf } from "./wanted";

/** The names that our sheets have at first: only who has one of them can be ours without a name. */
const CALLED: ReadonlySet<string> = new Set([
  ...Object.values(DESK_SHEETS),
  ...TABLE_KEYS.map(sumSheet),
]);

/**
 * Makes the officer's sheets that are missing, with the list in it: one request looks, one writes.
 * What stands is left as it is.
 */
export async function setUpDesk(
  context: Excel.RequestContext,
  frame: DeskFrame,
  units: readonly Unit[],
): Promise<WrittenDesk> {
  const there = await findSheets(context, { mayBe: ({ name }) => CALLED.has(name), sums: true });
  const made = await addMissing(context, there, firstOutcome(frame, units));
  if (made.sheets.length === 0) {
    refuseClosed(there.closure, false, { undone: "没有改动", again: "再试" });
    PROFILE.write(context, profileOf(frame));
    await syncOr(context, "单位和年度可能没有存进工作簿。");
  }
  readAgainSoon();
  return { ...made, changes: [] };
}
