import { partHeadings } from "./aligned-headings";
import type { AlignedHeadings, PartedLines } from "./aligned-headings";
import type { AlignedLine, Run } from "./aligned-lines";
import { alignedRows } from "./aligned-rows";
import type { AlignedRow, RowOrWords } from "./aligned-rows";
import { cellOfText } from "./cell-text";
import { isGroup, readsAsRow } from "./printed-words";

type Row = readonly (string | number)[];

/** Headings and the lines below them, up to the next headings. */
interface Block {
  readonly headings: AlignedHeadings | null;
  readonly rows: readonly RowOrWords[];
}

/** Cuts the lines of a table where headings stand. */
function blocksOf(lines: readonly AlignedLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let headings: AlignedHeadings | null = null;
  let before: readonly Run[] = [];
  let body: AlignedLine[] = [];
  let words: AlignedLine[] = [];
  const close = (after: readonly Run[]): void => {
    if (headings !== null || body.length > 0) {
      blocks.push({ headings, rows: alignedRows(body, before, after) });
    }
  };
  const part = (): PartedLines => partHeadings(words);
  for (const line of lines) {
    if (line.numbers.length === 0) {
      words.push(line);
      continue;
    }
    const parted = part();
    if (parted.headings === null) {
      body.push(...words);
    } else {
      close(parted.before);
      ({ headings, after: before } = parted);
      body = [];
    }
    body.push(line);
    words = [];
  }
  const parted = part();
  close(parted.before);
  if (parted.headings !== null) {
    blocks.push({ headings: parted.headings, rows: alignedRows([], [], parted.after) });
  }
  return blocks;
}

const WIDE = /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]/gu;

type Shift = (row: AlignedRow) => number;

/** Where most rows have a column: the middle one of its places. */
function usualPlace(rows: readonly AlignedRow[], column: number, shift: Shift): number {
  const starts = rows.map((row) => (row.numbers[column]?.start ?? 0) + shift(row));
  return starts.sort((a, b) => a - b)[Math.floor(starts.length / 2)] ?? 0;
}

/** The rows whose every number touches the usual place of its column, or nearly. */
function rowsInColumns(
  rows: readonly AlignedRow[],
  count: number,
  shift: Shift,
): readonly AlignedRow[] {
  const places = Array.from({ length: count }, (_, column) => usualPlace(rows, column, shift));
  return rows.filter((row) =>
    row.numbers.every(({ start, end }, column) => {
      const place = (places[column] ?? 0) - shift(row);
      return start <= place + 2 && place <= end + 1;
    }),
  );
}

/**
 * The rows that have all their numbers under those of the other rows of their page: counted in
 * characters, as programs that turn PDF into text do, or as wide as they are drawn.
 */
function evenRows(rows: readonly AlignedRow[], count: number): ReadonlySet<AlignedRow> {
  const drawn: Shift = ({ label }) => label.match(WIDE)?.length ?? 0;
  return new Set(
    [...new Set(rows.map(({ page }) => page))].flatMap((page) => {
      const full = rows.filter((row) => row.page === page && row.numbers.length === count);
      const counted = rowsInColumns(full, count, () => 0);
      const wide = rowsInColumns(full, count, drawn);
      return wide.length > counted.length ? wide : counted;
    }),
  );
}

/**
 * The lines of one table as a grid with true columns. Only a line with a number for every column,
 * under the numbers of its page, is put into columns. Any other has its numbers in the columns and
 * once more beside them: a row that no reader trusts.
 */
export function gridOfLines(lines: readonly AlignedLine[]): readonly Row[] {
  return blocksOf(lines).flatMap(({ headings, rows }) => {
    const columns = headings?.columns ?? [];
    const numbered = rows.filter((row) => typeof row !== "string");
    const even = evenRows(numbered, columns.length);
    const body = rows.flatMap((row): readonly Row[] => {
      // A label without its numbers is a line that was lost, not a row that was left blank.
      if (typeof row === "string") return isGroup(row) || !readsAsRow(row) ? [[row]] : [];
      const numbers = row.numbers.map(({ text }) => cellOfText(text));
      if (even.has(row)) return [[row.label, ...numbers]];
      const blanks = Array.from({ length: columns.length }, () => "");
      const inside = [...numbers, ...blanks].slice(0, columns.length);
      return [[row.label, ...inside, ...numbers]];
    });
    const bands = (headings?.bands ?? []).map((text): Row => ["", text]);
    return headings === null ? body : [...bands, ["", ...columns], ...body];
  });
}
