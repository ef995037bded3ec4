import { onTimeWords } from "./answers";
import type { TableLayout } from "../report/layout-types";
import type { Report } from "../report/model";
import type { Run } from "./document";
import { addsUp, figure, notRead, unreadable } from "./figures";
import type { Figure, LeftOut, NamedFigure } from "./figures";
import { GAPS, gapRuns } from "./gaps";
import type { Gap } from "./gaps";
import { cellsOf, layoutIn, organisationTerms, resultTerms } from "./form-words";
import type { Source, Told } from "./part";
import { resultWords, rowName } from "./result-words";
import type { Result } from "./result-words";
import { counts, nonZero, paragraph, say } from "./say";

/** A kind of result and the rows that it is made of. */
interface ResultFigures {
  readonly name: string;
  readonly figure: Figure | undefined;
  readonly rows: readonly NamedFigure[];
}

/** What table three has to tell; a number that cannot be read is undefined. */
interface RequestFigures {
  readonly received: Figure | undefined;
  readonly carriedIn: Figure | undefined;
  readonly finished: Figure | undefined;
  readonly carriedOut: Figure | undefined;
  readonly results: readonly ResultFigures[];
  readonly people: Figure | undefined;
  readonly organisations: Figure | undefined;
  readonly kinds: readonly { readonly name: string; readonly figure: Figure | undefined }[];
}

const total = (row: string) => cellsOf("requests", [row], ["total"]);

/** Reads the totals of table three. */
function requestFigures(report: Report, layout: TableLayout): RequestFigures {
  const organisations = organisationTerms(layout);
  const received = (columns: readonly string[]) =>
    figure(report, cellsOf("requests", ["received"], columns));
  return {
    received: figure(report, total("received")),
    carriedIn: figure(report, total("carriedIn")),
    finished: figure(report, total("resultsTotal")),
    carriedOut: figure(report, total("carriedOut")),
    results: resultTerms(layout).map(({ name, keys, rows }) => ({
      name,
      figure: figure(report, cellsOf("requests", keys, ["total"])),
      rows: nonZero(
        known(
          rows.map(({ key, label }) => ({
            name: rowName(key, label),
            figure: figure(report, total(key)),
          })),
        ),
      ),
    })),
    people: received(["naturalPerson"]),
    organisations: received(organisations.flatMap(({ keys }) => keys)),
    kinds: organisations.map(({ name, keys }) => ({ name, figure: received(keys) })),
  };
}

/** Whether table three says that there was nothing at all to do. */
function nothingToDo(figures: RequestFigures): boolean {
  const { received, carriedIn, finished, carriedOut, people, organisations, results } = figures;
  const beside = [people, organisations, ...results.map(({ figure: one }) => one)];
  return (
    [received, carriedIn, finished, carriedOut].every((number) => number?.value === 0) &&
    // Totals of 0 over parts that are not: one of the two is wrong, and neither is told.
    beside.every((number) => (number?.value ?? 0) === 0)
  );
}

const known = (named: RequestFigures["kinds"]): readonly NamedFigure[] =>
  named.flatMap(({ name, figure: number }) =>
    number === undefined ? [] : [{ name, figure: number }],
  );

/** The only kind of organisation: 商业企业; 其他 alone would leave open: other what? */
const kindAlone = (name: string): string => (name === "其他" ? "法人或其他组织" : name);

/** By whom: "，其中自然人申请2件、法人或其他组织申请3件（商业企业1件、法律服务机构2件）". */
function applicants(figures: RequestFigures): readonly Run[] {
  const { received, people, organisations } = figures;
  if (received === undefined || people === undefined || organisations === undefined) return [];
  if (!addsUp(received, [people, organisations])) return [];
  const by = received.value === 1 ? "由" : "均由";
  if (organisations.value === 0) return say`，${by}自然人提出`;
  const kinds = nonZero(known(figures.kinds));
  const [only] = kinds;
  const alone = kinds.length === 1 && only !== undefined ? kindAlone(only.name) : "";
  if (people.value === 0) {
    return alone === ""
      ? say`，均由法人或其他组织提出（${counts(kinds)}）`
      : say`，${by}${alone}提出`;
  }
  const both = say`，其中自然人申请${people}件、法人或其他组织申请${organisations}件`;
  if (alone === "") return say`${both}（${counts(kinds)}）`;
  if (alone !== only?.name) return both;
  return say`${both}（${organisations.value === 1 ? "" : "均为"}${alone}）`;
}

const knownResults = ({ results }: RequestFigures): readonly Result[] =>
  results.flatMap(({ figure: number, ...rest }) =>
    number === undefined || number.value === 0 ? [] : [{ ...rest, figure: number }],
  );

function incoming(figures: RequestFigures, { report, self }: Source): readonly Run[] {
  const { received, carriedIn } = figures;
  const before =
    carriedIn === undefined || carriedIn.value === 0 ? [] : say`上年结转申请${carriedIn}件`;
  const untold = carriedIn === undefined ? gapRuns(GAPS.carriedIn) : [];
  if (received === undefined) {
    return say`${gapRuns(GAPS.received)}${before.length === 0 ? [] : say`${before}。`}${untold}`;
  }
  if (received.value === 0) {
    const none = say`${report.year}年，${self}未收到新的政府信息公开申请`;
    return say`${none}${before.length === 0 ? [] : say`，${before}`}。${untold}`;
  }
  const lead = say`${report.year}年，${self}新收政府信息公开申请${received}件${applicants(figures)}`;
  return say`${lead}${before.length === 0 ? [] : say`；另有${before}`}。${untold}`;
}

/** Whether the results are all there and make up the number of those that were finished. */
const areResultsKnown = ({ finished, results }: RequestFigures): boolean =>
  addsUp(
    finished,
    results.map(({ figure: one }) => one),
  );

function outgoing(figures: RequestFigures, source: Source): readonly Run[] {
  const { received, carriedIn, finished, carriedOut } = figures;
  const toDo = (received?.value ?? NaN) + (carriedIn?.value ?? NaN);
  const done: (readonly Run[])[] = [];
  if (finished === undefined || !areResultsKnown(figures)) {
    done.push(gapRuns(GAPS.results));
  } else if (finished.value > 0) {
    done.push(say`全年办结${finished}件，${resultWords(finished, knownResults(figures))}。`);
    done.push(onTimeWords(source));
  }
  if (carriedOut === undefined) {
    done.push(gapRuns(GAPS.carriedOut));
  } else if (carriedOut.value > 0) {
    done.push(say`结转下年度继续办理${carriedOut}件。`);
  } else if (toDo > 0 && finished?.value === toDo) {
    done.push(say`年末无结转申请。`);
  }
  return paragraph(...done);
}

function notTold(report: Report, layout: TableLayout, figures: RequestFigures): readonly LeftOut[] {
  const { received, carriedIn, finished, carriedOut, results, people, organisations } = figures;
  const left: LeftOut[] = [];
  const missing = (about: string, cells: ReturnType<typeof total>, gap?: Gap) =>
    left.push({ ...unreadable(report, about, [cells]), ...(gap === undefined ? {} : { gap }) });
  if (received === undefined) missing("新收申请数量", total("received"), GAPS.received);
  if (carriedIn === undefined) missing("上年结转数量", total("carriedIn"), GAPS.carriedIn);
  if (carriedOut === undefined) missing("结转下年度数量", total("carriedOut"), GAPS.carriedOut);
  const rows = ["resultsTotal", ...resultTerms(layout).flatMap(({ keys }) => keys)];
  if (finished === undefined || results.some(({ figure: one }) => one === undefined)) {
    missing("办理结果", cellsOf("requests", rows, ["total"]), GAPS.results);
  } else if (!areResultsKnown(figures)) {
    const reason = "表三（一）至（六）各行的总计相加不等于（七）总计";
    left.push({ about: "办理结果", reason, gap: GAPS.results });
  }
  const columns = organisationTerms(layout).flatMap(({ keys }) => keys);
  if (people === undefined || organisations === undefined) {
    missing("申请人情况", cellsOf("requests", ["received"], ["naturalPerson", ...columns]));
  } else if (received !== undefined && !addsUp(received, [people, organisations])) {
    left.push({ about: "申请人情况", reason: "表三新收申请一行各类申请人相加不等于总计" });
  }
  return left;
}

/** Nothing of the table can be told: one gap for all of it. */
function untold(reason: string): Told {
  const gap = GAPS.requests;
  const left = { about: "收到和处理政府信息公开申请情况", reason, gap };
  return { runs: gapRuns(gap), leftOut: [left], nothing: false };
}

/** What came in and what became of it; what table three does not tell is a gap. */
export function tellRequests(source: Source): Told {
  const { report, self } = source;
  const layout = layoutIn(report, "requests");
  if (layout === undefined) return untold(notRead("requests"));
  const figures = requestFigures(report, layout);
  const { received, carriedIn, finished, carriedOut } = figures;
  if ([received, carriedIn, finished, carriedOut].every((number) => number === undefined)) {
    const cells = ["received", "carriedIn", "resultsTotal", "carriedOut"].flatMap(total);
    return untold(unreadable(report, "", [cells]).reason);
  }
  if (nothingToDo(figures)) {
    const quiet = say`${report.year}年，${self}未收到政府信息公开申请，无上年结转申请。`;
    return { runs: quiet, leftOut: [], nothing: true };
  }
  return {
    runs: paragraph(incoming(figures, source), outgoing(figures, source)),
    leftOut: notTold(report, layout, figures),
    nothing: false,
  };
}
