import type { TableLayout } from "../report/layout-types";
import type { Report } from "../report/model";
import type { Run } from "./document";
import { addsUp, figure, notRead, unreadable } from "./figures";
import type { Figure, LeftOut, NamedFigure } from "./figures";
import { GAPS, gapRuns } from "./gaps";
import type { Gap } from "./gaps";
import { cellsOf, layoutIn, litigationTerms, outcomeTerms } from "./form-words";
import type { Told } from "./part";
import { counts, nonZero, paragraph, say } from "./say";

/** One line of table four, or the two lines of lawsuits together. */
interface Cases {
  readonly total: Figure;
  readonly outcomes: readonly NamedFigure[];
}

interface Lawsuits extends Cases {
  /** 未经复议直接起诉 and 复议后起诉. */
  readonly ways: readonly NamedFigure[];
}

const isTold = <Told extends Cases>(cases: Told | LeftOut): cases is Told => "total" in cases;

function casesOf(
  report: Report,
  layout: TableLayout,
  about: string,
  rows: readonly string[],
): Cases | LeftOut {
  const terms = outcomeTerms(layout);
  const columns = [...terms.flatMap(({ keys }) => keys), "total"];
  const total = figure(report, cellsOf("proceedings", rows, ["total"]));
  const outcomes = terms.flatMap(({ name, keys }) => {
    const number = figure(report, cellsOf("proceedings", rows, keys));
    return number === undefined ? [] : [{ name, figure: number }];
  });
  if (total === undefined || outcomes.length < terms.length) {
    return unreadable(report, about, [cellsOf("proceedings", rows, columns)]);
  }
  if (
    !addsUp(
      total,
      outcomes.map(({ figure: one }) => one),
    )
  ) {
    return { about, reason: `表四${about}的各项结果相加不等于总计` };
  }
  return { total, outcomes };
}

function lawsuitsOf(report: Report, layout: TableLayout): Lawsuits | LeftOut {
  const terms = litigationTerms(layout);
  const cases = casesOf(
    report,
    layout,
    "行政诉讼",
    terms.flatMap(({ keys }) => keys),
  );
  if (!isTold(cases)) return cases;
  const ways = terms.flatMap(({ name, keys }) => {
    const number = figure(report, cellsOf("proceedings", keys, ["total"]));
    return number === undefined ? [] : [{ name, figure: number }];
  });
  return { ...cases, ways };
}

/** What one case and all cases came to, where they all came to the same. */
const ENDS: Readonly<Record<string, readonly [one: string, all: string]>> = {
  结果维持: ["结果为维持", "结果均为维持"],
  结果纠正: ["结果被纠正", "结果均被纠正"],
  其他结果: ["以其他结果结案", "均以其他结果结案"],
  尚未审结: ["尚未审结", "均尚未审结"],
};

/** One outcome of all cases: "结果均为维持", "尚未审结". */
function alike(name: string, total: number): string {
  const [one, all] = ENDS[name] ?? [name, `均${name}`];
  return total === 1 ? one : all;
}

/** How all lawsuits came to court: "均未经复议直接起诉". */
function wentBy(way: string, total: number): string {
  const all = total === 1 ? "" : "均";
  return way.startsWith("未") ? `${all}${way}` : `${all}系${way}`;
}

/** "其中结果维持2件、尚未审结1件", or what all have in common. */
function outcomeWords({ total, outcomes }: Cases): readonly Run[] {
  const some = nonZero(outcomes);
  const [only] = some;
  return some.length === 1 && only !== undefined
    ? say`${alike(only.name, total.value)}`
    : say`其中${counts(some)}`;
}

function reconsidered(cases: Cases): readonly Run[] {
  return say`被申请行政复议${cases.total}件，${outcomeWords(cases)}`;
}

/** The lawsuits, ending a sentence: with two ways to court the outcomes are a second sentence. */
function sued({ total, outcomes, ways }: Lawsuits): readonly Run[] {
  const some = nonZero(ways);
  const [only] = some;
  const lead = say`被提起行政诉讼${total}件`;
  if (some.length === 1 && only !== undefined) {
    return say`${lead}，${wentBy(only.name, total.value)}，${outcomeWords({ total, outcomes })}。`;
  }
  const results = nonZero(outcomes);
  const [result] = results;
  const outcome =
    results.length === 1 && result !== undefined
      ? say`上述诉讼${alike(result.name, total.value)}。`
      : say`上述诉讼中，${counts(results)}。`;
  return say`${lead}，其中${counts(some)}。${outcome}`;
}

const BECAUSE = "因政府信息公开工作";

function together(reviews: Cases, lawsuits: Lawsuits): readonly Run[] {
  const [reviewed, went] = [reviews.total.value > 0, lawsuits.total.value > 0];
  if (!reviewed && !went) return say`未发生${BECAUSE}引起的行政复议、行政诉讼。`;
  if (!reviewed) return say`${BECAUSE}${sued(lawsuits)}未发生行政复议。`;
  if (!went) return say`${BECAUSE}${reconsidered(reviews)}；未发生行政诉讼。`;
  return say`${BECAUSE}${reconsidered(reviews)}；${sued(lawsuits)}`;
}

function reviewsAlone(reviews: Cases): readonly Run[] {
  if (reviews.total.value === 0) return say`未发生${BECAUSE}引起的行政复议。`;
  return say`${BECAUSE}${reconsidered(reviews)}。`;
}

function lawsuitsAlone(lawsuits: Lawsuits): readonly Run[] {
  if (lawsuits.total.value === 0) return say`未发生${BECAUSE}引起的行政诉讼。`;
  return say`${BECAUSE}${sued(lawsuits)}`;
}

/** What stands where the sentences are left out. */
function untold(gap: Gap, leftOut: readonly LeftOut[], before: readonly Run[] = []): Told {
  return {
    runs: paragraph(before, gapRuns(gap)),
    leftOut: leftOut.map((left) => ({ ...left, gap })),
    nothing: false,
  };
}

/** Reviews and lawsuits; what table four does not tell is a gap. */
export function tellProceedings(report: Report): Told {
  const layout = layoutIn(report, "proceedings");
  if (layout === undefined) {
    const about = "行政复议、行政诉讼";
    return untold(GAPS.proceedings, [{ about, reason: notRead("proceedings") }]);
  }
  const reviews = casesOf(report, layout, "行政复议", ["reconsideration"]);
  const lawsuits = lawsuitsOf(report, layout);
  if (isTold(reviews) && isTold(lawsuits)) {
    const nothing = reviews.total.value === 0 && lawsuits.total.value === 0;
    return { runs: together(reviews, lawsuits), leftOut: [], nothing };
  }
  if (isTold(reviews)) {
    const left = isTold(lawsuits) ? [] : [lawsuits];
    return untold(GAPS.lawsuits, left, reviewsAlone(reviews));
  }
  if (isTold(lawsuits)) return untold(GAPS.reviews, [reviews], lawsuitsAlone(lawsuits));
  return untold(GAPS.proceedings, [reviews, lawsuits]);
}
