import type { SectionKey, SectionText } from "../report/text";
import { withoutFoot } from "./page-lines";
import { headingCandidate } from "./section-heading";
import type { HeadingCandidate } from "./section-heading";
import type { TextOfLine } from "./text-of-line";

/** A line of a document; null stands for a table. */
export type DocumentLine = TextOfLine | null;

/** A document cut at the titles of its sections. */
export interface CutDocument {
  /** The lines over the first section. */
  readonly head: readonly TextOfLine[];
  /** In the order in which they stand. */
  readonly sections: readonly SectionText[];
}

interface Title extends HeadingCandidate {
  /** Index of its line. */
  readonly at: number;
}

/** 一、总体情况……3: a line of a table of contents, which is not longer than a title and its points. */
const CONTENTS_LINE = /(?<![.…·‥])[.…·‥]{2,}\s{0,40}\d{1,3}$|[\s—-]\s{0,40}\d{1,3}$/u;
const LONGEST_LINE = 200;
const CONTENTS_HEADING = /^目\s*录$/u;
/** So many titles one after the other, all of which come again, are a table of contents. */
const CONTENTS = 3;

/** Titles in a row, without anything between them, that all come again further down. */
function contentsOf(titles: readonly Title[]): ReadonlySet<Title> {
  const lastOf = new Map(titles.map(({ key }, index) => [key, index]));
  const last = titles.findIndex(({ key }, index) => lastOf.get(key) === index);
  const runs: Title[][] = [];
  for (const title of titles.slice(0, Math.max(last, 0))) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && title.at - 1 === previous?.at) run.push(title);
    else runs.push([title]);
  }
  return new Set(runs.filter(({ length }) => length >= CONTENTS).flat());
}

/** The titles of the sections: of several lines that could be one, those that fit best. */
function titlesOf(lines: readonly DocumentLine[]): readonly Title[] {
  const all = lines.flatMap((line, at): Title[] => {
    const found = line === null ? null : headingCandidate(line.text, line.automatic);
    return found === null ? [] : [{ ...found, at }];
  });
  const open = all.filter(({ bracketed }) => !bracketed);
  const titles = open.length > 0 ? open : all;
  const best = new Map<SectionKey, number>();
  for (const { key, rank } of titles) best.set(key, Math.max(rank, best.get(key) ?? 0));
  return titles.filter(({ key, rank }) => rank === best.get(key));
}

/** Cuts a document at the titles of its sections; a table of contents is left out. */
export function cutAtSections(all: readonly DocumentLine[]): CutDocument {
  const lines = all.filter((line) => {
    if (line === null) return true;
    if (line.text.length > LONGEST_LINE) return true;
    if (CONTENTS_HEADING.test(line.text)) return false;
    const page = CONTENTS_LINE.exec(line.text);
    return page === null || headingCandidate(line.text.slice(0, page.index), false) === null;
  });
  const found = titlesOf(lines);
  const contents = contentsOf(found);
  const titles = found.filter((title) => !contents.has(title));
  const skipped = new Set([...contents].map(({ at }) => at));
  const linesOf = (from: number, to: number): readonly TextOfLine[] =>
    lines
      .slice(from, to)
      .flatMap((line, index) => (line === null || skipped.has(from + index) ? [] : [line]));
  return {
    head: linesOf(0, titles[0]?.at ?? lines.length),
    sections: titles.map(({ key, heading, rest, at }, index) => {
      const next = titles[index + 1]?.at;
      const all = linesOf(at + 1, next ?? lines.length);
      const own = (next === undefined ? withoutFoot(all) : all).map(({ text }) => text);
      return { key, heading, paragraphs: rest === "" ? own : [rest, ...own] };
    }),
  };
}
