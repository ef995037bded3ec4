import type { CellKey, CellValue } from "./cell";
import type { TableKey } from "./form";
import { TABLE_KEYS } from "./form";
import type { ReportFormat } from "./formats";
import { layoutOfTable } from "./formats";
import type { TableLayout } from "./layout-types";
import type { Level } from "./levels";

/** The numbers of one table by row and column key; 件 unless the cell's kind says 万元. */
export type TableValues = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** The sections that are text; section one to six without the tables. */
export interface Narrative {
  readonly introduction?: string | undefined;
  readonly general?: string | undefined;
  readonly problems?: string | undefined;
  readonly others?: string | undefined;
}

/** One report: the public JSON form. A table that is not there is `null`. */
export interface Report {
  readonly organisation: string;
  readonly year: number;
  /** `null` when nobody has said what kind of body reports. */
  readonly level: Level | null;
  readonly format: ReportFormat;
  readonly disclosure: TableValues | null;
  readonly requests: TableValues | null;
  readonly proceedings: TableValues | null;
  readonly narrative: Narrative;
}

/** What stands in a cell; `undefined` when the report has no such cell or table. */
export function valueAt(report: Report, cell: CellKey): CellValue | undefined {
  return report[cell.table]?.[cell.row]?.[cell.column];
}

/** The layouts of the tables that the report has. */
export function layoutsOf(report: Report): readonly TableLayout[] {
  return TABLE_KEYS.flatMap((table) => {
    const values = report[table];
    const layout = values === null ? undefined : layoutOfTable(report.format, table, values);
    return layout === undefined ? [] : [layout];
  });
}

/** Builds a table's values cell by cell in the layout's order. */
export function tableValues(layout: TableLayout, value: (cell: CellKey) => CellValue): TableValues {
  const rows: Record<string, Record<string, CellValue>> = {};
  for (const { key } of layout.cells) {
    (rows[key.row] ??= {})[key.column] = value(key);
  }
  return rows;
}

/** The report with some cells changed; the given report stays as it is. */
export function withValues(
  report: Report,
  changes: readonly { readonly cell: CellKey; readonly value: CellValue }[],
): Report {
  const tables: Partial<Record<TableKey, TableValues>> = {};
  for (const { cell, value } of changes) {
    const table = tables[cell.table] ?? report[cell.table];
    const row = table?.[cell.row];
    if (table === null || row === undefined) continue;
    tables[cell.table] = { ...table, [cell.row]: { ...row, [cell.column]: value } };
  }
  return { ...report, ...tables };
}
