import type { CellKey } from "../../report/cell";
import { cellId } from "../../report/cell";
import { rowKeys } from "../../report/formats";
import type { TableLayout } from "../../report/layout-types";
import { layoutsOf } from "../../report/model";
import type { Report } from "../../report/model";

/** Where a cell stands among the number cells of its table. */
interface Position {
  readonly table: CellKey["table"];
  readonly row: number;
  readonly column: number;
  /** Its place in table four, which is printed in one line; null elsewhere. */
  readonly inLine: number | null;
}

/** How two cells stand to each other: next to each other, or in one row or column further off. */
export type Nearness = "nextRow" | "nextColumn" | "sameRow" | "sameColumn" | null;

/** Says how two cells of a report stand to each other. */
export type NearnessOf = (a: CellKey, b: CellKey) => Nearness;

function positionsOf(layout: TableLayout): readonly (readonly [string, Position])[] {
  return rowKeys(layout).flatMap((key, row) => {
    const cells = layout.cells
      .filter((cell) => cell.key.row === key)
      .sort((a, b) => a.left - b.left);
    return cells.map((cell, column) => {
      const inLine = layout.key === "proceedings" ? row * cells.length + column : null;
      return [cellId(cell.key), { table: layout.key, row, column, inLine }] as const;
    });
  });
}

/** The nearness of the cells of a report, as its tables are printed. */
export function nearnessIn(report: Report): NearnessOf {
  const positions = new Map(layoutsOf(report).flatMap(positionsOf));
  return (a, b) => {
    const [one, other] = [positions.get(cellId(a)), positions.get(cellId(b))];
    if (one === undefined || other === undefined || one.table !== other.table) return null;
    const apart = one.inLine === null || other.inLine === null ? 0 : one.inLine - other.inLine;
    if (Math.abs(apart) === 1) return "nextColumn";
    if (one.row === other.row) {
      return Math.abs(one.column - other.column) === 1 ? "nextColumn" : "sameRow";
    }
    if (one.column !== other.column) return null;
    return Math.abs(one.row - other.row) === 1 ? "nextRow" : "sameColumn";
  };
}
