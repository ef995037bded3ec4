import type { CellKey } from "../../report/cell";
import { cellId } from "../../report/cell";
import { CATALOGUE } from "../catalogue";
import type { Finding, FindingCode } from "../finding";
import {
  changeWords,
  equalWords,
  leadWords,
  resolvesWords,
  unexplainedWords,
} from "../repair/words";
import type { Explanation, Repair } from "../repair/repair";

/** What an explanation says, line by line. */
export function explanationLines(explanation: Explanation): readonly string[] {
  const { findings } = explanation;
  if (explanation.kind !== "found") return [unexplainedWords(explanation.kind, findings.length)];
  const severities = findings.map(({ code }) => CATALOGUE[code].severity);
  const wordsOf = (repair: Repair): string =>
    `${repair.changes.map(changeWords).join("；")}，${resolvesWords(repair, severities)}。`;
  const { repairs, equal } = explanation;
  const further = repairs.length - equal;
  return [
    ...(equal > 1 ? [equalWords(equal)] : []),
    ...repairs.slice(0, equal).map((repair, at) => `${leadWords(at, equal)}${wordsOf(repair)}`),
    ...(further > 0 ? [`另有 ${further} 种可能性较小的改法。`] : []),
  ];
}

const keyOf = (code: FindingCode, cells: readonly CellKey[]): string =>
  [code, ...cells.map(cellId).sort()].join(" ");

/**
 * The lines about repairs for each finding of a document. An explanation of several findings is
 * told at the first of them, the others refer to its number (counted from 1).
 */
export function repairNotes(
  explanations: readonly Explanation[],
  findings: readonly (Finding | null)[],
): readonly (readonly string[])[] {
  const explained = new Map(
    explanations.flatMap((explanation) =>
      explanation.findings.map(({ code, cells }) => [keyOf(code, cells), explanation] as const),
    ),
  );
  const told = new Map<Explanation, number>();
  return findings.map((finding, at) => {
    const explanation =
      finding === null ? undefined : explained.get(keyOf(finding.code, finding.cells));
    if (explanation === undefined) return [];
    const first = told.get(explanation);
    if (first !== undefined) return [`同第 ${first} 处。`];
    told.set(explanation, at + 1);
    return explanationLines(explanation);
  });
}
