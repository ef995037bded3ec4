import { isTotal, totalFormulas } from "../../check/sums/formulas";
import { countFormulas } from "../../ledger/count-formulas";
import type { CountedColumns } from "../../ledger/count-formulas";
import { countsFrom } from "../../ledger/counting-formula";
import { isOwnFormula } from "../../ledger/own-formula";
import { findHeadings } from "../../ledger/headings";
import { cellAddress } from "../../report/address";
import { cellId, sameCell } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { LeftCell } from "../contract/cell-fix";
import type { CountOutcome, CountRequest } from "../contract/ledger-contract";
import { Refusal } from "../host/refusal";
import { isSummed } from "../reading/desk-names";
import type { PlacedTable } from "../reading/placed-table";
import { readReport } from "../reading/read";
import type { Reading } from "../reading/read";
import { enterCells, untilStill } from "../tables/enter-cells";
import type { CellEntry } from "../tables/enter-cells";
import { showCounted } from "./counted-look";
import { gridOf, HEAD } from "./read-ledgers";

const WORDS = { undone: "没有改成公式", again: "再试" };

/** The columns of a ledger; refused where one is missing that counting needs. */
async function columnsOf(context: Excel.RequestContext, sheet: string): Promise<CountedColumns> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  const head = worksheet.getRange(HEAD).load("values");
  await context.sync();
  if (worksheet.isNullObject) {
    throw new Refusal(`没有找到台账“${sheet}”，没有改动。工作表改过名的，请再试一次。`);
  }
  const columns = findHeadings(gridOf(sheet, head.values))?.columns ?? {};
  const { received, applicantKind, closed, result } = columns;
  if (
    received === undefined ||
    applicantKind === undefined ||
    closed === undefined ||
    result === undefined
  ) {
    throw new Refusal(
      `“${sheet}”的表头里没有全“收到日期、申请人类型、办结日期、办理结果”这四列，没有改动。请补上表头后再试。`,
    );
  }
  return { ...columns, received, applicantKind, closed, result };
}

/** What of a table becomes a formula, and what is left as it is. */
interface Planned {
  readonly entries: readonly CellEntry[];
  readonly left: readonly LeftCell[];
}

/** The formulas of a table: those that count, and sums where totals were typed. */
function formulasOf(
  table: PlacedTable,
  source: { readonly sheet: string; readonly columns: CountedColumns; readonly year: number },
): ReadonlyMap<string, string> {
  const addressOf = (key: CellKey): string => {
    const placed = table.cells.get(cellId(key));
    return placed === undefined ? "" : cellAddress(placed.row, placed.column);
  };
  const counted = countFormulas(table.layout, source);
  return counted.size === 0
    ? counted
    : new Map([...totalFormulas(table.layout, addressOf), ...counted]);
}

function planned(
  table: PlacedTable,
  formulas: ReadonlyMap<string, string>,
  { detail }: Reading,
  { sheet, cells }: CountRequest,
): Planned {
  const entries: CellEntry[] = [];
  const left: LeftCell[] = [];
  for (const [id, placed] of table.cells) {
    const formula = formulas.get(id);
    const { key } = placed.cell;
    const isWanted = cells === undefined || cells.some((cell) => sameCell(cell, key));
    if (formula === undefined || !isWanted) continue;
    const isOurs = countsFrom(placed.formula, sheet) || isOwnFormula(placed.formula);
    if (!placed.isFormula || isOurs) {
      entries.push({ table, placed, value: null, formula });
    } else if (!isTotal(table.layout, key)) {
      const why = isSummed(placed.formula, detail) ? "summed" : "formula";
      left.push({ cell: key, why, there: placed.value });
    }
  }
  return { entries, left };
}

/**
 * 按台账计数: reads again, and writes formulas that count the ledger into table three and four. Where
 * a formula of somebody else's stands it is left.
 */
export function countFromLedger(
  context: Excel.RequestContext,
  request: CountRequest,
): Promise<CountOutcome> {
  return untilStill(async () => {
    const columns = await columnsOf(context, request.sheet);
    const reading = await readReport(context, true);
    const source = { sheet: request.sheet, columns, year: reading.report.year };
    const plans = reading.tables.map((table) =>
      planned(table, formulasOf(table, source), reading, request),
    );
    const entries = plans.flatMap((plan) => plan.entries);
    const left = plans.flatMap((plan) => plan.left);
    const entered = await enterCells(context, reading, entries, WORDS);
    if (entered === "moved") return "moved";
    const isWritten = entered.undo.length > 0;
    return {
      written: entered.undo.filter(({ cell }) => !isSum(reading, cell)).length,
      undo: entered.undo,
      left: [...left, ...entered.left],
      undecorated: isWritten ? await showCounted(context, reading.sheets, entries) : [],
    };
  });
}

const isSum = ({ tables }: Reading, cell: CellKey): boolean =>
  tables.some(({ layout }) => layout.key === cell.table && isTotal(layout, cell));
