import type { WorkbookReading } from "../excel/contract/contract";
import { latestReading } from "./latest-outcome";
import type { PaneState } from "./state";

/**
 * The workbook as it was read. A name that somebody has typed over a table comes into the field of
 * 填表 that is waiting for one.
 */
export function withReading(state: PaneState, read: WorkbookReading): PaneState {
  const reading = latestReading(state.reading, read);
  const { organisation } = reading.report;
  const isNew = organisation !== "" && state.reading?.report.organisation === "";
  const waits = isNew && state.form.organisation.trim() === "";
  const form = waits ? { ...state.form, organisation } : state.form;
  return { ...state, form, reading, liveFailure: null };
}
