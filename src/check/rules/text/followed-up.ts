import { problemsToldIn } from "../../../report/problems-told";
import type { Report } from "../../../report/model";
import type { ReportText } from "../../../report/text";
import type { Noticed } from "./places";
import { noticedAt } from "./places";

/** Words of nearly every problem: they tell no two of them apart. */
const COMMON =
  /政府信息公开|政务公开|信息公开|公开|工作|问题|不够|不足|进一步|有待|还?需要?|加强|提升|提高|[\p{P}\s]/gu;

/** In how much of a problem's characters another text speaks of it. */
const MENTIONED = 0.5;

const paragraphsOf = (text: ReportText): readonly string[] =>
  text.sections.filter(({ key }) => key === "problems").flatMap(({ paragraphs }) => paragraphs);

/** The pairs of characters of a text. */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)),
  );
}

/** Whether a text speaks of a problem: most pairs of its characters stand there, too. */
function speaksOf(pairs: ReadonlySet<string>, problem: string): boolean {
  const words = problem.replace(COMMON, "");
  const known = new Set<number>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (pairs.has(words.slice(at, at + 2))) known.add(at).add(at + 1);
  }
  return known.size >= words.length * MENTIONED;
}

/**
 * Problems of last year's report of which this year's section five says nothing at all: neither
 * one of them nor anything of last year or of a 整改. Whether what it says is enough is left to
 * people.
 */
export function followUpFindings(
  { year }: Report,
  text: ReportText,
  previous: ReportText | null,
): readonly Noticed[] {
  const paragraphs = paragraphsOf(text);
  const [first] = paragraphs;
  if (previous === null || first === undefined) return [];
  const told = problemsToldIn(paragraphsOf(previous).join("\n"));
  const words = paragraphs.join("\n").replace(/\s/gu, "");
  const lastYear = new RegExp(`上一?个?年|去年|前一年|整改|${year - 1}年`, "u");
  if (told.length === 0 || lastYear.test(words)) return [];
  const pairs = pairsOf(words);
  if (told.some((problem) => speaksOf(pairs, problem))) return [];
  const place = { section: "problems", paragraph: 0, text: first } as const;
  return [
    noticedAt(place, 0, first.length, {
      sentence: `上年年报写到的问题（${told.join("；")}），今年第五部分没有写改进到什么程度。`,
    }),
  ];
}
