import type { Finding } from "../check/finding";
import { isGap } from "../check/review/verdict";
import { TABLE_KEYS } from "../report/form";
import { allCells, cellCounts } from "./cell-counts";
import type { Checked } from "./checked";
import type { ProfileField } from "./form";
import { isWithoutTables } from "./opening-tab";
import { tableNames } from "./sentences";
import type { PaneState, Tab } from "./state";

/** What is to be done next, and where its link leads. */
export type NextStep = { readonly words: string } & (
  | { readonly kind: "tab"; readonly tab: Tab }
  | { readonly kind: "field"; readonly field: ProfileField }
  /** A cell of the workbook; of a finding with its id. */
  | { readonly kind: "cell"; readonly address: string; readonly finding: string | null }
  /** Reads the workbook again, which is not followed any more. */
  | { readonly kind: "follow" }
);

/** Where the work stands, in few words, and what comes next. */
export interface Headway {
  readonly where: readonly string[];
  /** Null where the tab that is shown has it before the eyes. */
  readonly next: NextStep | null;
}

type Shown = Pick<PaneState, "tab" | "reading" | "outcome" | "liveFailure">;

const READ_AGAIN: NextStep = { words: "重新读取", kind: "follow" };

/** Leads to a tab; where that is shown, the next step is before the eyes. */
function toTab(words: string, tab: Tab, shown: Tab): NextStep | null {
  return tab === shown ? null : { words, kind: "tab", tab };
}

/**
 * What the line under the tabs says. Nothing is said of what was not read or judged: null then.
 */
export function headwayOf({ tab, reading, outcome, liveFailure }: Shown): Headway | null {
  if (liveFailure !== null) {
    const where = outcome === null ? "还没有读到工作簿" : "表格改动以后还没有读到";
    return { where: [where], next: READ_AGAIN };
  }
  if (reading === null) return null;
  if (isWithoutTables(reading) && !reading.isDesk) {
    const next = tab === "collect" ? null : toTab("插入表格", "fill", tab);
    return { where: ["工作簿里还没有年报的表格"], next };
  }
  if (outcome === null) return null;
  return isWithoutTables(outcome)
    ? { where: ["汇总的工作簿"], next: toTab("看汇总", "collect", tab) }
    : { where: whereOf(outcome), next: nextOf(outcome, tab) };
}

/** 已填 38/166 格 · 错误 2 处; 166 格已填 · 正文没写: there is room for one thing beside the cells. */
function whereOf(outcome: Checked): readonly string[] {
  const { audit, sum } = outcome;
  const { verdict } = audit;
  const cells = sum === null ? cellWords(outcome) : `已报 ${sum.received}/${sum.expected} 个单位`;
  const missing = missingTables(outcome);
  const { errors, open } = verdict;
  const problems = errors > 0 ? [`错误 ${errors} 处`] : open > 0 ? [`待核实 ${open} 处`] : [];
  return [
    ...(outcome.refused.length > 0 ? [`${unreadTables(outcome)}没有读出来`] : []),
    ...(missing.length > 0 ? [`缺少${tableNames(missing)}`] : []),
    cells,
    ...(problems.length > 0
      ? problems
      : [verdict.state === "ready" ? "可以上报" : textWords(outcome)]),
  ];
}

function cellWords(outcome: Checked): string {
  const { filled, total } = allCells(cellCounts(outcome));
  return filled === total ? `${total} 格已填` : `已填 ${filled}/${total} 格`;
}

const unreadTables = ({ refused }: Checked): string =>
  tableNames([...new Set(refused.map(({ table }) => table))]);

const missingTables = ({ report, refused }: Checked) =>
  TABLE_KEYS.filter(
    (table) => report[table] === null && !refused.some((one) => one.table === table),
  );

/** How far the text is. */
function textWords({ textIs, unjudged, audit }: Checked): string {
  if (textIs === "unread") return "正文没有读出来";
  if (textIs === "none") return "正文没写";
  if (unjudged !== null) return unjudged.kind === "waiting" ? "正文在审核" : "正文没有审核";
  const { gaps } = audit.verdict;
  return gaps > 0 ? `正文待填 ${gaps} 处` : "正文已写";
}

/** Something wrong or to be looked at; what is only not done yet is none. */
const isProblem = (finding: Finding): boolean =>
  finding.state === "open" && finding.code !== "blank" && !isGap(finding);

function nextOf(outcome: Checked, tab: Tab): NextStep | null {
  const { audit, report, sum, textIs, unjudged } = outcome;
  const { findings, verdict } = audit;
  if (outcome.refused.length > 0) return toTab("看没有读出来的表", "fill", tab);
  if (verdict.blanks > 0) {
    if (sum !== null) return toTab("看谁还没报", "collect", tab);
    const blank = findings.find(({ code, state }) => code === "blank" && state === "open");
    const isYellow = outcome.tables.every(({ foundBy }) => foundBy === "name");
    if (blank?.address != null) {
      const words = isYellow ? "填浅黄色的格" : "填空白的格";
      return { words, kind: "cell", address: blank.address, finding: null };
    }
  }
  const missing = missingTables(outcome);
  if (missing.length > 0) return toTab(`补上${tableNames(missing)}`, "fill", tab);
  if (sum === null && report.organisation === "") {
    return { words: "填单位名称", kind: "field", field: "organisation" };
  }
  const problems = findings.filter(isProblem);
  if (problems.length > 0) {
    const first = problems.find(({ severity }) => severity === "error") ?? problems[0];
    if (tab !== "check") return toTab("看问题", "check", tab);
    return first?.address == null
      ? null
      : { words: "看第一处", kind: "cell", address: first.address, finding: first.id };
  }
  if (sum === null && report.level === null) {
    return { words: "选单位层级", kind: "field", field: "level" };
  }
  if (textIs === "none") return toTab("写正文", "draft", tab);
  if (textIs === "unread" || unjudged?.kind === "failed") return toTab("看正文", "draft", tab);
  if (unjudged !== null) return null;
  if (verdict.gaps > 0) return toTab("补正文", "draft", tab);
  return toTab("导出", "export", tab);
}
