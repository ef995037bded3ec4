import { cellId } from "../report/cell";
import type { TableKey } from "../report/form";
import { layoutsOf } from "../report/model";
import type { Checked } from "./checked";

/** How many cells of a table people fill in, and how many of those hold something. */
export interface CellCounts {
  readonly table: TableKey;
  readonly filled: number;
  readonly total: number;
}

/** Cells that hold something, table by table; totals that formulas compute are nobody's to fill. */
export function cellCounts({
  report,
  sheet,
  audit,
}: Pick<Checked, "report" | "sheet" | "audit">): readonly CellCounts[] {
  const computed = new Set(sheet.computedTotals.map(cellId));
  const blank = new Set(
    audit.findings.filter(({ code }) => code === "blank").flatMap(({ focus }) => focus.map(cellId)),
  );
  return layoutsOf(report).map(({ key: table, cells }) => {
    const own = cells.map(({ key }) => cellId(key)).filter((id) => !computed.has(id));
    return { table, total: own.length, filled: own.filter((id) => !blank.has(id)).length };
  });
}

/** The same of all tables together. */
export function allCells(counts: readonly CellCounts[]): Omit<CellCounts, "table"> {
  return {
    filled: counts.reduce((sum, { filled }) => sum + filled, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
  };
}
