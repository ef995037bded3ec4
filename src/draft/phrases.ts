import type { Level } from "../report/levels";
import type { Report } from "../report/model";
import { WRITERS } from "./phrase";
import type { MeasurePhrase, MeasureTopic, ProblemPhrase, Writer } from "./phrase";
import { MEASURE_PHRASES, OVERVIEW_PHRASES } from "./phrases-measures";
import { PROBLEM_PHRASES } from "./phrases-problems";
import { selfWord } from "./self-word";

function suits({ writers }: { readonly writers: readonly Writer[] }, level: Level | null): boolean {
  return level === null || writers.includes(WRITERS[level]);
}

/** Measures to choose from for a part of the form; those written for the level alone come first. */
export function measuresFor(topic: MeasureTopic, level: Level | null): readonly MeasurePhrase[] {
  return MEASURE_PHRASES.filter((phrase) => phrase.topic === topic && suits(phrase, level)).sort(
    (a, b) => a.writers.length - b.writers.length,
  );
}

/** Problems with their improvements to choose from; those for the level alone come first. */
export function problemsFor(level: Level | null): readonly ProblemPhrase[] {
  return PROBLEM_PHRASES.filter((phrase) => suits(phrase, level)).sort(
    (a, b) => a.writers.length - b.writers.length,
  );
}

/** Sentences to choose from for the paragraph before （一）, with the report's year and body. */
export function overviewsFor(report: Report): readonly string[] {
  const lead = `${report.year}年，${selfWord(report)}`;
  return OVERVIEW_PHRASES.filter((phrase) => suits(phrase, report.level))
    .sort((a, b) => a.writers.length - b.writers.length)
    .map(({ text }) => `${lead}${text}。`);
}
