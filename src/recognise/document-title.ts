import { readTitle } from "../report/title";
import { isPageLine, withoutBullet } from "./page-lines";
import { periodsIn } from "./period";
import {
  compact,
  endsTitle,
  hasSubject,
  isRunningText,
  isTitleLike,
  isWholeTitle,
} from "./report-title";
import type { TextOfLine } from "./text-of-line";

/** What stands over the first section. */
export interface DocumentHead {
  readonly title: string | null;
  /** The title first, then the others that say as much. */
  readonly titles: readonly string[];
  readonly introduction: readonly string[];
}

const UNIT_OR_YEAR =
  /(?:政府|[委局厅院署办会处所队社镇乡县区市州盟旗省室部站馆校学团关行场园]|街道|中心|公司|\d(?:年度?)?)$/u;
/** A year alone below a title: （2023年度） */
const YEAR_BELOW = /^[（(]?20\d\d年?度?[)）]?$/u;
/** What a break inside 年度报告 leaves for the next line. */
const LAST_PIECE = /^.{0,5}告(?:[（(].*[)）])?$/u;
/** A title takes at most so many lines. */
const LINES = 4;
const LONGEST = 60;

/** Chinese is joined without a blank, whatever the lines were. */
const joined = (lines: readonly string[]): string => lines.join("");

/** Where the title that ends in a line begins: units, years and halves of words above belong to it. */
function titleFrom(lines: readonly string[], last: number): number {
  let first = last;
  while (first > 0 && last - first < LINES - 1) {
    const title = compact(joined(lines.slice(first, last + 1)));
    const above = compact(lines[first - 1] ?? "");
    if (above === "" || isRunningText(above) || isPageLine(above)) break;
    const whole = hasSubject(title);
    const { organisation, year } = readTitle(title);
    const lacks = organisation === null || (year === null && /\d(?:年度?)?$/u.test(above));
    if (whole && !(lacks && UNIT_OR_YEAR.test(above))) break;
    if (!whole && above.length > LONGEST) break;
    first -= 1;
  }
  return first;
}

/** A title and its last line. */
interface FoundTitle {
  readonly text: string;
  readonly end: number;
  readonly year: number | null;
  readonly score: number;
}

/** The title that ends in a line, on as many lines as it takes; null where none does. */
function titleAt(lines: readonly string[], end: number): FoundTitle | null {
  const line = lines[end] ?? "";
  if (!isTitleLike(line) || isPageLine(line)) return null;
  const above = lines[end - 1] ?? "";
  const broken =
    !endsTitle(line) &&
    LAST_PIECE.test(compact(line)) &&
    isTitleLike(above) &&
    !isPageLine(above) &&
    endsTitle(above + line);
  if (!endsTitle(line) && !broken) return null;
  const own = withoutBullet(joined(lines.slice(titleFrom(lines, end), end + 1)));
  const below = compact(lines[end + 1] ?? "");
  const dated = readTitle(own).year === null && YEAR_BELOW.test(below);
  const text = dated ? own + below : own;
  const { organisation, year } = readTitle(text);
  const score = Number(hasSubject(text)) + Number(organisation !== null) + Number(year !== null);
  return { text, end: dated ? end + 1 : end, year, score };
}

/** A list of reports has so many titles. */
const LIST = 3;

/**
 * Of titles that say equally much, those of the report: where they name several years, of the year
 * that the text says its numbers are of, if the last title has it or the others are a list.
 */
function ownTitles(
  titles: readonly FoundTitle[],
  periods: readonly number[],
): readonly FoundTitle[] {
  const [period, ...others] = new Set(periods);
  const own = titles.filter(({ year }) => year === period);
  const certain = titles.at(-1)?.year === period || titles.length >= LIST;
  return others.length === 0 && own.length > 0 && certain ? own : titles;
}

/**
 * Finds the title among the lines over the first section; of several, the one that says most, the
 * last of them. What stands before it, the lines of a web page and the titles of other reports are
 * left out. Links and lists name other reports; they count only where nothing else is a title.
 */
export function readHead(lines: readonly TextOfLine[]): DocumentHead {
  const running = lines.findIndex(({ text }) => text.includes("。"));
  const over = (running === -1 ? lines : lines.slice(0, running)).map(({ text }) => text);
  const found = over.flatMap((_, end) => titleAt(over, end) ?? []);
  const free = found.filter(({ end }) => lines[end]?.listed !== true);
  const candidates = free.length > 0 ? free : found;
  const most = Math.max(...candidates.map(({ score }) => score));
  const best = candidates.filter(({ score }) => score === most);
  const periods = periodsIn(joined(lines.map(({ text }) => text)));
  const titles = [...ownTitles(best, periods)].reverse();
  const end = titles[0]?.end ?? -1;
  return {
    title: titles[0]?.text ?? null,
    titles: titles.map(({ text }) => text),
    introduction: lines
      .slice(end + 1)
      .map(({ text }) => text)
      .filter((line) => !isPageLine(line) && !isWholeTitle(line)),
  };
}
