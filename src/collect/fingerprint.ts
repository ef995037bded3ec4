import { digest } from "../check/review/justification-key";
import { bareWords } from "../report/section-titles";
import type { Report } from "../report/model";
import type { ReportText } from "../report/text";
import { coreName } from "./names";

/** The words of a text without the name of whose it is, so that a copy under another name is seen. */
function wordsOf(text: ReportText | null, organisation: string): string {
  const paragraphs = [
    ...(text?.introduction ?? []),
    ...(text?.sections ?? []).flatMap((section) => section.paragraphs),
  ];
  const name = organisation === "" ? "" : coreName(organisation);
  const words = paragraphs.join("\n");
  return bareWords(name === "" ? words : words.replaceAll(name, ""));
}

/** Alike for reports with the same numbers and words, whatever their files and units are called. */
export function fingerprintOf(report: Report, text: ReportText | null): string {
  const { format, disclosure, requests, proceedings, organisation } = report;
  const words = wordsOf(text, organisation);
  return digest(JSON.stringify([format, disclosure, requests, proceedings, words]));
}
