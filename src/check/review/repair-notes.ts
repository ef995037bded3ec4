import type { Finding } from "../finding";
import type { Explanation, Repair } from "../repair/repair";
import {
  changeWords,
  equalWords,
  leadWords,
  resolvesWords,
  unexplainedWords,
} from "../repair/words";
import { wayWords } from "../repair/way-words";
import { explainedFindings, explanationsById } from "./explained";

/** What an explanation of these findings says, line by line. */
export function explanationLines(
  explanation: Explanation,
  findings: readonly Finding[],
): readonly string[] {
  const explained = explanation.findings;
  if (explanation.kind !== "found") return [unexplainedWords(explanation.kind, explained.length)];
  const severities = explainedFindings(explained, findings).map(({ severity }) => severity);
  const { repairs, equal } = explanation;
  const ways = wayWords(repairs);
  const wordsOf = (repair: Repair, at: number): string => {
    const way = ways[at];
    const story = way === undefined || way.namesCells ? "" : `${way.sentence}。`;
    const cells = repair.changes.map(changeWords).join("；");
    return `${leadWords(at, equal)}${story}${cells}，${resolvesWords(repair, severities)}。`;
  };
  const further = repairs.length - equal;
  return [
    ...(equal > 1 ? [equalWords(equal)] : []),
    ...repairs.slice(0, equal).map(wordsOf),
    ...(further > 0 ? [`另有 ${further} 种可能性较小的改法。`] : []),
  ];
}

/**
 * The lines about repairs for findings in the order of a document, by their ids. An explanation of
 * several findings is told at the first of them, the others refer to its number.
 */
export function repairNotes(
  explanations: readonly Explanation[],
  numbered: readonly { readonly id: string; readonly number: number }[],
  findings: readonly Finding[],
): ReadonlyMap<string, readonly string[]> {
  const explained = explanationsById(explanations, findings);
  const told = new Map<Explanation, number>();
  const notes = new Map<string, readonly string[]>();
  for (const { id, number } of numbered) {
    const explanation = explained.get(id);
    if (explanation === undefined) continue;
    const first = told.get(explanation);
    if (first === undefined) {
      told.set(explanation, number);
      notes.set(id, explanationLines(explanation, findings));
    } else notes.set(id, [`同第 ${first} 处。`]);
  }
  return notes;
}
