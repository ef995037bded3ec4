import { TABLE_KEYS } from "../../report/form";
import { reportTitle } from "../../report/names";
import type { Audit } from "../audit";
import { fullSentence } from "../finding";
import type { Finding } from "../finding";
import type { RuleCode } from "../rules";
import type { Explanation } from "../repair/repair";
import type { RuleText } from "../rules/rule";
import { SEVERITIES } from "../rules/severity";
import type { CompletenessLine } from "./completeness";
import { gathered } from "./gathered";
import type { JudgedRule } from "./judged";
import type { Justification } from "./justification";
import { partName } from "./part-name";
import { repairNotes } from "./repair-notes";
import { sentOf } from "./sent";
import { countStates } from "./state";
import type { FindingState } from "./state";
import type { Verdict } from "./verdict";

/** One finding of an opinion; the blanks of a row that say the same are one. */
export interface OpinionFinding {
  /** Counted through the whole document, from 1. */
  readonly number: number;
  readonly place: string;
  /** Where its first cell stands in the workbook; null for what is in no cell. */
  readonly address: string | null;
  readonly sentence: string;
  readonly advice: string;
  readonly state: FindingState;
  readonly justification: Justification | null;
  readonly earlier: Justification | null;
  /** What probably happened and how to mend it, line by line. */
  readonly repairs: readonly string[];
}

/** A rule with all its findings. */
export interface OpinionRule extends RuleText<RuleCode> {
  /** How many findings there are; blanks count one by one. */
  readonly count: number;
  readonly findings: readonly OpinionFinding[];
}

/** The rules without a finding. */
export interface QuietRules {
  /** They were judged everywhere and hold. */
  readonly passed: readonly string[];
  /** What kept some from being judged everywhere, and which. */
  readonly unjudged: readonly { readonly lacks: string; readonly titles: readonly string[] }[];
}

/** What an opinion says to whom it is sent, around what was found. */
export interface OpinionCover {
  /** The unit that it is sent to. */
  readonly addressee: string;
  /** Until when the corrected report is wanted, as 2026年1月31日; "" where no day is set. */
  readonly due: string;
  /** The officer's own words; "" where there are none. */
  readonly remarks: string;
  /** 落款: who sends it; "" where nobody signs. */
  readonly signature: string;
  /** The day under the signature, as 2026年1月20日; "" where none is given. */
  readonly date: string;
}

/** The findings of a check as a document: to send back, or to file. */
export interface Opinion {
  /** 某单位2023年政府信息公开工作年度报告审核意见. */
  readonly title: string;
  /** Null where it is sent to nobody: 审核 files it as it stands. */
  readonly cover: OpinionCover | null;
  /** Findings were left out: of what is not listed nothing may be said. */
  readonly isSelection: boolean;
  readonly organisation: string;
  readonly year: number;
  /** 2026年11月21日 9:05. */
  readonly time: string;
  readonly verdict: Verdict;
  /** How many findings are open, justified, and only hints. */
  readonly counts: Readonly<Record<FindingState, number>>;
  /** What was checked, and what was not. */
  readonly scope: readonly string[];
  readonly completeness: readonly CompletenessLine[];
  /** The rules with findings: errors first, then in the order of the documentation. */
  readonly rules: readonly OpinionRule[];
  readonly quiet: QuietRules;
}

const two = (number: number): string => String(number).padStart(2, "0");

function timeText(time: Date): string {
  const day = `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日`;
  return `${day} ${time.getHours()}:${two(time.getMinutes())}`;
}

function scopeOf({ report, unread, hasText, comparedYear }: Audit): string[] {
  const read = TABLE_KEYS.filter((table) => report[table] !== null);
  const textIsUnread = unread.some(({ part }) => part === "text");
  return [
    read.length === 0 ? "没有读到年报表格。" : `审核了${read.map(partName).join("、")}。`,
    ...unread.map(({ part, sentence }) => `${partName(part)}没有审核：${sentence}`),
    ...(hasText
      ? [`审核了正文，${read.length === 0 ? "没有表格可以核对" : "并与表格核对"}。`]
      : textIsUnread
        ? []
        : ["正文没有审核：六个部分是否齐全、文字与表格是否一致，请另行核对。"]),
    comparedYear === null
      ? "没有与上年年报对照：没有上一年度的年报。"
      : `与 ${comparedYear} 年的年报作了对照。`,
  ];
}

function quietRules(judged: readonly JudgedRule[]): QuietRules {
  const quiet = judged.filter(({ found }) => found === 0);
  const reasons = new Map<string, string[]>();
  for (const { title, lacks } of quiet) {
    if (lacks.length === 0) continue;
    const reason = lacks.join("、");
    reasons.set(reason, [...(reasons.get(reason) ?? []), title]);
  }
  return {
    passed: quiet.filter(({ lacks }) => lacks.length === 0).map(({ title }) => title),
    unjudged: [...reasons].map(([lacks, titles]) => ({ lacks, titles })),
  };
}

/** The rules that have findings, the gravest first; the findings numbered through. */
function rulesOf(audit: Audit, explanations: readonly Explanation[]): readonly OpinionRule[] {
  const groups = SEVERITIES.flatMap((severity) =>
    audit.judged.filter((rule) => rule.severity === severity && rule.found > 0),
  ).map((rule) => ({
    rule,
    own: gathered(
      audit.findings.filter(({ code }) => code === rule.code),
      audit.report,
    ),
  }));
  const all = groups.flatMap(({ own }) => own);
  const numbers = new Map(all.map((each, at) => [each, at + 1]));
  const notes = repairNotes(
    explanations,
    all.map(({ findings: [{ id }] }, at) => ({ id, number: at + 1 })),
    audit.findings,
  );
  const finding = (
    { place, findings }: (typeof all)[number],
    first: Finding,
    number: number,
  ): OpinionFinding => ({
    number,
    place,
    address: findings.length === 1 ? first.address : null,
    sentence: fullSentence(first),
    advice: first.advice,
    state: first.state,
    justification: first.justification,
    earlier: first.earlier,
    repairs: notes.get(first.id) ?? [],
  });
  return groups.map(({ rule, own }) => {
    const { code, severity, title, text, advice, source, found: count } = rule;
    return {
      ...{ code, severity, title, text, advice, source, count },
      findings: own.map((each) => finding(each, each.findings[0], numbers.get(each) ?? 0)),
    };
  });
}

/** How an opinion is sent. */
export interface Sending {
  readonly cover: OpinionCover;
  /** Findings that are not sent: what remains is said as if there were no others. */
  readonly isStruck: (finding: Finding) => boolean;
}

/**
 * Puts what an audit says together as a document.
 * @param time When it was checked, in local time.
 * @param explanations What probably happened, without what the user has kept away.
 * @param sending To whom it is sent and what of it; null for what is filed whole.
 */
export function opinionOf(
  audit: Audit,
  explanations: readonly Explanation[],
  time: Date,
  sending: Sending | null = null,
): Opinion {
  const { report } = audit;
  const sent = sentOf(audit, explanations, sending?.isStruck ?? null);
  return {
    title: `${reportTitle(report.organisation, report.year)}审核意见`,
    cover: sending?.cover ?? null,
    isSelection: sent.isSelection,
    organisation: report.organisation,
    year: report.year,
    time: timeText(time),
    verdict: sent.audit.verdict,
    counts: countStates(sent.audit.findings),
    scope: scopeOf(audit),
    completeness: sent.audit.completeness,
    rules: rulesOf(sent.audit, sent.explanations),
    quiet: quietRules(sent.audit.judged),
  };
}
