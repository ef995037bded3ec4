import type { Report } from "../../../report/model";
import type { ReportText } from "../../../report/text";
import type { TextOptions } from "../../text/check-text";
import type { TextFinding } from "../../text/finding";
import { aspectFindings } from "./aspects";
import { feeStatementFindings } from "./fee-statement";
import { followUpFindings } from "./followed-up";
import { noticeFindings, placeholderFindings } from "./leftovers";
import { nameFindings, titleFindings } from "./names";
import { nestedNumberingFindings } from "./nested-numbering";
import { periodFindings } from "./period";
import { placesOf } from "./places";
import { problemsFindings } from "./problems";
import { repeatFindings } from "./repeats";
import { sectionFindings } from "./section-rules";
import { typoFindings } from "./typos";
import { yearFindings } from "./years";

/** What is missing comes first, then everything in the order in which it is read. */
function inReadingOrder(text: ReportText, findings: readonly TextFinding[]): TextFinding[] {
  const orders = new Map<string, number>();
  for (const [index, { section, paragraph }] of placesOf(text).entries()) {
    const id = `${section} ${paragraph}`;
    if (!orders.has(id)) orders.set(id, index);
  }
  const orderOf = ({ span }: TextFinding): number =>
    span === null ? -1 : (orders.get(`${span.section} ${span.paragraph}`) ?? -1);
  return [...findings].sort(
    (a, b) => orderOf(a) - orderOf(b) || (a.span?.from ?? 0) - (b.span?.from ?? 0),
  );
}

/** Checks the parts of the text and its wording. A report without any text gives nothing. */
export function structureFindings(
  report: Report,
  text: ReportText,
  options: TextOptions,
): readonly TextFinding[] {
  if (text.sections.length === 0 && text.introduction.length === 0) return [];
  return inReadingOrder(text, [
    ...sectionFindings(report, text),
    ...nestedNumberingFindings(text),
    ...titleFindings(report, text),
    ...nameFindings(report, text),
    ...yearFindings(report, text),
    ...periodFindings(report, text),
    ...noticeFindings(report, text),
    ...placeholderFindings(text),
    ...aspectFindings(report, text),
    ...problemsFindings(text),
    ...feeStatementFindings(text),
    ...repeatFindings(text, options.previousText),
    ...followUpFindings(report, text, options.previousText),
    ...typoFindings(text),
  ]);
}
