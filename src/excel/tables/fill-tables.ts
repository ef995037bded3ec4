import { isTotal } from "../../check/sums/formulas";
import type { CellValue } from "../../report/cell";
import { cellId } from "../../report/cell";
import { topLeft } from "../../report/address";
import { addressOf, cellValueOf } from "../reading/placed-table";
import type { PlacedCell, PlacedTable } from "../reading/placed-table";
import type { LeftCell } from "../contract/cell-fix";
import type {
  ComputedDifference,
  FillConflict,
  FillOutcome,
  FillRequest,
  TableFill,
} from "../contract/import-contract";
import { isSummed } from "../reading/desk-names";
import { readReport } from "../reading/read";
import type { Reading } from "../reading/read";
import { Refusal } from "../host/refusal";
import { enterCells, untilStill } from "./enter-cells";

/** A cell of the form in the workbook, and what the source has for it. */
interface GivenCell {
  readonly table: PlacedTable;
  readonly placed: PlacedCell;
  readonly address: string;
  readonly given: CellValue;
}

/**
 * Fills numbers from elsewhere into the tables of the workbook. What stands there already is
 * written over only when the request says so; formulas of totals stay, unless it names them.
 */
export function fillTables(
  context: Excel.RequestContext,
  request: FillRequest,
): Promise<FillOutcome> {
  return untilStill(() => fill(context, request));
}

const WORDS = { undone: "没有填入", again: "再试" };

async function fill(
  context: Excel.RequestContext,
  { tables, existing, typedTotals = [] }: FillRequest,
): Promise<FillOutcome | "moved"> {
  const reading = await readReport(context, true);
  refuseUnreadable(tables, reading);
  const missing = tables.filter((each) => tableOf(reading, each) === undefined);
  if (missing.length > 0) return { kind: "missing", tables: missing.map(({ table }) => table) };
  const other = tables.filter((each) => isOtherEdition(each, reading));
  if (other.length > 0) return { kind: "otherEdition", tables: other.map(({ table }) => table) };

  const given = tables.flatMap((each) => givenCells(each, reading));
  const named = new Set(typedTotals.map(cellId));
  // In a sum every number comes from 明细: nothing is put over it.
  const sums = new Set(reading.tables.filter(hasSums(reading)));
  const isNamed = ({ table, placed }: GivenCell): boolean =>
    !sums.has(table) && named.has(cellId(placed.cell.key));
  const totals = given.filter((cell) => isComputed(cell) && !isNamed(cell));
  const replaced = given.filter((cell) => isComputed(cell) && isNamed(cell));
  const others = given.filter((cell) => !isComputed(cell) && differs(cell));
  const isSum = ({ placed }: GivenCell): boolean => isSummed(placed.formula, reading.detail);
  const differing = others.filter((cell) => !isSum(cell));
  const summed = others.filter(isSum).map(leftSum);
  const filled = differing.filter(({ placed }) => placed.value !== null || placed.isFormula);
  if (existing === "ask" && filled.length > 0) {
    return { kind: "conflicts", conflicts: filled.map(conflictOf) };
  }
  const written =
    existing === "replace" ? differing : differing.filter((cell) => !filled.includes(cell));
  const entries = [...written, ...replaced].map(({ table, placed, given: value }) => {
    return { table, placed, value };
  });
  let shown: ReadonlyMap<PlacedTable, Excel.Range> = new Map();
  const entered = await enterCells(context, reading, entries, WORDS, (_entries, areas) => {
    // A workbook can be set to calculate by hand; the totals are read right away.
    context.workbook.application.calculate("Recalculate");
    const read = (area: Excel.Range) => area.getResizedRange(0, 0).load("values");
    shown = new Map([...areas].map(([table, area]) => [table, read(area)]));
  });
  if (entered === "moved") return "moved";
  return {
    kind: "filled",
    written: entered.undo.length,
    kept: differing.length - written.length,
    computed: totals.flatMap((total) => differenceOf(total, shownIn(total, shown))),
    undo: entered.undo,
    left: [...summed, ...entered.left],
  };
}

function tableOf({ tables }: Reading, { table }: TableFill): PlacedTable | undefined {
  return tables.find(({ layout }) => layout.key === table);
}

/** A table that stands there but cannot be read must not be told as missing. */
function refuseUnreadable(fills: readonly TableFill[], { refused }: Reading): void {
  const reason = refused.find(({ table }) => fills.some((fill) => fill.table === table));
  if (reason !== undefined) throw new Refusal(`没有填入。${reason.sentence}`);
}

/** Table four is alike in all editions. */
function isOtherEdition(fill: TableFill, reading: Reading): boolean {
  const layout = tableOf(reading, fill)?.layout;
  return fill.table !== "proceedings" && layout?.format.key !== fill.format;
}

function givenCells(fill: TableFill, reading: Reading): GivenCell[] {
  const table = tableOf(reading, fill);
  return fill.cells.map(({ key, value: given }) => {
    const placed = table?.cells.get(cellId(key));
    const address = addressOf(reading.tables, key);
    if (table === undefined || placed === undefined || address === null) {
      throw new RangeError(`no such cell in the workbook: ${cellId(key)}`);
    }
    return { table, placed, address, given };
  });
}

function isComputed({ table, placed }: GivenCell): boolean {
  return placed.isFormula && isTotal(table.layout, placed.cell.key);
}

/** Whether a table adds up what 明细 holds. */
const hasSums =
  ({ detail }: Reading) =>
  ({ cells }: PlacedTable): boolean =>
    [...cells.values()].some(({ formula }) => isSummed(formula, detail));

const leftSum = ({ placed }: GivenCell): LeftCell => ({
  cell: placed.cell.key,
  why: "summed",
  there: placed.value,
});

/** A formula that the user wrote into a cell to fill in counts as content, even when it is blank. */
function differs({ placed, given }: GivenCell): boolean {
  return placed.value !== given;
}

function conflictOf({ placed, address, given }: GivenCell): FillConflict {
  return { cell: placed.cell.key, address, there: placed.value, given };
}

/** What a total shows now: in a table that nothing was written to what it showed before. */
function shownIn(
  { table, placed }: GivenCell,
  shown: ReadonlyMap<PlacedTable, Excel.Range>,
): CellValue {
  const area = shown.get(table);
  if (area === undefined) return placed.value;
  const { row, column } = topLeft(table.area);
  return cellValueOf(area.values[placed.row - row]?.[placed.column - column]);
}

/** A source that leaves a total blank says nothing that could differ. */
function differenceOf(
  { placed, address, given }: GivenCell,
  computed: CellValue,
): ComputedDifference[] {
  if (given === null || given === computed) return [];
  return [{ cell: placed.cell.key, address, computed, given }];
}
