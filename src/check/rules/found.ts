import type { CellKey } from "../../report/cell";
import type { TableKey } from "../../report/form";
import type { SectionKey } from "../../report/text";

/** A stretch of the text: characters `from` to `to` (exclusive) of a paragraph. */
export interface TextSpan {
  readonly section: SectionKey | "title" | "introduction";
  /** Index among the section's paragraphs; -1 is its heading. 0 in the title. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** What a rule finds at one place, as facts: the words for it are made when somebody reads them. */
export interface Found {
  /** The table that it is listed under; null for the whole form and for the text. */
  readonly table: TableKey | null;
  /** What is found in the ledger is listed with its likes: it is in no table. */
  readonly part?: "ledger";
  /** The cells that are marked: the one that states the sum, the four of a balance, the cell. */
  readonly focus: readonly CellKey[];
  /** The focus, then the parts that light up while the finding is selected. */
  readonly cells: readonly CellKey[];
  /** The words of the text that it is about; null in tables and for what is not there. */
  readonly span: TextSpan | null;
  /** The sentence as it stands in the text; null where none is quoted. */
  readonly quote: string | null;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  /** actual − expected; null where there is no such difference. */
  readonly difference: number | null;
}

const NOTHING = {
  span: null,
  quote: null,
  expected: null,
  actual: null,
  difference: null,
} as const;

/** What is found in one cell; the values come beside it. */
export function onCell(cell: CellKey) {
  return { table: cell.table, focus: [cell], cells: [cell], ...NOTHING };
}

/** What is found in the ledger. */
export function onLedger() {
  return { ...onTable(null), part: "ledger" } as const;
}

/** What is found in a table, or in the form as a whole, and in no number of it. */
export function onTable(table: TableKey | null) {
  return { table, focus: [], cells: [], ...NOTHING };
}
