import { lookAtSheet } from "../../actions/draft-sheet";
import type { SheetLook } from "../../actions/narrative/writing";
import { FAULT } from "../../actions/sentences";
import type { Pane } from "../use-pane";
import { composeOn, groundsOf } from "../draft/grounds";
import { exportedForm } from "./exported";

/** Looks whether the sheet 年报正文 has what the text of the report has not. */
export async function lookFirst({ now, run }: Pick<Pane, "now" | "run">): Promise<SheetLook> {
  const before = now();
  if (before.outcome !== null) {
    await run(lookAtSheet(composeOn(exportedForm(before), groundsOf(before.outcome))));
  }
  const { sheet } = now().writing;
  // A look that broke off has left what was seen before.
  return sheet === null || sheet === before.writing.sheet
    ? { kind: "unread", sentence: FAULT }
    : sheet;
}
