import { answered, doubtKey } from "./answered";
import type { Answers } from "./answered";
import type { Answer } from "./answers";
import { casesOf, readNumber } from "./case";
import type { LedgerCase } from "./case";
import type { ColumnKey } from "./columns";
import { readDay } from "./day";
import { nameOf } from "./due-soon";
import type { NamedRow } from "./due-soon";
import type { LedgerCell } from "./grid";
import type { Results, ResultRow } from "./results";
import type { LedgerRow } from "./row";
import { DATE_COLUMNS, rowCells } from "./row-cells";
import type { LedgerSource } from "./row-cells";
import { takenColumns } from "./taken-columns";
import type { TakenColumn } from "./taken-columns";
import { WORD_COLUMNS, wordLists } from "./word-lists";
import type { WordColumn } from "./word-lists";
import { bare } from "./words";

/** Words of a ledger that name no one thing of the form: one answer settles all rows that have them. */
export interface Doubt {
  /** By this an answer is kept. */
  readonly key: string;
  readonly column: WordColumn;
  /** As they stand: 不予公开. */
  readonly words: string;
  readonly rows: readonly NamedRow[];
  /** What they may be, in the form's words; every word of the list where nobody can say. */
  readonly choices: readonly string[];
  /** Whether the choices are only what the words may be. */
  readonly isNarrowed: boolean;
  /** Whether the answer can be that nothing belongs there: "". */
  readonly mayBeBlank: boolean;
}

/** Cells that are no date or number, and are taken along as they stand. */
export interface KeptCells {
  readonly column: ColumnKey;
  readonly rows: readonly NamedRow[];
}

/** 带入: another office's ledger in our columns and the form's words. */
export interface TakeOver {
  readonly cases: readonly LedgerCase[];
  readonly columns: readonly TakenColumn[];
  /** Headings of theirs that are no column of ours: those columns are left out. */
  readonly leftColumns: readonly string[];
  /** What is asked, the words of the most rows first. */
  readonly doubts: readonly Doubt[];
  readonly kept: readonly KeptCells[];
  /** Rows under the headings that are no application, from 1: sums, headings printed again. */
  readonly passedOver: readonly number[];
}

/** What a ledger is taken over with: the edition of the form. */
export interface Edition {
  readonly results: Results;
  readonly rows: readonly ResultRow[];
}

const NUMBER_COLUMNS: readonly ColumnKey[] = ["consultationDays", "fee"];

const isWordColumn = (key: string): key is WordColumn =>
  WORD_COLUMNS.some((column) => column === key);

type Lists = ReturnType<typeof wordLists>;

/** What of a cell is taken over; the cell itself where it is not understood. */
function taken(lists: Lists, key: string, cell: LedgerCell, answers: Answers): LedgerCell {
  if (isWordColumn(key)) {
    const answer = lists[key].read(cell);
    if (answer.kind === "unsure") {
      const words = answered(answers, key, answer);
      return words === undefined ? cell : words;
    }
    return answer.kind === "known" ? answer.value : null;
  }
  if (DATE_COLUMNS.some((column) => column === key)) {
    const day = readDay(cell);
    if (day.kind === "unknown") return cell;
    return day.kind === "blank" ? null : day.day;
  }
  if (NUMBER_COLUMNS.some((column) => column === key)) {
    const number = readNumber(cell);
    if (number.kind === "unsure") return cell;
    return number.kind === "known" ? number.value : null;
  }
  return cell;
}

/**
 * The rows of another ledger in our columns and the form's words, as a person has answered. Words that
 * nobody has answered for stand as they stood: nothing is guessed, and nothing is lost.
 */
export function settledRows(
  cases: readonly LedgerCase[],
  source: LedgerSource,
  { results, rows }: Edition,
  answers: Answers,
): readonly LedgerRow[] {
  const lists = wordLists(results, rows);
  return cases.map(({ row }) =>
    Object.fromEntries(
      Object.entries(rowCells(source, row))
        .map(([key, cell]) => [key, taken(lists, key, cell, answers)] as const)
        .filter(([, cell]) => cell !== null && cell !== ""),
    ),
  );
}

/** What a case has in a column of words. */
function answerIn(one: LedgerCase, column: WordColumn): Answer<unknown> {
  return column === "applicantKind" ? one.applicant : one[column];
}

function doubtsOf(cases: readonly LedgerCase[], lists: Lists): readonly Doubt[] {
  const doubts = new Map<string, Doubt & { readonly rows: NamedRow[] }>();
  for (const column of WORD_COLUMNS) {
    const { words: all, mayBeBlank, read } = lists[column];
    for (const one of cases) {
      const answer = answerIn(one, column);
      if (answer.kind !== "unsure") continue;
      const key = doubtKey(column, answer.text);
      const found = doubts.get(key);
      if (found !== undefined) {
        found.rows.push(nameOf(one));
        continue;
      }
      const inWords = read(answer.text);
      const mayBe = inWords.kind === "unsure" ? inWords.mayBe : [];
      const isNarrowed = mayBe.length > 0;
      doubts.set(key, {
        ...{ key, column, words: answer.text, rows: [nameOf(one)], mayBeBlank },
        ...{ choices: isNarrowed ? mayBe : all, isNarrowed },
      });
    }
  }
  return [...doubts.values()].sort((one, other) => other.rows.length - one.rows.length);
}

function keptCells(cases: readonly LedgerCase[]): readonly KeptCells[] {
  const of = (column: ColumnKey, isKept: (one: LedgerCase) => boolean): readonly KeptCells[] => {
    const rows = cases.filter(isKept).map(nameOf);
    return rows.length === 0 ? [] : [{ column, rows }];
  };
  const dates = ["received", "closed", "correctionNotice", "correctionReceived", "due"] as const;
  return [
    ...dates.flatMap((column) => of(column, (one) => one[column].kind === "unknown")),
    ...(["consultationDays", "fee"] as const).flatMap((column) =>
      of(column, (one) => one[column].kind === "unsure"),
    ),
  ];
}

function passedOver(
  { grid, headings }: LedgerSource,
  cases: readonly LedgerCase[],
): readonly number[] {
  const rows = new Set(cases.map(({ row }) => row));
  return grid.rows.flatMap((cells, at) =>
    at > headings.row && !rows.has(at + 1) && cells.some((cell) => bare(String(cell ?? "")) !== "")
      ? [at + 1]
      : [],
  );
}

/** Reads another office's ledger for taking it over: what is understood of it, and what is asked. */
export function takeOver(source: LedgerSource, edition: Edition): TakeOver {
  const { grid, headings, shift } = source;
  const cases = casesOf(grid, headings, edition.results, shift);
  const lists = wordLists(edition.results, edition.rows);
  return {
    cases,
    ...takenColumns(source, cases, lists),
    doubts: doubtsOf(cases, lists),
    kept: keptCells(cases),
    passedOver: passedOver(source, cases),
  };
}
