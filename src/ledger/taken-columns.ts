import { COLUMN_KEYS, COLUMNS, PERSONAL } from "./columns";
import type { ColumnKey } from "./columns";
import { readNumber } from "./case";
import type { LedgerCase } from "./case";
import { dayText, knownDay, readDay } from "./day";
import type { LedgerCell } from "./grid";
import { DATE_COLUMNS, rowCells } from "./row-cells";
import type { LedgerSource } from "./row-cells";
import { WORD_COLUMNS } from "./word-lists";
import type { WordColumn, WordList } from "./word-lists";

/** A column of another ledger, and which of ours it is. */
export interface TakenColumn {
  readonly column: ColumnKey;
  /** 收到日期. */
  readonly heading: string;
  /** As it stands there: 受理时间. */
  readonly theirs: string;
  /** Cells in which something stands. */
  readonly filled: number;
  /** How many of them were understood: a column of which few are may be another one. */
  readonly understood: number;
  /** A few of what was understood, as it is taken over; none of columns that are personal. */
  readonly samples: readonly string[];
}

/** The columns of another ledger: those that are ours, and the headings of the others. */
export interface TakenColumns {
  readonly columns: readonly TakenColumn[];
  readonly leftColumns: readonly string[];
}

const SAMPLES = 3;

/** What was understood of a cell, in words; null of a cell that was not, or is not told. */
type Understood = (cell: LedgerCell) => string | null;

function understoodIn(key: ColumnKey, lists: Readonly<Record<WordColumn, WordList>>): Understood {
  const words = WORD_COLUMNS.find((column) => column === key);
  if (words !== undefined) {
    return (cell) => {
      const answer = lists[words].read(cell);
      if (answer.kind === "known") return answer.value;
      return answer.kind === "blank" ? "" : null;
    };
  }
  if (DATE_COLUMNS.includes(key)) {
    return (cell) => {
      const day = knownDay(readDay(cell));
      return day === null ? null : dayText(day);
    };
  }
  if (key === "consultationDays" || key === "fee") {
    return (cell) => {
      const number = readNumber(cell);
      return number.kind === "known" ? String(number.value) : null;
    };
  }
  return PERSONAL.includes(key) ? () => "" : (cell) => String(cell ?? "").trim();
}

/** Which columns of a ledger are ours, with samples that are not personal. */
export function takenColumns(
  source: LedgerSource,
  cases: readonly LedgerCase[],
  lists: Readonly<Record<WordColumn, WordList>>,
): TakenColumns {
  const { grid, headings } = source;
  const printed = grid.rows[headings.row] ?? [];
  const rows = cases.map(({ row }) => rowCells(source, row));
  const columns = COLUMN_KEYS.flatMap((key): readonly TakenColumn[] => {
    const at = headings.columns[key];
    if (at === undefined) return [];
    const { heading } = COLUMNS[key];
    const cells = rows.flatMap((row) => row[key] ?? []);
    const understood = cells.flatMap((cell) => understoodIn(key, lists)(cell) ?? []);
    const samples = [...new Set(understood.filter((words) => words !== ""))].slice(0, SAMPLES);
    return [
      {
        ...{ column: key, heading, theirs: String(printed[at] ?? "").trim() },
        ...{ filled: cells.length, understood: understood.length, samples },
      },
    ];
  });
  const ours = new Set(Object.values(headings.columns));
  const leftColumns = printed.flatMap((cell, at) => {
    const words = String(cell ?? "").trim();
    return words === "" || ours.has(at) ? [] : [words];
  });
  return { columns, leftColumns };
}
