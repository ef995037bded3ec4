import type { PhraseSource } from "../../../draft/questionnaire/declare";
import { measuresFor, overviewsFor, problemsFor } from "../../../draft/phrases";
import type { Report } from "../../../report/model";
import { problemsToldIn } from "../../../report/problems-told";

/** What can be chosen for a field: its words, and what is taken over. */
export interface Offer {
  readonly text: string;
  readonly value: unknown;
}

interface Offers {
  readonly name: string;
  readonly offers: readonly Offer[];
}

const COMMON = "常用写法";

const plain = (texts: readonly string[]): readonly Offer[] =>
  texts.map((text) => ({ text, value: text }));

/** The phrases of a source for who reports; the problems that last year's report told. */
export function offersOf(source: PhraseSource, report: Report, lastYear: Report | null): Offers {
  switch (source) {
    case "overview":
      return { name: COMMON, offers: plain(overviewsFor(report)) };
    case "problems":
      return {
        name: COMMON,
        offers: problemsFor(report).map(({ problem, improvement }) => ({
          text: `${problem}——${improvement}`,
          value: { problem, improvement },
        })),
      };
    case "lastYear":
      return {
        name: "上年年报写到的问题",
        offers: problemsToldIn(lastYear?.narrative.problems ?? "").map((problem) => ({
          text: problem,
          value: { problem, done: "" },
        })),
      };
    case "disclosure":
    case "requests":
    case "management":
    case "platforms":
    case "supervision":
      return {
        name: COMMON,
        offers: plain(measuresFor(source, report).map(({ text }) => text)),
      };
  }
}
