import { audit } from "../check/audit";
import { explain } from "../check/repair/explain";
import type { LastYear } from "../check/rules/subject";
import { assemble } from "../exchange/assemble";
import { auditSource, sheetFactsOf } from "../exchange/audit-source";
import type { Imported, ReadSource } from "../exchange/imported";
import type { Report } from "../report/model";
import { fingerprintOf } from "./fingerprint";
import type { ReadReport, UnreadReport } from "./received";

/**
 * What a file was found to hold, judged, without what probably went wrong in it; and without last
 * year's report, which its unit decides.
 */
export function judgedReportOf(imported: Imported): ReadReport {
  const assembled = assemble(imported, {});
  const judged = auditSource(imported, assembled, null);
  return {
    kind: "read",
    audit: judged,
    text: imported.text,
    sheet: sheetFactsOf(imported, assembled),
    year: imported.year,
    problems: assembled.problems,
    explanations: [],
    fingerprint: fingerprintOf(judged.report, imported.text),
  };
}

/** What a file was found to hold, judged and explained. */
export function readReportOf(imported: Imported): ReadReport {
  const read = judgedReportOf(imported);
  return { ...read, explanations: explanationsOf(read.audit.report, read.text, null) };
}

function explanationsOf(report: Report, text: ReadReport["text"], previous: Report | null) {
  return explain(report, { previous, computedTotals: [], confirmed: [], text });
}

/** What became of reading a file. */
export function receivedContent(read: ReadSource): ReadReport | UnreadReport {
  return read.ok ? readReportOf(read.imported) : { kind: "unread", sentence: read.sentence };
}

/** The report judged again beside its unit's report of the year before; null takes that away. */
export function besideLastYear(read: ReadReport, previous: LastYear | null): ReadReport {
  const judged = judgedBeside(read, previous);
  const { report } = judged.audit;
  return {
    ...judged,
    explanations: explanationsOf(report, read.text, previous?.report ?? null),
  };
}

/** The same, without what probably went wrong. */
export function judgedBeside(read: ReadReport, previous: LastYear | null): ReadReport {
  const { report, unread, set } = read.audit;
  const { text, sheet } = read;
  return {
    ...read,
    audit: audit({ report, text, previous, sheet, justifications: [], unread, set }),
  };
}
