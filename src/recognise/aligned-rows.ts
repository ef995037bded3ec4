import type { AlignedLine, Run } from "./aligned-lines";
import { isGroup, isWholeRow, readsAsRow } from "./printed-words";

/** A line with numbers and the label it was given. */
export interface AlignedRow {
  /** "" for a line whose label cannot be told, and in table four. */
  readonly label: string;
  readonly numbers: readonly Run[];
  readonly page: number;
}

/** Rows in their order; labels of groups and pieces that belong nowhere stand between them. */
export type RowOrWords = AlignedRow | string;

/** A line with numbers, and the words above it that no line above has taken. */
interface Numbered {
  readonly line: AlignedLine;
  readonly above: readonly Run[];
}

const joined = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** How the words round a line of numbers make the whole label of a row. */
interface Choice {
  readonly own: readonly Run[];
  readonly above: number;
  readonly below: number;
}

/** A label is broken over so many pieces above or below its numbers at most. */
const MOST_PIECES = 4;

function choose(own: readonly Run[], before: readonly Run[], after: readonly Run[]): Choice | null {
  const above = before.slice(-MOST_PIECES);
  const below = after.slice(0, MOST_PIECES);
  for (let mine = own.length; mine >= 0; mine -= 1) {
    const middle = own.slice(own.length - mine);
    for (let total = 0; total <= above.length + below.length; total += 1) {
      for (let under = 0; under <= Math.min(total, below.length); under += 1) {
        const over = total - under;
        if (over > above.length || mine + total === 0) continue;
        const text = joined([
          ...above.slice(above.length - over),
          ...middle,
          ...below.slice(0, under),
        ]);
        if (isWholeRow(text) && !isGroup(text)) return { own: middle, above: over, below: under };
      }
    }
  }
  return null;
}

/** Labels of groups among pieces, whole or broken; the other pieces stay as they are. */
function wordsBetween(runs: readonly Run[]): readonly string[] {
  const words: string[] = [];
  let open: Run[] = [];
  for (const run of runs) {
    if (open.length > MOST_PIECES) words.push(...open.splice(0, 1).map(({ text }) => text));
    open.push(run);
    const from = open.findIndex((_, index) => isGroup(joined(open.slice(index))));
    if (from === -1) continue;
    words.push(...open.slice(0, from).map(({ text }) => text), joined(open.slice(from)));
    open = [];
  }
  return [...words, ...open.map(({ text }) => text)];
}

/**
 * Gives each line of numbers its label, which may be broken over the lines above and below it.
 * Whole labels go first; nothing is given twice.
 */
export function alignedRows(
  lines: readonly AlignedLine[],
  before: readonly Run[],
  after: readonly Run[],
): readonly RowOrWords[] {
  const numbered: Numbered[] = [];
  let open: Run[] = [...before];
  for (const line of lines) {
    if (line.numbers.length === 0) {
      open.push(...line.words);
      continue;
    }
    numbered.push({ line, above: open });
    open = [];
  }
  const groups = (runs: readonly Run[]): readonly Run[] => runs.filter(({ text }) => isGroup(text));
  const others = (runs: readonly Run[]): readonly Run[] =>
    runs.filter(({ text }) => !isGroup(text));
  const rows: RowOrWords[] = [];
  const ends = [...open, ...after];
  let taken = 0;
  numbered.forEach(({ line, above }, index) => {
    const free = others(above).slice(taken);
    const next = others(numbered[index + 1]?.above ?? ends);
    const choice = choose(others(line.words), free, next);
    const own = line.words.at(-1);
    const alone = own !== undefined && (choice === null || readsAsRow(own.text)) ? [own] : [];
    const { above: over, below } = choice ?? { above: 0, below: 0 };
    const mine = choice?.own ?? alone;
    const label = joined([...free.slice(free.length - over), ...mine, ...next.slice(0, below)]);
    rows.push(
      ...groups(above).map(({ text }) => text),
      ...wordsBetween(free.slice(0, free.length - over)),
      ...wordsBetween(line.words.filter((run) => !mine.includes(run))),
      { label, numbers: line.numbers, page: line.page },
    );
    taken = below;
  });
  rows.push(...groups(ends).map(({ text }) => text), ...wordsBetween(others(ends).slice(taken)));
  return rows;
}
