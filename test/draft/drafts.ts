import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import type { DraftDocument, DraftParagraph, Run } from "../../src/draft/document";
import { draftProblems } from "../../src/draft/draft-problems";
import type { DraftForm, DraftFormInput } from "../../src/draft/form";
import { parseDraftForm } from "../../src/draft/parse-form";
import type { Report } from "../../src/report/model";
import type { SectionKey } from "../../src/report/text";

/** A form with some fields filled in. */
export function formOf(input: DraftFormInput): DraftForm {
  const parsed = parseDraftForm(input);
  if (!parsed.ok) throw new Error(parsed.problems.join(""));
  return parsed.form;
}

/** All paragraphs with the introduction, in reading order. */
export function paragraphsOf({ introduction, sections }: DraftDocument): readonly DraftParagraph[] {
  return [...introduction, ...sections.flatMap(({ paragraphs }) => paragraphs)];
}

/** The words of a section's paragraphs, one a line. */
export function sectionLines(document: DraftDocument, key: SectionKey): readonly string[] {
  return (document.sections.find((section) => section.key === key)?.paragraphs ?? []).map(textOf);
}

/** All words, one paragraph a line. */
export function wordsOf(document: DraftDocument): string {
  return paragraphsOf(document).map(textOf).join("\n");
}

/** The words of a paragraph; "" where it is not written. */
export function words(input: DraftFormInput, report: Report, id: string): string {
  const found = paragraphsOf(composeDraft(formOf(input), report)).find(
    (paragraph) => paragraph.id === id,
  );
  return found === undefined ? "" : textOf(found);
}

/** The problems of a form as sentences. */
export function problems(input: DraftFormInput, report: Report): readonly string[] {
  return draftProblems(formOf(input), report).map(({ sentence }) => sentence);
}

export type NumberRun = Extract<Run, { kind: "number" }>;

/** The numbers that are bound to cells. */
export function boundRuns(document: DraftDocument): readonly NumberRun[] {
  return paragraphsOf(document)
    .flatMap(({ runs }) => runs)
    .filter((run): run is NumberRun => run.kind === "number");
}
