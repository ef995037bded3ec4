import type { CellKey } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import type { Report } from "../../report/model";
import { reportTitle, TABLE_NAMES } from "../../report/names";
import { isLastYear } from "../check";
import { completenessOf, countStates, toldFindings, verdictOf } from "./completeness";
import type { CompletenessLine, Verdict } from "./completeness";
import type { Finding } from "../finding";
import type { FindingState } from "./state";
import type { KeptReason } from "./justification";
import { opinionRules } from "./opinion-rules";
import type { OpinionRule } from "./opinion-rules";
import { quietRules } from "../quiet-rules";
import type { QuietRules } from "../quiet-rules";
import type { Explanation } from "../repair/repair";
import type { TextFinding } from "../text/finding";

/** What was found in the text, and whether last year's text was beside it. */
export interface TextAudit {
  readonly findings: readonly TextFinding[];
  readonly withLastYear: boolean;
}

/** Everything that an opinion is made of. */
export interface OpinionFacts {
  readonly report: Report;
  /** When it was checked, in local time. */
  readonly time: Date;
  /** Tables that are there but could not be read, with the reason as a whole sentence. */
  readonly unread: readonly { readonly table: TableKey; readonly sentence: string }[];
  /** The report that it was compared with; null without one. */
  readonly previous: Report | null;
  readonly findings: readonly Finding[];
  /** Null where no text was checked. */
  readonly text: TextAudit | null;
  /** The reasons in the sheet 审核说明. */
  readonly kept: readonly KeptReason[];
  /** Which of several sets of tables this is, from 1. */
  readonly set: number;
  /** What probably happened, without what the user has kept away. */
  readonly explanations: readonly Explanation[];
  /** Where a cell stands in the workbook: '三、依申请公开'!B5; null without one. */
  readonly addressOf: (cell: CellKey) => string | null;
}

/** The findings of a check as a document: to send back, or to file. */
export interface Opinion {
  /** 某单位2023年政府信息公开工作年度报告审核意见. */
  readonly title: string;
  readonly organisation: string;
  readonly year: number;
  /** 2026年11月21日 9:05. */
  readonly time: string;
  readonly verdict: Verdict;
  /** How many findings are open, kept with a reason, and only hints. */
  readonly counts: Readonly<Record<FindingState, number>>;
  /** What was checked, and what was not. */
  readonly scope: readonly string[];
  readonly completeness: readonly CompletenessLine[];
  /** The rules with findings: errors first, then in the order of the documentation. */
  readonly rules: readonly OpinionRule[];
  readonly quiet: QuietRules;
}

const names = (tables: readonly TableKey[]): string =>
  tables.map((table) => TABLE_NAMES[table].short).join("、");

const two = (number: number): string => String(number).padStart(2, "0");

function timeText(time: Date): string {
  const day = `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日`;
  return `${day} ${time.getHours()}:${two(time.getMinutes())}`;
}

function scopeOf({ report, unread, previous, text }: OpinionFacts): string[] {
  const read = TABLE_KEYS.filter((table) => report[table] !== null);
  const compared = previous !== null && isLastYear(previous, report);
  return [
    read.length === 0 ? "没有读到年报表格。" : `审核了${names(read)}。`,
    ...unread.map(({ table, sentence }) => `${TABLE_NAMES[table].short}没有审核：${sentence}`),
    text === null
      ? "正文没有审核：六个部分是否齐全、文字与表格是否一致，请另行核对。"
      : `审核了正文，${read.length === 0 ? "没有表格可以核对" : "并与表格核对"}。`,
    compared
      ? `与 ${previous.year} 年的年报作了对照。`
      : "没有与上年年报对照：没有上一年度的年报。",
  ];
}

/** Puts the findings of a check together as a document. */
export function opinionOf(facts: OpinionFacts): Opinion {
  const { report, time } = facts;
  const all = { ...facts, findings: toldFindings(facts) };
  return {
    title: `${reportTitle(report.organisation, report.year)}审核意见`,
    organisation: report.organisation,
    year: report.year,
    time: timeText(time),
    verdict: verdictOf(all),
    counts: countStates(all),
    scope: scopeOf(all),
    completeness: completenessOf(all),
    rules: opinionRules(all),
    quiet: quietRules(all),
  };
}
