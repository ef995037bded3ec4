import * as z from "zod/mini";
import type { Report } from "../../report/model";
import { parseReport } from "../../report/parse";
import { PREVIOUS_SETTING } from "./previous";
import { defineSetting } from "./setting";

/** Last year's report; what it holds is parsed as a report of its own. */
export const PREVIOUS = defineSetting<{ readonly report?: unknown }>(
  PREVIOUS_SETTING,
  z.object({ report: z.unknown() }),
);

/** Live reading meets the same text again and again: it is parsed once. */
let last: { readonly stored: unknown; readonly report: Report | null } = {
  stored: undefined,
  report: null,
};

/** What the workbook kept; null when it was damaged. */
export function readStoredPrevious(stored: unknown): Report | null {
  if (last.stored !== stored) last = { stored, report: parsed(stored) };
  return last.report;
}

function parsed(stored: unknown): Report | null {
  const kept = PREVIOUS.read(stored);
  const report = kept === null ? null : parseReport(kept.report);
  return report?.ok === true ? report.report : null;
}
