import type { TableKey } from "../report/form";
import { FORMATS, LAYOUTS } from "../report/formats";
import { labelledSpec } from "./form-spec";
import type { LabelledSpec } from "./form-spec";
import { rowMeaning, rowNames } from "./row-names";
import type { RowMeaning } from "./row-names";
import { readerOf } from "./vocabulary";
import type { Reader } from "./vocabulary";

const LABELLED = ["disclosure", "requests"] as const;

/** A table with row labels over all its editions, newest first. */
export interface LabelledTable {
  readonly table: TableKey;
  readonly specs: readonly LabelledSpec[];
  readonly read: Reader<RowMeaning>;
  /** The row that begins the table in every edition. */
  readonly first: RowMeaning;
  /** The least number of columns it can take. */
  readonly width: number;
}

/** Tables two and three. */
export const LABELLED_TABLES: readonly LabelledTable[] = LABELLED.map((table) => {
  const specs = FORMATS.map(({ key }) => labelledSpec(LAYOUTS[key][table]));
  return {
    table,
    specs,
    read: readerOf(specs.flatMap(rowNames)),
    first: rowMeaning(specs[0]?.rows[0]?.key ?? ""),
    width: 1 + Math.max(...specs.flatMap(({ blocks }) => blocks.map((b) => b.columns.length))),
  };
});
