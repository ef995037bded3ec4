import { claimsIn } from "../../../src/check/claims/claims-in";
import type { TextFound } from "../../../src/check/claims/text-found";
import type { Report } from "../../../src/report/model";
import type { ReportText } from "../../../src/report/text";
import { change, filled } from "../reports";

/** A text of one section with these paragraphs. */
export function textOf(...paragraphs: string[]): ReportText {
  return {
    title: null,
    introduction: [],
    sections: [{ key: "general", heading: null, paragraphs }],
    hasHeadings: false,
  };
}

/** What is found in paragraphs beside a report's tables. */
export function claimed(report: Report, ...paragraphs: string[]): readonly TextFound[] {
  return claimsIn(report, textOf(...paragraphs));
}

/** "text-count 30, 34": the code, what the text says and what is expected. */
export function brief({ code, actual, expected }: TextFound): string {
  return `${code} ${String(actual)}, ${String(expected)}`;
}

/** The findings in paragraphs, in one line each. */
export function briefs(report: Report, ...paragraphs: string[]): readonly string[] {
  return claimed(report, ...paragraphs).map(brief);
}

/**
 * A county's report of 2023: 34 applications received and 2 carried in; 35 answered, 1 carried
 * out; 11 reconsiderations and 5 + 2 lawsuits; every total another number, so that a number of the
 * text can only be meant for one cell.
 */
export const COUNTY: Report = {
  ...change(filled(0), {
    "disclosure.regulations.issued": 0,
    "disclosure.normativeDocuments.issued": 13,
    "disclosure.normativeDocuments.repealed": 6,
    "disclosure.normativeDocuments.inForce": 55,
    "disclosure.licences.decisions": 97,
    "disclosure.penalties.decisions": 4119,
    "disclosure.coercion.decisions": 195,
    "disclosure.fees.amount": 7730.2849,
    "requests.received.naturalPerson": 28,
    "requests.received.business": 4,
    "requests.received.legalService": 2,
    "requests.received.total": 34,
    "requests.carriedIn.naturalPerson": 2,
    "requests.carriedIn.total": 2,
    "requests.granted.total": 12,
    "requests.partlyGranted.total": 3,
    "requests.stateSecret.total": 1,
    "requests.process.total": 4,
    "requests.notHeld.total": 7,
    "requests.unclear.total": 1,
    "requests.repeated.total": 1,
    "requests.other.total": 6,
    "requests.resultsTotal.total": 35,
    "requests.carriedOut.total": 1,
    "proceedings.reconsideration.upheld": 7,
    "proceedings.reconsideration.corrected": 1,
    "proceedings.reconsideration.pending": 3,
    "proceedings.reconsideration.total": 11,
    "proceedings.litigationDirect.upheld": 4,
    "proceedings.litigationDirect.otherOutcome": 1,
    "proceedings.litigationDirect.total": 5,
    "proceedings.litigationAfterReconsideration.upheld": 2,
    "proceedings.litigationAfterReconsideration.total": 2,
  }),
  organisation: "某县人民政府",
  level: "county",
};

/** A report whose tables hold nothing but zeros. */
export const NOTHING: Report = filled(0);
