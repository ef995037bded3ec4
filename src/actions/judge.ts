import { audit } from "../check/audit";
import type { UnreadPart } from "../check/review/unread";
import { composeDraft } from "../draft/compose";
import { textOfDraft } from "../draft/report-text";
import type { WorkbookReading } from "../excel/contract";
import { textOfNarrative } from "../report/narrative-text";
import type { Checked } from "./checked";
import { lastYearOf } from "./last-year";
import type { Writing } from "./narrative/writing";

/** What is judged beside the workbook: what stands in 正文, as the pane has it now. */
export type JudgedWriting = Pick<Writing, "form" | "failure">;

/** Judges what was read together with the text: the one audit that everything in the pane shows. */
export function judge(reading: WorkbookReading, { form, failure }: JudgedWriting): Checked {
  const { report, refused, sheet, justifications, addresses, set } = reading;
  const previous = lastYearOf(reading);
  const document = form === null ? null : composeDraft(form, report);
  const text = document === null ? null : textOfDraft(document);
  const unread: readonly UnreadPart[] = [
    ...refused.map(({ table, sentence }) => ({ part: table, sentence })),
    ...(failure === null ? [] : [{ part: "text", sentence: failure } as const]),
  ];
  return {
    ...reading,
    reading,
    form,
    textFailure: failure,
    document,
    textIs: failure !== null ? "unread" : document === null ? "none" : "written",
    audit: audit({
      ...{ report, text, sheet, justifications, unread, addresses, set },
      previous: previous === null ? null : { report: previous, text: textOfNarrative(previous) },
    }),
    marked: null,
    notice: null,
  };
}
