import type { Token } from "./spelled-words";

/** A row as far as its numbers have places. */
interface PlacedRow {
  readonly words: readonly Token[];
  readonly numbers: readonly Token[];
}

const WIDE = /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]/gu;

/** Whether numbers are held apart by more than one blank, so that they have to stand in columns. */
const areSpaced = ({ numbers }: PlacedRow): boolean =>
  numbers.some((number, index) => {
    const before = numbers[index - 1];
    return before?.line === number.line && number.start - before.end > 1;
  });

/** Where a row's numbers begin and end; its words may be drawn twice as wide as they are counted. */
type Places = readonly (readonly [start: number, end: number])[];

function placesOf({ words, numbers }: PlacedRow, drawn: boolean): Places {
  const line = numbers[0]?.line;
  const before = words.filter((word) => word.line === line);
  const wide = before.reduce((all, { text }) => all + (text.match(WIDE)?.length ?? 0), 0);
  const shift = drawn ? wide : 0;
  return numbers.map(({ start, end }) => [start + shift, end + shift] as const);
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How far a number stands from a place: by its beginning, its end or its middle. */
const apart = (
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): number =>
  Math.min(Math.abs(start - from), Math.abs(end - to), Math.abs(start + end - from - to) / 2);

/** Whether numbers stand nearer to the usual places of their own columns than to any other. */
function isEven(places: Places, usual: Places): boolean {
  return places.every((place, column) => {
    const own = apart(place, usual[column] ?? place);
    return usual.every((other, index) => index === column || apart(place, other) > own);
  });
}

/** The rows whose numbers do not stand under those of the others of their page. */
function unevenRows<Row extends PlacedRow>(
  rows: readonly Row[],
  count: number,
  drawn: boolean,
): readonly Row[] {
  const placed = rows.map((row) => ({ row, places: placesOf(row, drawn) }));
  return placed
    .filter(({ row, places }) => {
      const page = placed.filter((each) => each.row.numbers[0]?.page === row.numbers[0]?.page);
      const usual = Array.from({ length: count }, (_, column) => {
        const own = page.map((each) => each.places[column] ?? ([0, 0] as const));
        return [middle(own.map(([start]) => start)), middle(own.map(([, end]) => end))] as const;
      });
      return !isEven(places, usual);
    })
    .map(({ row }) => row);
}

/**
 * A row with blanks between its numbers that do not stand under those of the other rows; null where
 * there is none. Programs that turn PDF into text count characters, or draw them as wide as they are.
 */
export function unevenRow<Row extends PlacedRow>(rows: readonly Row[], count: number): Row | null {
  const spaced = rows.filter((row) => row.numbers.length === count && areSpaced(row));
  const counted = unevenRows(spaced, count, false);
  const drawn = unevenRows(spaced, count, true);
  return (drawn.length < counted.length ? drawn : counted)[0] ?? null;
}
