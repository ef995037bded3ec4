import { readTitle } from "../report/title";
import { isPageLine, withoutBullet } from "./page-lines";

/** What stands over the first section. */
export interface DocumentHead {
  readonly title: string | null;
  /** The title first, then the others that say as much. */
  readonly titles: readonly string[];
  readonly introduction: readonly string[];
}

const RUNNING_TEXT = /[，。；！？,;]/u;
const LONGEST = 60;
const LAST_WORDS =
  /(?:年度(?:工作)?报告|工作年报|公开年报|公开工作(?:情况)?报告)(?:[（(][^（()）]*[)）])?$/u;
const SUBJECT = /政府信息公开|政务公开/u;
const UNIT_OR_YEAR =
  /(?:政府|[委局厅院署办会处所队社镇乡县区市州盟旗省]|街道|中心|公司|\d(?:年度?)?)$/u;
/** A title takes at most so many lines. */
const LINES = 4;

const compact = (text: string): string => text.replace(/\s/gu, "");
/** Chinese is joined without a blank, whatever the lines were. */
const joined = (lines: readonly string[]): string => lines.join("");

/** Where the title that ends in a line begins: units, years and halves of words above belong to it. */
function titleFrom(lines: readonly string[], last: number): number {
  let first = last;
  while (first > 0 && last - first < LINES - 1) {
    const title = compact(joined(lines.slice(first, last + 1)));
    const above = compact(lines[first - 1] ?? "");
    if (above === "" || RUNNING_TEXT.test(above) || isPageLine(above)) break;
    const whole = SUBJECT.test(title);
    const { organisation, year } = readTitle(title);
    const lacks = organisation === null || (year === null && /\d(?:年度?)?$/u.test(above));
    if (whole && !(lacks && UNIT_OR_YEAR.test(above))) break;
    if (!whole && above.length > LONGEST) break;
    first -= 1;
  }
  return first;
}

/** The titles found that say most, the last of them first; it ends in line `end`. */
interface Best {
  readonly titles: readonly string[];
  readonly end: number;
  readonly score: number;
}

/**
 * Finds the title among the lines over the first section, on as many lines as it takes; of several,
 * the one that says most. What stands before it and the lines of a web page are left out.
 */
export function readHead(lines: readonly string[]): DocumentHead {
  const running = lines.findIndex((line) => line.includes("。"));
  const over = running === -1 ? lines : lines.slice(0, running);
  let best: Best | null = null;
  for (const [end, line] of over.entries()) {
    const words = compact(line);
    if (words.length > LONGEST || RUNNING_TEXT.test(words) || isPageLine(line)) continue;
    if (!LAST_WORDS.test(words)) continue;
    const title = withoutBullet(joined(over.slice(titleFrom(over, end), end + 1)));
    const { organisation, year } = readTitle(title);
    const score = Number(SUBJECT.test(compact(title))) + Number(organisation !== null);
    const total = score + Number(year !== null);
    if (total < (best?.score ?? 0)) continue;
    const equals: readonly string[] = best?.score === total ? best.titles : [];
    best = { titles: [title, ...equals], end, score: total };
  }
  return {
    title: best?.titles[0] ?? null,
    titles: best?.titles ?? [],
    introduction: lines.slice((best?.end ?? -1) + 1).filter((line) => !isPageLine(line)),
  };
}
