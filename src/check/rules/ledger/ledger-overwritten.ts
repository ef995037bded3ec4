import { cellId } from "../../../report/cell";
import type { CellKey } from "../../../report/cell";
import type { LedgerFacts } from "../../ledger-facts";
import { isTotal } from "../../sums/formulas";
import { onCell } from "../found";
import { COUNTED_NUMBERS, COUNTED_TABLES } from "../need";
import { rule } from "../rule";
import type { LoadedTable } from "../subject";

/**
 * Cells with a typed number where the others count the ledger: those of a row in which others do, and
 * those of a table most of whose cells do. Whoever has only a row counted is told of that row alone.
 */
function typedBeside(
  { countedCells }: LedgerFacts,
  { table: { layout }, numbers }: LoadedTable,
): readonly CellKey[] {
  const counted = new Set(countedCells.map(cellId));
  const isCounted = (cell: CellKey): boolean => counted.has(cellId(cell));
  const own = layout.cells
    .map(({ key }, at) => ({ key, isFilled: !Number.isNaN(numbers[at] ?? NaN) }))
    .filter(({ key }) => !isTotal(layout, key));
  const rows = new Set(own.filter(({ key }) => isCounted(key)).map(({ key }) => key.row));
  const countsMost = 2 * own.filter(({ key }) => isCounted(key)).length > own.length;
  return own
    .filter(({ key, isFilled }) => isFilled && !isCounted(key))
    .map(({ key }) => key)
    .filter(({ row }) => countsMost || rows.has(row));
}

export const ledgerOverwritten = rule({
  code: "ledger-overwritten",
  severity: "hint",
  title: "计数公式被改写",
  text: "按台账计数以后，表三、表四里数台账的公式不改成手填的数。",
  advice: "确认数字无误；要恢复自动计数，重新按台账计数。",
  source: "按台账计数时填入的公式",
  needs: [COUNTED_TABLES, COUNTED_NUMBERS],
  applies: ({ ledger }) => ledger !== null && ledger.countedCells.length > 0,
  find: ({ ledger, tables }) =>
    ledger === null
      ? []
      : tables
          .filter(({ table }) => table.layout.key !== "disclosure")
          .flatMap((own) => typedBeside(ledger, own))
          .map((cell) => onCell(cell)),
  says: () => "旁边的数由公式从台账数出，这里是手填的数，台账改了它不会跟着变。",
});
