import { audit, withoutText } from "../check/audit";
import type { Audit, AuditInput } from "../check/audit";
import type { UnreadPart } from "../check/review/unread";
import { composeDraft } from "../draft/compose";
import type { DraftDocument } from "../draft/document";
import { textOfDraft } from "../draft/report-text";
import type { WorkbookReading } from "../excel/contract/contract";
import type { KeptSource } from "../excel/contract/kept-source";
import { ledgerFactsOf } from "../exchange/ledger-facts";
import { textOfNarrative } from "../report/narrative-text";
import type { ReportText } from "../report/text";
import type { Checked, JudgedText } from "./checked";
import { sourceOfReport } from "./kept-source";
import { lastYearOf } from "./last-year";
import type { LedgerUse } from "./ledger/ledger-state";
import type { Writing } from "./narrative/writing";
import { TEXT_WAITS } from "./sentences";
import { NO_TEXT } from "./text/text-judge";
import type { TextAnswer, TextJudge } from "./text/text-judge";

/** What is judged beside the workbook: what stands in 正文, as the pane has it now. */
export type JudgedWriting = Pick<Writing, "form" | "failure">;

/** What was read, put together with the text; nothing of it is judged. */
export interface Prepared {
  readonly reading: WorkbookReading;
  readonly writing: JudgedWriting;
  readonly ledger: LedgerUse | null;
  readonly source: KeptSource | null;
  readonly document: DraftDocument | null;
  readonly textIs: JudgedText;
  readonly input: AuditInput;
}

function textIs(
  failure: string | null,
  document: DraftDocument | null,
  text: ReportText | null,
): JudgedText {
  if (failure !== null) return "unread";
  if (document !== null) return "written";
  return text === null ? "none" : "source";
}

/** Puts what was read together with the text and the ledger: what the one audit is made of. */
export function prepare(
  reading: WorkbookReading,
  { form, failure }: JudgedWriting,
  ledger: LedgerUse | null,
): Prepared {
  const { report, refused, sheet, justifications, addresses, set, sum, counted } = reading;
  const previous = lastYearOf(reading);
  const document = form === null ? null : composeDraft(form, report, previous);
  const source = sourceOfReport(reading);
  // What somebody writes here takes the place of the text that was brought along.
  const text = document === null ? (source?.text ?? null) : textOfDraft(document);
  const unread: readonly UnreadPart[] = [
    ...refused.map(({ table, sentence }) => ({ part: table, sentence })),
    ...(failure === null ? [] : [{ part: "text", sentence: failure } as const]),
  ];
  return {
    reading,
    writing: { form, failure },
    ledger,
    source,
    document,
    textIs: textIs(failure, document, text),
    input: {
      ...{ report, text, justifications, unread, addresses, set },
      ...(sum !== null && { sum }),
      ...(ledger?.kind === "read" && {
        ledger: ledgerFactsOf(ledger.ledger, report.year, counted),
      }),
      sheet:
        source === null
          ? sheet
          : { ...sheet, changedLabels: [...sheet.changedLabels, ...source.changedLabels] },
      previous: previous === null ? null : { report: previous, text: textOfNarrative(previous) },
    },
  };
}

/**
 * Judges what was put together: the one audit that everything in the pane shows.
 * @param answer What the rules say of the text; "waiting" while that is not known.
 */
export function judge(prepared: Prepared, answer: TextAnswer | "waiting"): Checked {
  const { reading, writing, ledger, source, document, input } = prepared;
  const unjudged =
    answer === "waiting" ? { kind: answer } : answer.kind === "failed" ? answer : null;
  return {
    ...reading,
    reading,
    source,
    form: writing.form,
    textFailure: writing.failure,
    ledger,
    document,
    textIs: prepared.textIs,
    unjudged,
    audit: auditOf(input, answer),
    marked: null,
    notice: null,
  };
}

/** The audit of a report whose text was judged elsewhere, or is still to be. */
export function auditOf(input: AuditInput, answer: TextAnswer | "waiting"): Audit {
  if (answer === "waiting") return audit(withoutText(input, TEXT_WAITS), []);
  return answer.kind === "failed"
    ? audit(withoutText(input, answer.sentence), [])
    : audit(input, answer.findings);
}

/** Judges what was read together with a text, and waits for that: what leaves the pane. */
export async function judgeAll(
  reading: WorkbookReading,
  writing: JudgedWriting,
  ledger: LedgerUse | null,
  judgeText: TextJudge,
): Promise<Checked> {
  const prepared = prepare(reading, writing, ledger);
  const { input } = prepared;
  return judge(prepared, input.text === null ? NO_TEXT : await judgeText(input));
}
