import type { Report } from "../../report/model";

/** The workbook setting that keeps last year's report. */
export const PREVIOUS_SETTING = "nianbao.previous";

/** Last year's report as the setting holds it; null when there is none or it was damaged. */
export async function loadPrevious(stored: unknown): Promise<Report | null> {
  if (stored === null) return null;
  // Few workbooks keep one: what parses a report is loaded with the first.
  const { readStoredPrevious } = await import("./previous-store");
  return readStoredPrevious(stored);
}
