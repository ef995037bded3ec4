import { checkFormulas } from "../../check/sums/formulas";
import type { AddressOf } from "../../check/sums/formulas";
import { findCell } from "../../report/layout";
import type { TableLayout } from "../../report/layout-types";
import type { TotalsMode } from "../contract/contract";
import { TABLE_TOP } from "../../report/table-top";

/** A 核对 cell: a heading or a formula beside or under the table, outside the print area. */
export interface CheckCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isFormula: boolean;
}

const LEGEND =
  "核对栏不打印，不属于报表：√ 表示相符，“多 1”表示总计比各项之和多 1，“少 1”则少 1；空白表示还有没填的格。";

/** The 核对 cells of a sheet whose table begins at `TABLE_TOP`. Table two has no sums. */
export function checkCells(
  layout: TableLayout,
  address: AddressOf,
  totals: TotalsMode,
): readonly CheckCell[] {
  const formulas = checkFormulas(layout, address, totals);
  if (formulas.length === 0) return [];
  const cells: CheckCell[] = [];
  const right = layout.columns + 1;
  let below = TABLE_TOP + layout.rows + 1;
  for (const code of new Set(formulas.map((formula) => formula.code))) {
    const same = formulas.filter((formula) => formula.code === code);
    const heading = same[0]?.heading ?? "";
    if (code === "row-total") {
      const top = TABLE_TOP + layout.headingRows - 1;
      cells.push({ row: top, column: right, text: heading, isFormula: false });
      for (const { at, formula } of same) {
        const row = TABLE_TOP + (findCell(layout, at)?.top ?? 0);
        cells.push({ row, column: right, text: formula, isFormula: true });
      }
      continue;
    }
    // Table four has numbers in its first column: the heading takes a line of its own.
    const ownLine = layout.headingColumns === 0;
    cells.push({ row: below, column: 0, text: heading, isFormula: false });
    if (ownLine) below += 1;
    for (const { at, formula } of same) {
      const column = findCell(layout, at)?.left ?? 0;
      cells.push({ row: below, column, text: formula, isFormula: true });
    }
    below += 1;
  }
  cells.push({ row: below, column: 0, text: LEGEND, isFormula: false });
  return cells;
}
