import type { Report } from "../report/model";
import { DISCLOSURE } from "./library/disclosure";
import { OF_FIELDS } from "./library/fields";
import { MANAGEMENT } from "./library/management";
import { OVERVIEW_PHRASES } from "./library/overviews";
import { PLATFORMS } from "./library/platforms";
import { PROBLEM_PHRASES } from "./library/problems";
import { REQUESTS } from "./library/requests";
import { SUPERVISION } from "./library/supervision";
import type { ForWhom, MeasurePhrase, MeasureTopic, ProblemPhrase } from "./phrase";
import { fieldOf, writerOf } from "./writer";
import type { Body } from "./writer";
import { selfWord } from "./self-word";

/** The library of measures, by part of the form and writer. */
export const MEASURE_PHRASES: readonly MeasurePhrase[] = [
  ...OF_FIELDS,
  ...DISCLOSURE,
  ...REQUESTS,
  ...MANAGEMENT,
  ...PLATFORMS,
  ...SUPERVISION,
];

/** The phrases that suit a body: those of its field first, then those of fewer writers. */
function suited<Phrase extends ForWhom>(phrases: readonly Phrase[], body: Body): readonly Phrase[] {
  const [writer, field] = [writerOf(body), fieldOf(body)];
  return phrases
    .filter((phrase) => phrase.field === undefined || phrase.field === field)
    .filter(({ writers }) => writer === null || writers.includes(writer))
    .sort((a, b) => rank(a) - rank(b));
}

const rank = ({ field, writers }: ForWhom): number => (field === undefined ? writers.length : 0);

/** Measures to choose from for a part of the form. */
export function measuresFor(topic: MeasureTopic, body: Body): readonly MeasurePhrase[] {
  return suited(
    MEASURE_PHRASES.filter((phrase) => phrase.topic === topic),
    body,
  );
}

/** Problems with their improvements to choose from. */
export function problemsFor(body: Body): readonly ProblemPhrase[] {
  return suited(PROBLEM_PHRASES, body);
}

/** Sentences to choose from for the paragraph before （一）, with the report's year and body. */
export function overviewsFor(report: Report): readonly string[] {
  const lead = `${report.year}年，${selfWord(report)}`;
  return suited(OVERVIEW_PHRASES, report).map(({ text }) => `${lead}${text}。`);
}
