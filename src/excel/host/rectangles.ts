import type { SheetArea } from "../../report/address";

/** Groups cells into as few rectangles as possible: runs of a row, then equal runs stacked. */
export function rectangles(cells: readonly SheetArea[]): SheetArea[] {
  const runs: SheetArea[] = [];
  for (const cell of [...cells].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const last = runs.at(-1);
    const continues =
      last?.top === cell.top && last.rows === cell.rows && last.left + last.columns === cell.left;
    if (last !== undefined && continues) {
      runs[runs.length - 1] = { ...last, columns: last.columns + cell.columns };
    } else {
      runs.push({ top: cell.top, left: cell.left, rows: cell.rows, columns: cell.columns });
    }
  }
  const stacked: SheetArea[] = [];
  for (const run of runs) {
    const above = stacked.findIndex(
      (area) =>
        area.left === run.left && area.columns === run.columns && area.top + area.rows === run.top,
    );
    const area = stacked[above];
    if (area === undefined) stacked.push(run);
    else stacked[above] = { ...area, rows: area.rows + run.rows };
  }
  return stacked;
}
