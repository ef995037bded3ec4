import * as z from "zod/mini";
import type { Report } from "../../report/model";
import { parseReport } from "../../report/parse";
import { readStored } from "./stored";

const storedSchema = z.object({ version: z.literal(1), report: z.unknown() });

export function storePrevious(report: Report): string {
  return JSON.stringify({ version: 1, report });
}

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
  const kept = readStored(storedSchema, stored);
  const report = kept === null ? null : parseReport(kept.report);
  return report?.ok === true ? report.report : null;
}
