import { judge, prepare } from "../src/actions/judge";
import type { JudgedWriting } from "../src/actions/judge";
import type { Checked } from "../src/actions/checked";
import type { TextJudge } from "../src/actions/text/text-judge";
import { auditText } from "../src/check/audit";
import type { WorkbookReading } from "../src/excel/contract/contract";

/** Judges a text as the pane's worker does, in this process and at once. */
export const textHere: TextJudge = (input) => ({ kind: "judged", findings: auditText(input) });

/** What is shown of a reading and a text when both are judged. */
export function judgedHere(reading: WorkbookReading, writing: JudgedWriting): Checked {
  const prepared = prepare(reading, writing, null);
  return judge(prepared, { kind: "judged", findings: auditText(prepared.input) });
}
