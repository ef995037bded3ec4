import type { Format } from "../report/form";
import { casesOf } from "./case";
import type { LedgerCase } from "./case";
import type { LedgerGrid } from "./grid";
import { findHeadings, lackingColumns } from "./headings";
import type { Headings } from "./headings";
import { problemsOf } from "./problems";
import type { LedgerProblem } from "./problems";
import { resultRows, Results } from "./results";

/** A ledger as it was read from a sheet. */
export interface Ledger {
  readonly sheet: string;
  readonly headings: Headings;
  readonly cases: readonly LedgerCase[];
  readonly problems: readonly LedgerProblem[];
}

export type LedgerReading =
  | { readonly kind: "read"; readonly ledger: Ledger }
  /** Several sheets may be the ledger: which one is asked. */
  | { readonly kind: "several"; readonly sheets: readonly string[] }
  /** A ledger without columns that counting needs, by our headings. */
  | { readonly kind: "lacking"; readonly sheet: string; readonly columns: readonly string[] }
  | { readonly kind: "none" };

/**
 * Finds the ledger among the sheets of a workbook and reads its applications.
 * @param shift As `readDay` takes it.
 */
export function readLedger(grids: readonly LedgerGrid[], format: Format, shift = 0): LedgerReading {
  const found = grids.flatMap((grid) => {
    const headings = findHeadings(grid);
    return headings === null ? [] : [{ grid, headings, lacking: lackingColumns(headings) }];
  });
  const whole = found.filter(({ lacking }) => lacking.length === 0);
  const results = new Results(format);
  const rows = resultRows(format);
  const read = whole.map(({ grid, headings }): Ledger => {
    const cases = casesOf(grid, headings, results, shift);
    return { sheet: grid.name, headings, cases, problems: problemsOf(cases, rows) };
  });
  const filled = read.filter(({ cases }) => cases.length > 0);
  if (filled.length > 1) return { kind: "several", sheets: filled.map(({ sheet }) => sheet) };
  const [ledger] = filled.length > 0 ? filled : read;
  if (ledger !== undefined) return { kind: "read", ledger };
  const [partly] = found;
  return partly === undefined
    ? { kind: "none" }
    : { kind: "lacking", sheet: partly.grid.name, columns: partly.lacking };
}
