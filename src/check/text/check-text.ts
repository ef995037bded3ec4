import type { Report } from "../../report/model";
import type { ReportText } from "../../report/text";
import { claimFindings } from "../claims/claim-findings";
import type { TextFinding } from "./finding";
import { structureFindings } from "../rules/text/structure-findings";

export interface TextOptions {
  /** The text of last year's report, for what was merely repeated. */
  readonly previousText?: ReportText | null;
}

/** Checks the text of a report against its tables, the form and itself, in reading order. */
export function checkText(
  report: Report,
  text: ReportText,
  options: TextOptions = {},
): readonly TextFinding[] {
  return [...structureFindings(report, text, options), ...claimFindings(report, text)];
}
