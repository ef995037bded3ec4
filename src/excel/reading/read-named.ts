import { isDateText } from "../../recognise/date-text";
import { labelFaults } from "../../recognise/label-faults";
import { parseLabel, sameLabel } from "../../recognise/label-text";
import { cellId } from "../../report/cell";
import type { CellValue } from "../../report/cell";
import { LAYOUTS, layoutsOfTable } from "../../report/formats";
import type { TableLayout } from "../../report/layout-types";
import { cellAddress, quoteSheet, splitAddress, topLeft } from "../../report/address";
import { isFormula } from "../host/is-formula";
import { cellValueOf } from "./placed-table";
import type { PlacedCell, PlacedTable } from "./placed-table";
import type { NamedRange } from "./read-request";

/** Above this share of altered labels the name covers something else than the table. */
const TRUSTED_SHARE = 0.25;

/**
 * Reads a table from the cells under its defined name. Undefined when they cannot be that table
 * any more (rows inserted or deleted inside, other content): then its labels have to find it.
 */
export function readNamed(named: NamedRange): PlacedTable | undefined {
  const place = splitAddress(named.address);
  const layout = layoutOf(named);
  if (place === undefined || layout === undefined) return undefined;
  const changes = labelFaults(layout, named.values);
  if (changes.length > layout.labels.length * TRUSTED_SHARE) return undefined;
  if (changes.some(({ found }) => isLabelOf(layout, found))) return undefined;
  const origin = topLeft(place.local);
  const cells = new Map<string, PlacedCell>();
  for (const cell of layout.cells) {
    const raw = named.values[cell.top]?.[cell.left];
    const formula = named.formulas[cell.top]?.[cell.left];
    cells.set(cellId(cell.key), {
      cell,
      row: origin.row + cell.top,
      column: origin.column + cell.left,
      value: valueShown(raw, named.text[cell.top]?.[cell.left] ?? ""),
      isFormula: isFormula(formula, raw),
      formula,
    });
  }
  return {
    layout,
    sheet: place.sheet,
    area: place.local,
    totals: named.note?.totals ?? totalsOf(cells),
    foundBy: "name",
    others: [],
    cells,
    grid: named.values,
    changedLabels: changes.map(({ expected, found, row, column }) => ({
      table: layout.key,
      expected,
      found,
      address: `${quoteSheet(place.sheet)}!${cellAddress(origin.row + row, origin.column + column)}`,
    })),
    heading: named.heading,
  };
}

/** As found tables are read: a date is what people see, not the number behind it. */
function valueShown(raw: unknown, shown: string): CellValue {
  return typeof raw === "number" && isDateText(shown) ? shown : cellValueOf(raw);
}

/** A label of the form in another label's place: rows or columns were moved, not reworded. */
function isLabelOf(layout: TableLayout, found: string): boolean {
  return layout.labels.some(({ text }) => sameLabel(parseLabel(text), parseLabel(found)));
}

/** The noted edition; without a note the one whose size the range has, if only one has it. */
function layoutOf({ table, note, values }: NamedRange): TableLayout | undefined {
  const fits = (layout: TableLayout): boolean =>
    values.length === layout.rows && values[0]?.length === layout.columns;
  if (note !== undefined) {
    const layout = LAYOUTS[note.format][table];
    return fits(layout) ? layout : undefined;
  }
  return layoutsOfTable(table).find(fits);
}

/** Without a note: a table with any formula in it was inserted with automatic totals. */
export function totalsOf(cells: ReadonlyMap<string, PlacedCell>): PlacedTable["totals"] {
  return [...cells.values()].some((placed) => placed.isFormula) ? "formulas" : "typed";
}
