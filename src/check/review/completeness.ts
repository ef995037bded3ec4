import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import type { Finding } from "../finding";
import { tableState, textState } from "./state";
import type { FindingState, Keeping } from "./state";
import type { TextFinding } from "../text/finding";

/** What says whether a report is complete, and whether it can be sent in. */
export interface CompletenessFacts extends Keeping {
  /** Tables that are there but could not be read. */
  readonly unread: readonly { readonly table: TableKey }[];
  readonly findings: readonly Finding[];
  /** Null where no text was checked. */
  readonly text: { readonly findings: readonly TextFinding[] } | null;
}

/** One line of what belongs to a complete report. */
export interface CompletenessLine {
  readonly name: string;
  readonly complete: boolean;
  readonly sentence: string;
}

/** Whether a report can be sent in, and the sentence that says so. */
export interface Verdict {
  readonly ready: boolean;
  readonly sentence: string;
}

const names = (tables: readonly TableKey[]): string =>
  tables.map((table) => TABLE_NAMES[table].short).join("、");

function tablesLine({ report, unread }: CompletenessFacts): CompletenessLine {
  const unknown = unread.map(({ table }) => table);
  const missing = TABLE_KEYS.filter((table) => report[table] === null && !unknown.includes(table));
  const faults = [
    ...(missing.length > 0 ? [`缺少${names(missing)}`] : []),
    ...(unknown.length > 0 ? [`${names([...new Set(unknown)])}没有读出来`] : []),
  ];
  return faults.length === 0
    ? { name: "三张表", complete: true, sentence: "齐全。" }
    : { name: "三张表", complete: false, sentence: `${faults.join("；")}。` };
}

function sectionsLine({ text }: CompletenessFacts): CompletenessLine {
  const name = "六个部分";
  if (text === null) return { name, complete: false, sentence: "没有审核正文，是否齐全不清楚。" };
  const missing = text.findings.filter(({ code }) => code === "section-missing");
  return missing.length === 0
    ? { name, complete: true, sentence: "齐全。" }
    : {
        name,
        complete: false,
        sentence: `缺少${missing.map(({ expected }) => `“${String(expected)}”`).join("、")}。`,
      };
}

function blanksLine(facts: CompletenessFacts): CompletenessLine {
  const name = "空白";
  const blanks = facts.findings.filter(({ code }) => code === "blank");
  if (blanks.length === 0) return { name, complete: true, sentence: "没有空白。" };
  const kept = blanks.filter((blank) => tableState(blank, facts).state === "kept").length;
  const complete = kept === blanks.length;
  const explained = complete ? "，都有说明" : kept > 0 ? `，其中 ${kept} 格有说明` : "";
  return { name, complete, sentence: `${blanks.length} 格没有填数${explained}。` };
}

/** All three tables, all six sections, no blanks: apart from whether what is there is right. */
export function completenessOf(facts: CompletenessFacts): readonly CompletenessLine[] {
  return [tablesLine(facts), sectionsLine(facts), blanksLine(facts)];
}

/** The findings in the tables that are told: a table that could not be read is not missing. */
export function toldFindings({ findings, unread }: CompletenessFacts): readonly Finding[] {
  return findings.filter(
    ({ code, table }) => code !== "table-missing" || !unread.some((one) => one.table === table),
  );
}

/** How many findings are open, kept with a reason, and only hints. */
export function countStates(facts: CompletenessFacts): Readonly<Record<FindingState, number>> {
  const counts = { open: 0, kept: 0, hint: 0 };
  for (const finding of toldFindings(facts)) counts[tableState(finding, facts).state] += 1;
  for (const finding of facts.text?.findings ?? []) counts[textState(finding, facts).state] += 1;
  return counts;
}

/** 可以上报 only when nothing is open and the report is complete; hints never stand in the way. */
export function verdictOf(facts: CompletenessFacts): Verdict {
  const { open } = countStates(facts);
  if (open > 0) return { ready: false, sentence: `还有 ${open} 处待处理。` };
  const missing = completenessOf(facts).filter(({ complete }) => !complete);
  if (missing.length === 0) return { ready: true, sentence: "可以上报。" };
  return facts.text === null && missing.length === 1
    ? { ready: false, sentence: "表格没有待处理的问题；正文没有审核，上报前请另行核对。" }
    : { ready: false, sentence: "没有待处理的问题，但是报告还不完整。" };
}
