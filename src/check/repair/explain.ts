import { cellId, sameCell } from "../../report/cell";
import { valueAt } from "../../report/model";
import type { Report } from "../../report/model";
import type { ReportText } from "../../report/text";
import { isLastYear } from "../../report/last-year";
import { isLinear } from "../sums/linear-rules";
import { brokenComponents } from "./components";
import { withExchanges } from "./exchanges";
import type { RepairGroup } from "./groups";
import { joinMisplaced } from "./misplaced";
import { solve } from "./plain-faults";
import { withPower } from "./powerless";
import { problemOf } from "./problem";
import type { Constraint, KnownFacts } from "./problem";
import { checked, evidenceOf, rankedRepairs } from "./rank";
import type { Evidence } from "./rank";
import { MOST_CELLS } from "./repair";
import type { ExplainedFinding, Explanation } from "./repair";
import { textExplanations, withTextsCounted } from "./uncounted";

/** What is known beside the numbers. */
export interface RepairFacts extends KnownFacts {
  /** The text of the report where it was not composed from the tables: its numbers are evidence. */
  readonly text: ReportText | null;
}

/** The most cells that all explanations of rules that hang together change. */
const MOST_TOGETHER = 8;
/** How long explanations are sought, in milliseconds. */
export const PATIENCE = 3_000;
/** Costs that differ by less are called equally good: one is then under twenty times as likely. */
const EQUAL = Math.log(20);

/** The broken rule as the checker names it: its cells with the marked ones first. */
function findingOf({ findings }: Evidence, { code, cells }: Constraint): ExplainedFinding {
  const own = findings.find(
    (finding) =>
      finding.code === code &&
      finding.cells.length === cells.length &&
      cells.every((cell) => finding.cells.some((other) => sameCell(cell, other))),
  );
  return { code, cells: own?.cells ?? cells };
}

function explanationOf(evidence: Evidence, group: RepairGroup, isOver: () => boolean): Explanation {
  const findings = group.broken.map((constraint) => findingOf(evidence, constraint));
  const repairs = rankedRepairs(evidence, group, isOver);
  if (repairs === null) return { kind: "stopped", findings };
  const best = repairs[0]?.cost ?? 0;
  const equal = repairs.filter(({ cost }) => cost < best + EQUAL).length;
  return { kind: "found", findings, repairs, equal };
}

/** The findings of each explanation, and the explanations by their first finding, as checked. */
function inOrderOfForm(
  { findings }: Evidence,
  explanations: readonly Explanation[],
): readonly Explanation[] {
  const place = ({ code, cells }: ExplainedFinding): number =>
    findings.findIndex((finding) => finding.code === code && finding.cells === cells);
  return explanations
    .map((explanation) => ({
      ...explanation,
      findings: [...explanation.findings].sort((a, b) => place(a) - place(b)),
    }))
    .sort((a, b) => first(a, place) - first(b, place));
}

function first({ findings }: Explanation, place: (finding: ExplainedFinding) => number): number {
  return Math.min(...findings.map(place));
}

const ruleId = ({ code, cells }: ExplainedFinding): string =>
  [code, ...cells.map(cellId).sort()].join(" ");

/** The rules over counts that the checker finds broken. */
function brokenIn(report: Report, known: KnownFacts): readonly ExplainedFinding[] {
  return checked(report, known).flatMap(({ code, cells }) =>
    isLinear(code) ? [{ code, cells }] : [],
  );
}

/** The explanation with what stands in the report itself, perhaps as a text. */
function asItStands(explanation: Explanation, report: Report): Explanation {
  if (explanation.kind !== "found") return explanation;
  const repairs = explanation.repairs.map((repair) => ({
    ...repair,
    changes: repair.changes.map((one) => ({ ...one, from: valueAt(report, one.cell) ?? null })),
  }));
  return { ...explanation, repairs };
}

/** A time limit that begins now. */
export function after(milliseconds: number): () => boolean {
  const end = Date.now() + milliseconds;
  return () => Date.now() > end;
}

/** Explains the broken rules of a report whose formula totals count every number. */
function explainNumbers(
  report: Report,
  known: RepairFacts,
  isOver: () => boolean,
): readonly Explanation[] {
  const problem = problemOf(report, known);
  const components = brokenComponents(problem);
  if (components.length === 0) return [];
  const evidence = evidenceOf(report, known, known.text, problem);
  const limits = { cellsInPart: MOST_CELLS, cells: MOST_TOGETHER, isOver };
  const solved = components.map((component) => solve(problem, component, limits));
  const groups = solved.flatMap((part) => part.groups);
  const unexplained = solved
    .flatMap(({ left }) => left)
    .map(({ broken, stopped }): Explanation => ({
      kind: stopped ? "stopped" : "none",
      findings: broken.map((constraint) => findingOf(evidence, constraint)),
    }));
  const joined = joinMisplaced(groups, problem, evidence.surroundings);
  const all = withExchanges(joined, problem, evidence.surroundings);
  const explanations = [
    ...all.map((group) => explanationOf(evidence, group, isOver)),
    ...unexplained,
  ];
  return inOrderOfForm(evidence, withPower(explanations, report, known));
}

/**
 * Explains the broken sums and limits of a report: for findings that hang together all smallest
 * sets of changes that make every rule hold, after Fellegi and Holt, the most plausible first.
 * Counts stay whole and are never below 0; formula totals follow their parts; confirmed cells and
 * blanks stay as they are. Texts that a formula left out come first. `isOver` ends the search and the ranking.
 */
export function explain(
  report: Report,
  facts: RepairFacts,
  isOver: () => boolean = after(PATIENCE),
): readonly Explanation[] {
  const isComparable = facts.previous !== null && isLastYear(facts.previous, report);
  const known: RepairFacts = { ...facts, previous: isComparable ? facts.previous : null };
  const { report: counted, leftOut } = withTextsCounted(report, known);
  if (leftOut.size === 0) return explainNumbers(report, known, isOver);
  const before = brokenIn(report, known);
  const stillBroken = new Set(brokenIn(counted, known).map(ruleId));
  const gone = before.filter((finding) => !stillBroken.has(ruleId(finding)));
  const stands = new Set(before.map(ruleId));
  const left = explainNumbers(counted, known, isOver).flatMap((explanation): Explanation[] => {
    // What is broken only once the texts count is told when they do.
    const findings = explanation.findings.filter((finding) => stands.has(ruleId(finding)));
    return findings.length === 0 ? [] : [{ ...asItStands(explanation, report), findings }];
  });
  return [...textExplanations(report, leftOut, gone), ...left];
}
