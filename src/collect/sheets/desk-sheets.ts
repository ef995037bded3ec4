import { formatForYear } from "../../report/formats";
import type { DeskOutcome } from "../desk";
import { adjustmentsSheet } from "./adjustments-sheet";
import { detailLayout } from "./detail-layout";
import type { DetailLayout } from "./detail-layout";
import { detailSheet } from "./detail-sheet";
import { listSheet } from "./list-sheet";
import { DESK_SHEETS } from "./names";
import { previousSheet } from "./previous-sheet";
import { returnsSheet } from "./returns-sheet";
import type { DeskSheet } from "./sheet";
import { standingSheet } from "./standing-sheet";
import type { SheetNames } from "./subtotal-formulas";

/** The sheets as they are first called. */
export const FIRST_NAMES: SheetNames = {
  detail: DESK_SHEETS.detail,
  adjustments: DESK_SHEETS.adjustments,
};

/** Where the lines of 明细 and 调整 of an outcome stand. */
export function layoutOfDesk({ desk }: DeskOutcome): DetailLayout {
  const { key } = formatForYear(desk.frame.year);
  return detailLayout(key, desk.units.length, desk.adjustments.length);
}

/**
 * Every sheet of the officer's workbook but the three of the sum, in their order, as it is now.
 * @param names Of the sheets that formulas speak of, where they were renamed.
 */
export function deskSheets(
  outcome: DeskOutcome,
  names: SheetNames = FIRST_NAMES,
): readonly DeskSheet[] {
  const { key } = formatForYear(outcome.desk.frame.year);
  const layout = layoutOfDesk(outcome);
  const previous = previousSheet(outcome);
  return [
    listSheet(outcome.desk),
    standingSheet(outcome),
    detailSheet(outcome, layout, key, names),
    adjustmentsSheet(outcome, layout, names),
    returnsSheet(outcome),
    ...(previous === null ? [] : [previous]),
  ];
}
