import { TABLE_KEYS } from "../report/form";
import { layoutOfTable } from "../report/formats";
import type { Report } from "../report/model";
import { CATALOGUE, FINDING_CODES } from "./catalogue";
import { isLastYear } from "./check";
import { compiledTable } from "./compile";
import type { FindingCode, RuleCode } from "./finding";
import { sidesOf } from "./judge";
import type { OpinionFacts } from "./opinion";
import { TEXT_CATALOGUE } from "./text/catalogue";
import type { TextCode } from "./text/finding";
import { loadNumbers } from "./values";

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

function tableJudged({ report, previous }: OpinionFacts): (code: FindingCode) => Judged {
  const last = previous !== null && isLastYear(previous, report) ? previous : null;
  const linear = linearRules(report, last);
  const whole = TABLE_KEYS.every((table) => report[table] !== null);
  const when = (known: boolean): Judged => (known ? "everywhere" : "not everywhere");
  return (code) => {
    // Rules that no table of the report has belong to the other edition, or to a missing table.
    if (isLinear(code)) return linear.get(code) ?? (whole ? "never applies" : "not everywhere");
    switch (code) {
      case "table-missing":
        return "everywhere";
      case "fee-unit":
      case "year-jump":
        return when(whole && last !== null);
      case "no-rulemaking-power":
        return when(report.disclosure !== null && report.level !== null);
      case "fee-overdue-unexplained":
        return when(report.requests !== null && report.narrative.others !== undefined);
      default:
        return when(whole);
    }
  };
}

/** What was looked at without a finding. */
export function quietRules(facts: OpinionFacts): QuietRules {
  const { findings, text } = facts;
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
  for (const code of textCodes) {
    const known = code !== "repeats-last-year" || text.withLastYear;
    if (!inText.has(code))
      sort(known ? "everywhere" : "not everywhere", TEXT_CATALOGUE[code].title);
  }
  return { passed, unjudged };
}
