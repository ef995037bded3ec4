import type { Format, FormatKey, TableKey } from "./form";
import { TABLE_KEYS } from "./form";
import { FORMAT_2019 } from "./format-2019";
import { FORMAT_2021 } from "./format-2021";
import { layOut } from "./layout";
import type { FormLayout, TableLayout } from "./layout-types";

/** Every edition of the form, newest first. */
export const FORMATS: readonly Format[] = [FORMAT_2021, FORMAT_2019];

/** An edition, or the mixture seen in the wild: table two of one and table three of another. */
export type ReportFormat = FormatKey | "mixed";

export const LAYOUTS: Readonly<Record<FormatKey, FormLayout>> = {
  "2019": layOut(FORMAT_2019),
  "2021": layOut(FORMAT_2021),
};

/** The edition that a report year has to use; years before 2019 had no fixed form. */
export function formatForYear(year: number): Format {
  return FORMATS.find((format) => year >= format.firstYear) ?? FORMAT_2019;
}

/** The year of a report nobody has named a year for: the one that is reported on now. */
export function dueYear(today: Date): number {
  return today.getMonth() < 6 ? today.getFullYear() - 1 : today.getFullYear();
}

/** The row keys of a laid-out table, in order. */
export function rowKeys(layout: TableLayout): readonly string[] {
  return [...new Set(layout.cells.map((cell) => cell.key.row))];
}

/**
 * The layout that a table of numbers has: its edition, or for a mixed report the newest edition
 * whose rows and columns the numbers have. Undefined when the keys fit no edition.
 */
export function layoutOfTable(
  format: ReportFormat,
  table: TableKey,
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): TableLayout | undefined {
  if (format !== "mixed") return LAYOUTS[format][table];
  return FORMATS.map(({ key }) => LAYOUTS[key][table]).find((layout) => hasShape(layout, values));
}

function hasShape(
  layout: TableLayout,
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): boolean {
  const rows = rowKeys(layout);
  return (
    Object.keys(values).length === rows.length &&
    layout.cells.every(({ key }) => {
      const row = values[key.row];
      return row !== undefined && key.column in row;
    })
  );
}

/** All layouts of a table over the editions, newest first, each shape once. */
export function layoutsOfTable(table: TableKey): readonly TableLayout[] {
  return FORMATS.map(({ key }) => LAYOUTS[key][table]);
}

/** Every table of every edition. */
export function allLayouts(): readonly TableLayout[] {
  return TABLE_KEYS.flatMap((table) => layoutsOfTable(table));
}
