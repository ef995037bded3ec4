import type { Finding } from "../../../src/check/finding";
import type { TextCode } from "../../../src/check/rules/text";
import { recogniseDocument } from "../../../src/recognise/recognise-document";
import type { Report } from "../../../src/report/model";
import { SECTIONS } from "../../../src/report/section-titles";
import type { ReportText, SectionKey } from "../../../src/report/text";
import { filled, findingsIn } from "../reports";

/** What a document has in the place of what a sound one has; null takes the line away. */
interface Changes extends Partial<Readonly<Record<SectionKey, readonly string[] | null>>> {
  readonly title?: string | null;
  readonly introduction?: readonly string[];
  /** The titles of sections. */
  readonly headings?: Partial<Readonly<Record<SectionKey, string | null>>>;
}

const SOUND: Readonly<Record<SectionKey, readonly string[]>> = {
  general: [
    "2023年，柳河镇高度重视政府信息公开工作。",
    "（一）主动公开。通过县政府网站公开信息87条。",
    "（二）依申请公开。全年没有收到申请。",
    "（三）政府信息管理。公开之前先行审查。",
    "（四）平台建设。设有公开专栏。",
    "（五）监督保障。接受群众监督。",
  ],
  disclosure: [],
  requests: [],
  proceedings: [],
  problems: [
    "主要问题：政策解读的形式还比较单一。",
    "改进情况：增加了图文解读，全年发布12期，群众反映较好。",
  ],
  others: ["本年度没有收取信息处理费。"],
};

export const REPORT: Report = { ...filled(0), organisation: "柳河镇" };

/** A sound report of 柳河镇 for 2023 with changes, read as a document. */
export function documentWith(changes: Changes = {}): ReportText {
  const { title = "柳河镇2023年政府信息公开工作年度报告", introduction = [], headings } = changes;
  const sections = SECTIONS.flatMap(({ key, full }) => {
    const heading = headings?.[key] === undefined ? full : headings[key];
    const own = changes[key] === undefined ? SOUND[key] : changes[key];
    return own === null ? [] : [...(heading === null ? [] : [heading]), ...own];
  });
  const lines = [...(title === null ? [] : [title]), ...introduction, ...sections];
  return recogniseDocument(lines.map((text) => ({ kind: "paragraph", text }))).text;
}

const CLAIMS: readonly string[] = ["text-count", "text-none", "text-sum", "text-percentage"];

/** What is found in the parts of a text and in its wording, numbers aside. */
export function findingsOf(
  text: ReportText,
  report: Report = REPORT,
  previousText: ReportText | null = null,
): readonly Finding[] {
  const previous = previousText === null ? null : { ...report, year: report.year - 1 };
  return findingsIn(report, { text, previous, previousText }).filter(
    ({ about, code }) => about === "text" && !CLAIMS.includes(code),
  );
}

/** What the findings of a code are about: the words they point at, or what is expected. */
export function pointsOf(code: TextCode, changes: Changes, report: Report = REPORT): string[] {
  const text = documentWith(changes);
  return findingsOf(text, report)
    .filter((finding) => finding.code === code)
    .map((finding) => wordsOf(finding, text) ?? String(finding.expected));
}

/** The words that a finding points at; null for what is not there. */
export function wordsOf({ span }: Finding, text: ReportText): string | null {
  if (span === null) return null;
  const { section, paragraph, from, to } = span;
  const own = text.sections.find(({ key }) => key === section);
  const place =
    section === "title"
      ? text.title
      : section === "introduction"
        ? text.introduction[paragraph]
        : paragraph === -1
          ? own?.heading?.text
          : own?.paragraphs[paragraph];
  return place?.slice(from, to) ?? `nothing stands at ${section} ${String(paragraph)}`;
}
