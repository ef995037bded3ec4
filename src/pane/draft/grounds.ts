import { lastYearOf } from "../../actions/last-year";
import { composeDraft } from "../../draft/compose";
import type { DraftDocument } from "../../draft/document";
import type { DraftForm } from "../../draft/form";
import type { WorkbookReading } from "../../excel/contract/contract";
import type { Report } from "../../report/model";

/** What a text is written on beside its form: the report, and last year's where it is known. */
export interface Grounds {
  readonly report: Report;
  readonly lastYear: Report | null;
}

export const groundsOf = (reading: Pick<WorkbookReading, "report" | "previous">): Grounds => ({
  report: reading.report,
  lastYear: lastYearOf(reading),
});

/** The text of a form on these grounds. */
export const composeOn = (form: DraftForm, { report, lastYear }: Grounds): DraftDocument =>
  composeDraft(form, report, lastYear);
