import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { Workbench } from "../../workbench/node/open";

/** Rows as a ledger has them: a day, words, numbers. */
function cellOf(row: number, column: number): ICellData {
  if (column === 0) return { v: 45000 + (row % 365), t: CellValueType.NUMBER };
  return column % 3 === 1
    ? { v: `第 ${row} 号来件`, t: CellValueType.STRING }
    : { v: row * 17.25 + column, t: CellValueType.NUMBER };
}

/** Opens the workbook anew with sheets beside the report, each filled with rows and columns. */
export async function addLedgers(
  bench: Workbench,
  sheets: readonly string[],
  { rows, columns, top = 0 }: { rows: number; columns: number; top?: number },
): Promise<void> {
  const saved = bench.snapshot();
  const { workbook } = saved;
  for (const name of sheets) {
    const id = `ledger-${name}`;
    const cellData: Record<number, Record<number, ICellData>> = {};
    for (let row = 0; row < rows; row += 1) {
      const cells = (cellData[top + row] = {} as Record<number, ICellData>);
      for (let column = 0; column < columns; column += 1) cells[column] = cellOf(row, column);
    }
    workbook.sheets[id] = {
      ...{ id, name, cellData },
      ...{ rowCount: top + rows + 100, columnCount: Math.max(26, columns) },
    };
    workbook.sheetOrder.push(id);
  }
  await bench.open(saved);
  bench.requests.reset();
}

/** What an action asked for: how often, and the largest answer in kB. */
export async function figuresOf(
  bench: Workbench,
  action: () => Promise<unknown>,
): Promise<{ syncs: number; largest: number }> {
  bench.requests.reset();
  await action();
  const { syncs, largestAnswer } = bench.requests();
  return { syncs, largest: largestAnswer / 1000 };
}
