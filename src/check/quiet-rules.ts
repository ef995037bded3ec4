import type { CellKey } from "../report/cell";
import { TABLE_KEYS } from "../report/form";
import { layoutOfTable } from "../report/formats";
import type { Report } from "../report/model";
import { valueAt } from "../report/model";
import { CATALOGUE, FINDING_CODES } from "./catalogue";
import { isLastYear } from "./check";
import { compiledTable } from "./sums/compile";
import { FEE } from "./disclosure-findings";
import { FEE_OVERDUE } from "./fee-overdue";
import type { FindingCode, RuleCode } from "./finding";
import { sidesOf } from "./sums/judge";
import type { OpinionFacts } from "./review/opinion";
import { TEXT_CATALOGUE } from "./text/catalogue";
import type { TextCode } from "./text/finding";
import { loadNumbers, moneyAt } from "./sums/values";
import { COMPARED } from "./year-findings";

/** The rules without a finding, by the names of the faults that they look for. */
export interface QuietRules {
  /** They were judged everywhere and hold. */
  readonly passed: readonly string[];
  /** Blanks, or something that is not at hand, kept them from being judged everywhere. */
  readonly unjudged: readonly string[];
}

type Judged = "everywhere" | "not everywhere" | "never applies";

/** For every linear rule of the tables whether all its cells were there to be counted. */
function linearRules(report: Report, last: Report | null): ReadonlyMap<RuleCode, Judged> {
  const judged = new Map<RuleCode, Judged>();
  for (const key of TABLE_KEYS) {
    const values = report[key];
    const layout = values === null ? undefined : layoutOfTable(report.format, key, values);
    if (values === null || layout === undefined) continue;
    const table = compiledTable(layout);
    loadNumbers(table, values);
    for (const compiled of table.rules) {
      const { leftMissing, rightMissing } = sidesOf(compiled, table.numbers, last);
      const { code } = compiled.rule;
      if (leftMissing + rightMissing > 0) judged.set(code, "not everywhere");
      else if (!judged.has(code)) judged.set(code, "everywhere");
    }
  }
  return judged;
}

const LINEAR: Readonly<Record<RuleCode, true>> = {
  "row-total": true,
  "results-total": true,
  balance: true,
  "outcomes-total": true,
  "carried-out-exceeds": true,
  "issued-exceeds": true,
  "carried-in": true,
  "in-force": true,
};

const isLinear = (code: FindingCode): code is RuleCode => code in LINEAR;

/** Whether all these cells are there and hold numbers; those that an edition lacks do not count. */
function areFilled(report: Report, cells: readonly CellKey[]): boolean {
  return cells.every((cell) => {
    const values = report[cell.table];
    const value = valueAt(report, cell);
    return values !== null && (value === undefined || !Number.isNaN(moneyAt(report, cell)));
  });
}

/** The numbers of 规章. */
const rulemakingCells = ({ disclosure }: Report): readonly CellKey[] =>
  Object.keys(disclosure?.["regulations"] ?? {}).map((column) => ({
    table: "disclosure",
    row: "regulations",
    column,
  }));

function tableJudged({ report, previous }: OpinionFacts): (code: FindingCode) => Judged {
  const last = previous !== null && isLastYear(previous, report) ? previous : null;
  const linear = linearRules(report, last);
  const whole = TABLE_KEYS.every((table) => report[table] !== null);
  const when = (known: boolean): Judged => (known ? "everywhere" : "not everywhere");
  const filled = (cells: readonly CellKey[]): boolean => areFilled(report, cells);
  const compared = (cells: readonly CellKey[]): boolean =>
    last !== null && filled(cells) && areFilled(last, cells);
  return (code) => {
    // Rules that no table of the report has belong to the other edition, or to a missing table.
    if (isLinear(code)) return linear.get(code) ?? (whole ? "never applies" : "not everywhere");
    switch (code) {
      case "table-missing":
        return "everywhere";
      case "fee-unit":
        return when(compared([FEE]));
      case "fee-precision":
        return when(filled([FEE]));
      case "year-jump":
        return when(compared(COMPARED));
      case "no-rulemaking-power":
        return when(
          report.disclosure !== null && report.level !== null && filled(rulemakingCells(report)),
        );
      case "fee-overdue-unexplained":
        return when(report.narrative.others !== undefined && filled([FEE_OVERDUE]));
      default:
        return when(whole);
    }
  };
}

/** The rules of the text that need every number of the tables. */
const AGAINST_TABLES: readonly TextCode[] = ["text-count", "text-none"];

/** What was looked at without a finding. */
export function quietRules(facts: OpinionFacts): QuietRules {
  const { report, findings, text } = facts;
  const judgedOf = tableJudged(facts);
  const passed: string[] = [];
  const unjudged: string[] = [];
  const sort = (judged: Judged, title: string): void => {
    if (judged === "everywhere") passed.push(title);
    if (judged === "not everywhere") unjudged.push(title);
  };
  const found = new Set<FindingCode | TextCode>(findings.map(({ code }) => code));
  for (const code of FINDING_CODES) {
    if (!found.has(code)) sort(judgedOf(code), CATALOGUE[code].title);
  }
  const textCodes = Object.keys(TEXT_CATALOGUE) as readonly TextCode[];
  if (text === null) {
    return { passed, unjudged: [...unjudged, `正文的规则（${textCodes.length} 类）`] };
  }
  const inText = new Set(text.findings.map(({ code }) => code));
  const gaps =
    TABLE_KEYS.some((table) => report[table] === null) ||
    found.has("blank") ||
    found.has("not-a-number");
  for (const code of textCodes) {
    const known =
      code === "repeats-last-year" ? text.withLastYear : !gaps || !AGAINST_TABLES.includes(code);
    if (!inText.has(code))
      sort(known ? "everywhere" : "not everywhere", TEXT_CATALOGUE[code].title);
  }
  return { passed, unjudged };
}
