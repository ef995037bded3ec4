import type { Run } from "./document";
import { figure } from "./figures";
import { cellsOf } from "./form-words";
import { GAPS, gapRuns } from "./gaps";
import { namedCounts, sumOf } from "./disclosure-counts";
import type { Source } from "./part";
import { paragraph, say } from "./say";
import { entry } from "./words";

type Asked = Pick<Source, "form" | "report">;

const totalOf = ({ report }: Asked, row: string): number | undefined =>
  figure(report, cellsOf("requests", [row], ["total"]))?.value;

/** Why the number of answers on time cannot be told: more than were finished; null where it can. */
export function tooManyOnTime(source: Asked): number | null {
  const { onTime, onTimeCases } = source.form.general.requests;
  const finished = totalOf(source, "resultsTotal");
  if (onTime !== "some" || onTimeCases === null || finished === undefined) return null;
  return onTimeCases > finished ? finished : null;
}

/** 答复均在法定期限内作出; nothing where the form does not say so. */
export function onTimeWords(source: Asked): readonly Run[] {
  const { onTime, onTimeCases } = source.form.general.requests;
  const finished = totalOf(source, "resultsTotal");
  // Of what was not finished nobody says that it was answered in time.
  if (onTime === "unsaid" || finished === undefined || finished === 0) return [];
  if (tooManyOnTime(source) !== null) return [];
  if (onTime === "all" || onTimeCases === finished) {
    return say`答复${finished === 1 ? "" : "均"}在法定期限内作出。`;
  }
  if (onTimeCases === 0) return [];
  return say`上述申请中，${onTimeCases ?? gapRuns(GAPS.onTime)}件在法定期限内答复。`;
}

/** The ways of application, and by how much they differ from those received; 0 where they do not. */
export function waysOff(source: Asked): number {
  const list = namedCounts(source.form.general.requests.ways);
  const received = totalOf(source, "received");
  return list.length === 0 || received === undefined ? 0 : sumOf(list) - received;
}

function wayWords(source: Asked): readonly Run[] {
  const list = namedCounts(source.form.general.requests.ways);
  const [first] = list;
  if (first === undefined || totalOf(source, "received") === undefined || waysOff(source) !== 0) {
    return [];
  }
  if (list.length === 1) return say`申请${first.count === 1 ? "" : "均"}以${first.name}方式提出。`;
  return say`按申请方式分，${list.map(({ name, count }) => `${name}${count}件`).join("、")}。`;
}

function topicWords(source: Asked): readonly Run[] {
  const topics = entry(source.form.general.requests.topics).replace(/等$/u, "");
  const none = totalOf(source, "received") === 0 && totalOf(source, "carriedIn") === 0;
  return topics === "" || none ? [] : say`申请内容主要涉及${topics}等方面。`;
}

/** What the tables do not know of the applications: how they came, and of what. */
export function tellAnswers(source: Asked): readonly Run[] {
  return paragraph(wayWords(source), topicWords(source));
}
