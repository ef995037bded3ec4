import { audit } from "../check/audit";
import type { UnreadPart } from "../check/review/unread";
import { composeDraft } from "../draft/compose";
import type { DraftDocument } from "../draft/document";
import { textOfDraft } from "../draft/report-text";
import type { WorkbookReading } from "../excel/contract/contract";
import { textOfNarrative } from "../report/narrative-text";
import type { ReportText } from "../report/text";
import type { Checked, JudgedText } from "./checked";
import { sourceOfReport } from "./kept-source";
import { lastYearOf } from "./last-year";
import type { Writing } from "./narrative/writing";

/** What is judged beside the workbook: what stands in 正文, as the pane has it now. */
export type JudgedWriting = Pick<Writing, "form" | "failure">;

function textIs(
  failure: string | null,
  document: DraftDocument | null,
  text: ReportText | null,
): JudgedText {
  if (failure !== null) return "unread";
  if (document !== null) return "written";
  return text === null ? "none" : "source";
}

/** Judges what was read together with the text: the one audit that everything in the pane shows. */
export function judge(reading: WorkbookReading, { form, failure }: JudgedWriting): Checked {
  const { report, refused, sheet, justifications, addresses, set, sum } = reading;
  const previous = lastYearOf(reading);
  const document = form === null ? null : composeDraft(form, report);
  const source = sourceOfReport(reading);
  // What somebody writes here takes the place of the text that was brought along.
  const text = document === null ? (source?.text ?? null) : textOfDraft(document);
  const unread: readonly UnreadPart[] = [
    ...refused.map(({ table, sentence }) => ({ part: table, sentence })),
    ...(failure === null ? [] : [{ part: "text", sentence: failure } as const]),
  ];
  return {
    ...reading,
    reading,
    source,
    form,
    textFailure: failure,
    document,
    textIs: textIs(failure, document, text),
    audit: audit({
      ...{ report, text, justifications, unread, addresses, set },
      ...(sum !== null && { sum }),
      sheet:
        source === null
          ? sheet
          : { ...sheet, changedLabels: [...sheet.changedLabels, ...source.changedLabels] },
      previous: previous === null ? null : { report: previous, text: textOfNarrative(previous) },
    }),
    marked: null,
    notice: null,
  };
}
