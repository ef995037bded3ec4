import { gapText, stretchesOf } from "../report/gap-text";
import type { SectionKey } from "../report/text";
import type { DraftDocument, DraftParagraph, Run } from "./document";
import { withBlanksAsGaps } from "./blanks";
import type { OpenBlank } from "./blanks";
import type { FieldPath } from "./form";

/** What a report must tell: what stands in its place, and the field of the form it belongs to. */
export interface Gap {
  readonly text: string;
  readonly field: string;
}

const gap = (what: string, field: FieldPath): Gap => ({ text: gapText(what), field });

/** Everything that stays visible while nobody has given it. */
export const GAPS = {
  disclosure: gap("主动公开情况", "general.disclosure"),
  requests: gap("收到和处理政府信息公开申请情况", "general.requests"),
  received: gap("新收政府信息公开申请件数", "general.requests"),
  carriedIn: gap("上年结转政府信息公开申请件数", "general.requests"),
  results: gap("政府信息公开申请办理结果", "general.requests"),
  carriedOut: gap("结转下年度继续办理件数", "general.requests"),
  onTime: gap("按期答复件数", "general.requests.onTimeCases"),
  proceedings: gap("行政复议、行政诉讼情况", "general.requests"),
  reviews: gap("行政复议情况", "general.requests"),
  lawsuits: gap("行政诉讼情况", "general.requests"),
  management: gap("政府信息管理情况", "general.management"),
  platforms: gap("政府信息公开平台建设情况", "general.platforms"),
  supervision: gap("监督保障情况", "general.supervision"),
  assessment: gap("工作考核情况", "general.supervision.assessment"),
  evaluation: gap("社会评议情况", "general.supervision.evaluation"),
  accountability: gap("责任追究情况", "general.supervision.accountability"),
  problems: gap("存在的主要问题", "problems.items"),
  improvements: gap("改进措施", "problems.items"),
  fee: gap("信息处理费收取情况", "others.fee"),
  feeAmount: gap("信息处理费金额", "others.fee.amount"),
  feeCases: gap("收取信息处理费的件数", "others.fee.cases"),
} as const satisfies Readonly<Record<string, Gap>>;

/** The gap as it stands in a sentence or alone. */
export const gapRuns = ({ text, field }: Gap): readonly Run[] => [{ kind: "gap", text, field }];

/**
 * The same runs with the gaps that somebody typed told from the words round them. A blank of a
 * phrase is one, too: {几次} is 【待填：几次】, and leads to the field that holds the phrase.
 */
export function withTypedGaps(runs: readonly Run[], blanks: readonly OpenBlank[]): readonly Run[] {
  return runs.flatMap((run): readonly Run[] => {
    if (run.kind !== "text") return [run];
    return stretchesOf(withBlanksAsGaps(run.text)).map(({ text, isGap }) => {
      if (!isGap) return { kind: "text", text };
      const field = blanks.find(({ blank }) => gapText(blank) === text)?.field ?? null;
      return { kind: "gap", text, field };
    });
  });
}

/** A gap of a finished text. */
export interface OpenGap {
  readonly text: string;
  /** The field of the form that fills it; null where only the paragraph itself can be changed. */
  readonly field: string | null;
  /** The paragraph's id. */
  readonly paragraph: string;
  readonly section: SectionKey | "introduction";
}

/** All gaps of a text in reading order, those that were left in paragraphs edited by hand, too. */
export function gapsOf({ introduction, sections, closing }: DraftDocument): readonly OpenGap[] {
  const gapsIn = (section: OpenGap["section"], paragraphs: readonly DraftParagraph[]): OpenGap[] =>
    paragraphs.flatMap(({ id, runs }) =>
      runs.flatMap((run) =>
        run.kind === "gap" ? [{ text: run.text, field: run.field, paragraph: id, section }] : [],
      ),
    );
  return [
    ...gapsIn("introduction", introduction),
    ...sections.flatMap(({ key, paragraphs }) => gapsIn(key, paragraphs)),
    ...gapsIn("others", closing),
  ];
}
