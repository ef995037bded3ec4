import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import type { Report } from "../../report/model";
import type { Finding } from "../finding";
import { partName } from "./part-name";
import type { UnreadPart } from "./unread";
import { isGap } from "./verdict";

/** One line of what belongs to a complete report. */
export interface CompletenessLine {
  readonly name: string;
  readonly complete: boolean;
  readonly sentence: string;
}

/** What completeness is told from. */
interface Facts {
  readonly report: Report;
  readonly unread: readonly UnreadPart[];
  readonly findings: readonly Finding[];
  readonly hasText: boolean;
}

function tablesLine({ report, unread }: Facts): CompletenessLine {
  const unknown = TABLE_KEYS.filter((table) => unread.some(({ part }) => part === table));
  const missing = TABLE_KEYS.filter((table) => report[table] === null && !unknown.includes(table));
  const names = (tables: readonly TableKey[]): string => tables.map(partName).join("、");
  const faults = [
    ...(missing.length > 0 ? [`缺少${names(missing)}`] : []),
    ...(unknown.length > 0 ? [`${names(unknown)}没有读出来`] : []),
  ];
  return faults.length === 0
    ? { name: "三张表", complete: true, sentence: "齐全。" }
    : { name: "三张表", complete: false, sentence: `${faults.join("；")}。` };
}

function sectionsLine({ hasText, unread, findings }: Facts): CompletenessLine {
  const name = "六个部分";
  const unknown = unread.find(({ part }) => part === "text");
  if (unknown !== undefined) {
    const why = unknown.unjudged === true ? "没有审核" : "没有读出来";
    return { name, complete: false, sentence: `正文${why}，是否齐全不清楚。` };
  }
  if (!hasText) return { name, complete: false, sentence: "没有审核正文，是否齐全不清楚。" };
  const missing = findings.filter(({ code }) => code === "section-missing");
  const gaps = findings.filter(isGap).length;
  const faults = [
    ...(missing.length === 0
      ? []
      : [`缺少${missing.map(({ expected }) => `“${String(expected)}”`).join("、")}`]),
    ...(gaps === 0 ? [] : [`有 ${gaps} 处待填`]),
  ];
  return faults.length === 0
    ? { name, complete: true, sentence: "齐全。" }
    : { name, complete: false, sentence: `${faults.join("；")}。` };
}

function blanksLine({ report, findings }: Facts): CompletenessLine {
  const name = "空白";
  const blanks = findings.filter(({ code }) => code === "blank");
  if (blanks.length === 0) {
    const read = TABLE_KEYS.filter((table) => report[table] !== null);
    // Of a table that was not read nobody knows.
    const whose = read.length < TABLE_KEYS.length ? read.map(partName).join("、") : "";
    return { name, complete: true, sentence: `${whose}没有空白。` };
  }
  const justified = blanks.filter(({ state }) => state === "justified").length;
  const complete = justified === blanks.length;
  const explained = complete ? "，都有说明" : justified > 0 ? `，其中 ${justified} 格有说明` : "";
  return { name, complete, sentence: `${blanks.length} 格没有填数${explained}。` };
}

/** All three tables, all six sections, no blanks: apart from whether what is there is right. */
export function completenessOf(facts: Facts): readonly CompletenessLine[] {
  const lines = [tablesLine(facts), sectionsLine(facts)];
  // Of tables that are not there nobody can say that they have no blanks.
  const hasTable = TABLE_KEYS.some((table) => facts.report[table] !== null);
  return hasTable ? [...lines, blanksLine(facts)] : lines;
}
