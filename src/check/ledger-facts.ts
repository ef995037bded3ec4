import type { CellKey } from "../report/cell";
import type { TableValues } from "../report/model";

/** What is wrong in a row of the ledger. Nothing personal stands in it. */
export interface LedgerRowProblem {
  /** The row of the sheet, from 1. */
  readonly row: number;
  /** 编号; "" where there is none. */
  readonly number: string;
  /** The heading of the column: 收到日期. */
  readonly heading: string;
  /** What is wrong and what to do, as whole sentences. */
  readonly message: string;
  /** The cell where it is mended: '依申请公开台账'!B5. */
  readonly address: string;
}

/** What the workbook's 依申请公开台账 says of the year of the report. */
export interface LedgerFacts {
  readonly sheet: string;
  /** How many applications it has, of whatever years. */
  readonly cases: number;
  /** Table three and four as the ledger counts them for the report's year, in its edition. */
  readonly requests: TableValues;
  readonly proceedings: TableValues;
  /** Of rows that have to do with the year. */
  readonly problems: readonly LedgerRowProblem[];
  /** Cells of the tables whose formula counts the ledger. */
  readonly countedCells: readonly CellKey[];
}
