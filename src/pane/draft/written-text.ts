import { checkText } from "../../check/text/check-text";
import type { TextFinding } from "../../check/text/finding";
import { composeDraft } from "../../draft/compose";
import type { DraftDocument } from "../../draft/document";
import type { DraftForm } from "../../draft/form";
import { textOfDraft } from "../../draft/report-text";
import type { Report } from "../../report/model";
import { textOfNarrative } from "../../report/narrative-text";
import type { SectionKey } from "../../report/text";

/** The text as it stands, with what the rules say of it. */
export interface WrittenText {
  readonly document: DraftDocument;
  readonly findings: readonly TextFinding[];
}

/** @param lastYear The report of the year before, for what is merely repeated. */
export function writtenText(form: DraftForm, report: Report, lastYear: Report | null): WrittenText {
  const document = composeDraft(form, report);
  const previousText = lastYear === null ? null : textOfNarrative(lastYear);
  return { document, findings: checkText(report, textOfDraft(document), { previousText }) };
}

/** The findings of a paragraph; -1 is the section's heading, the title has 0. */
export function findingsAt(
  findings: readonly TextFinding[],
  section: SectionKey | "title" | "introduction",
  paragraph: number,
): readonly TextFinding[] {
  return findings.filter(
    ({ span }) => span !== null && span.section === section && span.paragraph === paragraph,
  );
}
