import { cellId } from "../../report/cell";
import { valueAt } from "../../report/model";
import type { Report } from "../../report/model";
import type { ReportText } from "../../report/text";
import { claimsIn } from "../claims/claims-in";
import { findInTables } from "../rules/find";
import type { FoundBy } from "../rules/rule";
import type { TableCode } from "../rules/tables";
import { applied } from "./applied";
import type { RepairGroup } from "./groups";
import type { Surroundings } from "./mistakes";
import { FOLLOWING } from "./mistakes";
import { unusual } from "./naturalness";
import { likeliestNumbers } from "./numbers";
import type { KnownFacts, Problem } from "./problem";
import type { Change, Repair } from "./repair";
import { surroundingsOf } from "./surroundings";

/** What a number of the text that comes to agree, or ceases to, is worth beside the costs. */
const TEXT_WEIGHT = 4;
/** What it counts how usual the numbers are: rows and columns are not quite independent. */
const USUAL_WEIGHT = 0.5;
/** So few candidates take no time: text and tables are looked at as a whole for these alone. */
const LOOKED_AT = 60;

/** Everything that the explanations of one report share. */
export interface Evidence {
  readonly report: Report;
  readonly facts: KnownFacts;
  readonly problem: Problem;
  readonly surroundings: Surroundings;
  readonly findings: readonly FoundBy<TableCode>[];
  readonly text: ReportText | null;
  /** How many numbers of the text contradict the tables as they are. */
  readonly contradictions: number;
  /** How unusual the tables are as they are. */
  readonly unusual: number;
}

/** What the checker finds, knowing the same. */
export function checked(
  report: Report,
  { previous, computedTotals }: KnownFacts,
): readonly FoundBy<TableCode>[] {
  const sheet = { changedLabels: [], overwrittenFormulas: [], computedTotals };
  const lastYear = previous === null ? null : { report: previous, text: null };
  return findInTables(report, { previous: lastYear, sheet });
}

function contradictionsIn(report: Report, text: ReportText | null): number {
  return text === null ? 0 : claimsIn(report, text).length;
}

/** Gathers what the explanations of a report are judged by. */
export function evidenceOf(
  report: Report,
  facts: KnownFacts,
  text: ReportText | null,
  problem: Problem,
): Evidence {
  return {
    report,
    facts,
    problem,
    surroundings: surroundingsOf(report, facts.previous, problem),
    findings: checked(report, facts),
    text,
    contradictions: contradictionsIn(report, text),
    unusual: unusual(report),
  };
}

const keyOf = (finding: FoundBy): string => [finding.code, ...finding.cells.map(cellId)].join(" ");

function resolvedBy({ facts, findings }: Evidence, mended: Report): number {
  const left = new Set(checked(mended, facts).map(keyOf));
  return findings.filter((finding) => !left.has(keyOf(finding))).length;
}

/** What probably happened, each kind of mistake once; a total that follows is no mistake. */
function wholeReason(changes: readonly Change[], textAgrees: boolean): string {
  const reasons = [...new Set(changes.map(({ reason }) => reason))];
  const own = reasons.filter((reason) => reason !== FOLLOWING);
  const words = own.length > 0 ? own : reasons;
  return [...words, ...(textAgrees ? ["与正文里的数一致"] : [])].join("，");
}

/**
 * What becomes of each item; null when the time is over before the last. A few take next to no time:
 * what was found is told although the search for something else used the time up.
 */
function eachInTime<T, R>(
  items: readonly T[],
  isOver: () => boolean,
  one: (item: T, at: number) => R,
): R[] | null {
  const results: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at >= LOOKED_AT && isOver()) return null;
    results.push(one(item, at));
  }
  return results;
}

/** The repairs of a group, the most plausible first; null when the time is over before. */
export function rankedRepairs(
  evidence: Evidence,
  { sets }: RepairGroup,
  isOver: () => boolean,
): readonly Repair[] | null {
  const { report, problem, surroundings, text } = evidence;
  const candidates = eachInTime(sets, isOver, (set) =>
    likeliestNumbers(set, problem, surroundings),
  )?.sort((a, b) => a.story.cost - b.story.cost);
  if (candidates === undefined) return null;
  const repairs = eachInTime(candidates, isOver, ({ alterations, story }, at): Repair => {
    const mended = applied(report, problem, alterations);
    const isLookedAt = candidates.length > 1 && at < LOOKED_AT;
    const agreement = isLookedAt ? evidence.contradictions - contradictionsIn(mended, text) : 0;
    const usual = isLookedAt ? unusual(mended) - evidence.unusual : 0;
    const changes = alterations.map(({ cell, to }, place): Change => {
      const from = valueAt(report, cell) ?? null;
      return { cell, from, to, reason: story.reasons[place] ?? "" };
    });
    return {
      changes,
      resolves: resolvedBy(evidence, mended),
      reason: wholeReason(changes, agreement > 0),
      cost: story.cost + USUAL_WEIGHT * usual - TEXT_WEIGHT * agreement,
    };
  });
  return repairs?.sort((a, b) => a.cost - b.cost) ?? null;
}
