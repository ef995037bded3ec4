import { cellId } from "../../report/cell";
import type { CellValue } from "../../report/cell";
import type { TableKey } from "../../report/form";
import { placeOf } from "../../report/place";
import type { YearLine } from "./compare-years";

/** What stands in a cell of one year; a dash where that year has no such cell. */
export function valueWords(value: CellValue | undefined): string {
  if (value === undefined) return "—";
  if (value === null) return "空白";
  return typeof value === "number" ? String(value) : `“${value}”`;
}

/** +12, −3, 0; a dash where there is nothing to compare. */
export function differenceWords({ difference }: YearLine): string {
  if (difference === null) return "—";
  if (difference === 0) return "0";
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

/** Lines under one heading, which the short names leave out. */
export interface LineGroup {
  readonly key: string;
  readonly heading: string | null;
  readonly lines: readonly { readonly name: string; readonly line: YearLine }[];
}

/** Where a line stands: its heading, and its name under it. */
function namesOf(table: TableKey, { cell }: YearLine): [heading: string | null, name: string] {
  const { row, rowGroup, column } = placeOf(cell);
  if (table !== "requests") return [row, column];
  return row === rowGroup ? [null, row] : [rowGroup, row.slice(rowGroup.length).trim()];
}

/** Lines in the form's order, gathered under the form's headings. */
export function groupLines(table: TableKey, lines: readonly YearLine[]): readonly LineGroup[] {
  const groups: (LineGroup & { readonly lines: LineGroup["lines"][number][] })[] = [];
  for (const line of lines) {
    const [heading, name] = namesOf(table, line);
    // Table two goes column by column through its rows: the row's group may have begun before.
    const before =
      table === "disclosure" ? groups.find((one) => one.heading === heading) : groups.at(-1);
    if (before !== undefined && before.heading === heading) before.lines.push({ name, line });
    else groups.push({ key: cellId(line.cell), heading, lines: [{ name, line }] });
  }
  return groups;
}
