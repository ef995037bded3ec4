import type { CellParts, Part, Sum } from "../../collect/desk";
import { totalRules } from "../../check/sums/totals";
import type { CellKey } from "../../report/cell";
import { cellId } from "../../report/cell";
import { layoutsOf } from "../../report/model";

/** Cells of a sum in which something is missing or was left out. */
export interface CountedCells {
  /** Blank in a unit's report; totals, which are derived, apart. */
  readonly blanks: readonly CellParts[];
  readonly notAdded: readonly { readonly cell: CellKey; readonly parts: readonly Part[] }[];
}

/** What has to be told of a sum's cells, in the order of the form. */
export function countedCells({ report, cells }: Sum): CountedCells {
  const totals = new Set(layoutsOf(report).flatMap((layout) => [...totalRules(layout).keys()]));
  const all = [...cells.values()];
  return {
    blanks: all.filter(({ cell, blank }) => blank.length > 0 && !totals.has(cellId(cell))),
    notAdded: all
      .filter(({ notAdded }) => notAdded.length > 0)
      .map(({ cell, notAdded }) => ({ cell, parts: notAdded })),
  };
}
