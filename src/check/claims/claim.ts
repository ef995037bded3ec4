import type { Piece } from "./pieces";
import type { Reading } from "./table-number";

export type ClaimSubject =
  | "received"
  | "carriedIn"
  | "carriedOut"
  | "applicants"
  | "outcomes"
  | "proceedings"
  | "proceedingOutcomes"
  | "documents"
  | "decisions"
  | "fees";

/** A number of the text that the tables have too. */
export interface Claim {
  readonly subject: ClaimSubject;
  readonly piece: Piece;
  /** What it says: one thing with its accepted readings, or with 均 and 各 one a thing named. */
  readonly states: readonly (readonly Reading[])[];
  /** 办理上年结转2件: some of them, so the table's number may be larger. */
  readonly atMost?: true;
  /** The sentences before, where only they say what is counted: their scope is the number's. */
  readonly spokenBefore?: string;
}

/** What came before a number in its sentence. */
export interface Before {
  /** The sentence up to the words of the number. */
  readonly lead: string;
  /** The sentence after the number and its unit. */
  readonly rest: string;
  /** The sub-heading: （二）依申请公开. */
  readonly heading: string;
  /** The sentences before in the paragraph: a topic holds to its end. */
  readonly said: string;
  /** All numbers of the sentence. */
  readonly pieces: readonly Piece[];
  readonly claims: readonly Claim[];
  readonly last: Claim | undefined;
}

/** The accepted readings of a number in a column of what came in. */
export function receivedReadings(columns: readonly string[]): readonly Reading[] {
  return [
    { table: "requests", rows: ["received"], columns },
    { table: "requests", rows: ["received", "carriedIn"], columns },
  ];
}

/** The only reading: the 总计 of rows of one table, added up. */
export function totalOf(table: Reading["table"], rows: readonly string[]): Reading {
  return { table, rows, columns: ["total"] };
}

/** One statement about several items, or one about each. */
export function statesOf<Item>(
  items: readonly Item[],
  each: boolean,
  readings: (items: readonly Item[]) => readonly Reading[],
): readonly (readonly Reading[])[] {
  return each ? items.map((item) => readings([item])) : [readings(items)];
}
