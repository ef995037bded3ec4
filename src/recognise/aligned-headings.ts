import type { AlignedLine, Run } from "./aligned-lines";
import { isBand, isColumn, isRowPiece } from "./printed-words";
import { lastIndex } from "./last-index";

/** The headings of a block of rows: those over several columns, and one for each column. */
export interface AlignedHeadings {
  readonly bands: readonly string[];
  /** From left to right. */
  readonly columns: readonly string[];
}

interface Stack {
  readonly start: number;
  readonly pieces: Run[];
}

/** A label is broken over so many lines at most. */
const MOST_PIECES = 6;

const overlap = (a: Run, b: Run): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Takes the headings over several columns out, also those that are broken over lines. */
function takeBands(runs: readonly Run[]): { bands: readonly string[]; rest: readonly Run[] } {
  const bands: string[] = [];
  const taken = new Set<Run>();
  for (const run of runs) {
    if (taken.has(run)) continue;
    const chain = [run];
    for (const next of runs) {
      if (isBand(chain.map(({ text }) => text).join("")) || chain.length === MOST_PIECES) break;
      const above = chain.at(-1) ?? run;
      if (next.line > above.line && !taken.has(next) && overlap(above, next) > 0) chain.push(next);
    }
    const text = chain.map((piece) => piece.text).join("");
    if (!isBand(text)) continue;
    bands.push(text);
    chain.forEach((piece) => taken.add(piece));
  }
  return { bands, rest: runs.filter((run) => !taken.has(run)) };
}

/** The words of a run: narrow columns stand one blank apart, and "总 计" is one heading. */
function piecesOf(run: Run): readonly Run[] {
  if (isColumn(run.text)) return [run];
  const pieces: Run[] = [];
  for (const match of run.text.matchAll(/\S+/gu)) {
    const start = run.start + match.index;
    const piece = { ...run, text: match[0], start, end: start + match[0].length };
    const before = pieces.at(-1);
    if (before !== undefined && isColumn(before.text + piece.text)) {
      pieces.splice(-1, 1, { ...before, text: before.text + piece.text, end: piece.end });
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

/** Puts what stands one below the other together: 社会 over 公益 over 组织. */
function stacksOf(runs: readonly Run[]): readonly string[] {
  const stacks: Stack[] = [];
  for (const piece of runs.flatMap(piecesOf)) {
    const over = stacks.find(({ pieces }) => {
      const last = pieces.at(-1);
      return last !== undefined && last.line < piece.line && overlap(last, piece) > 0;
    });
    if (over === undefined) stacks.push({ start: piece.start, pieces: [piece] });
    else over.pieces.push(piece);
  }
  return stacks
    .sort((a, b) => a.start - b.start)
    .map(({ pieces }) => pieces.map(({ text }) => text).join(""));
}

/** Lines without numbers, parted into what belongs to rows and the headings between. */
export interface PartedLines {
  readonly before: readonly Run[];
  /** Null where there are only pieces of row labels. */
  readonly headings: AlignedHeadings | null;
  readonly after: readonly Run[];
}

const ofRows = ({ words }: AlignedLine): boolean => words.every(({ text }) => isRowPiece(text));
const wordsOf = (lines: readonly AlignedLine[]): readonly Run[] => lines.flatMap((l) => l.words);

/** Finds the headings among lines that hold words only. */
export function partHeadings(lines: readonly AlignedLine[]): PartedLines {
  const first = lines.findIndex((line) => !ofRows(line));
  const last = lastIndex(lines, (line) => !ofRows(line));
  const { bands, rest } = takeBands(wordsOf(lines.slice(Math.max(0, first), last + 1)));
  const columns = stacksOf(rest);
  // 其他 and 总计 are names of rows as well.
  if (first === -1 || !columns.some((text) => isColumn(text) && text.length > 2)) {
    return { before: wordsOf(lines), headings: null, after: [] };
  }
  return {
    before: wordsOf(lines.slice(0, first)),
    headings: { bands, columns },
    after: wordsOf(lines.slice(last + 1)),
  };
}
