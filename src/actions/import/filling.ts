import type { InsertRequest, Profile } from "../../excel/contract/contract";
import type { FillConflict, FillRequest } from "../../excel/contract/import-contract";
import type { KeptSource } from "../../excel/contract/kept-source";
import type { PrintedTable } from "./printed-totals";

/** A source on its way into tables, with all that comes along. */
export interface Filling {
  readonly request: FillRequest;
  /** Tables that stand already, or that are inserted for it. */
  readonly into: "standing" | "inserted";
  /** What the workbook keeps of it beside the numbers; null: nothing. */
  readonly source: KeptSource | null;
  /** Unit, year and level that become the workbook's; null: it keeps its own. */
  readonly profile: Profile | null;
  /** The tables whose totals go in as printed although they would be computed. */
  readonly printed: readonly PrintedTable[];
}

/** New sheets, and what goes into their tables once they stand; null leaves them empty. */
export interface Insertion {
  readonly request: InsertRequest;
  readonly fill: Filling | null;
}

/**
 * 只填空白. Where the user's own numbers stay in a table, its totals go on adding those up; a
 * formula is no blank.
 */
export function onlyBlanks(filling: Filling, conflicts: readonly FillConflict[]): Filling {
  const { typedTotals = [], ...request } = filling.request;
  const isFree = ({ table }: Pick<PrintedTable, "table">): boolean =>
    conflicts.every(({ cell }) => cell.table !== table);
  const left = typedTotals.filter(isFree);
  return {
    ...filling,
    request: { ...request, existing: "keep", ...(left.length > 0 && { typedTotals: left }) },
    printed: filling.printed.filter(isFree),
  };
}

/** 全部覆盖. */
export function replacing(filling: Filling): Filling {
  return { ...filling, request: { ...filling.request, existing: "replace" } };
}
