import type { WorkbookReading } from "../excel/contract/contract";
import { holdsNumbers } from "./holds-numbers";
import type { PaneState, Tab } from "./state";

/** Whether nothing of the form stands in the workbook, as far as it could be read. */
export const isWithoutTables = ({
  tables,
  refused,
}: Pick<WorkbookReading, "tables" | "refused">): boolean => tables.length + refused.length === 0;

/** Where the work is: the officer's sheets, numbers to be looked at, else tables to fill in. */
export function tabOfWork(reading: WorkbookReading): Tab {
  if (reading.isDesk) return "collect";
  return holdsNumbers(reading) ? "check" : "fill";
}

/** With the first reading the pane opens on the work that is there, unless somebody was at work. */
export function opened(state: PaneState): PaneState {
  const { reading, form } = state;
  if (state.opened || reading === null) return state;
  const tab = form.touched ? state.tab : tabOfWork(reading);
  return { ...state, tab, opened: true };
}
