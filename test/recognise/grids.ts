import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellKey, CellValue } from "../../src/report/cell";
import { cellId } from "../../src/report/cell";
import type { Area, TableLayout } from "../../src/report/layout-types";
import { layoutsOf } from "../../src/report/model";
import type { Report, TableValues } from "../../src/report/model";
import { tableValues, valueAt } from "../../src/report/model";
import { readNumber } from "../../src/report/number-text";
import { parseReportJson } from "../../src/report/parse";
import { recogniseGrid } from "../../src/recognise/recognise";
import type { RecognisedTable, SourceGrid } from "../../src/recognise/types";

/** Rows of cells that a test may change. */
export type Cells = unknown[][];

/** How a copy shows a merged area: its first cell alone filled, every cell, or as a single cell. */
export type Merged = "empty" | "repeated" | "once";

export const MERGED: readonly Merged[] = ["empty", "repeated", "once"];

/** The numbers of a report kept with the project. */
export function fixture(name: string): Report {
  const parsed = parseReportJson(
    readFileSync(join(__dirname, "..", "fixtures", `${name}.json`), "utf8"),
  );
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  return parsed.report;
}

export const FIXTURES = [
  "baikui-2023",
  "chaoyang-2023",
  "chengguan-2022",
  "fancheng-2023",
  "hongze-2023",
  "shanghai-office-2019",
  "shanghai-science-2024",
  "sikeshu-2023",
  "suqian-2023",
  "suqian-2024",
] as const;

/** A table as its template prints it, with values. */
export function printTable(
  layout: TableLayout,
  value: (cell: CellKey) => CellValue,
  merged: Merged = "empty",
): Cells {
  const gone = Symbol("covered");
  const cells: unknown[][] = Array.from({ length: layout.rows }, () =>
    Array.from({ length: layout.columns }, () => ""),
  );
  const put = (area: Area, content: unknown): void => {
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        const first = row === area.top && column === area.left;
        const covered = merged === "repeated" ? content : merged === "once" ? gone : "";
        const line = cells[row];
        if (line !== undefined) line[column] = first ? content : covered;
      }
    }
  };
  for (const label of layout.labels) put(label, label.text);
  for (const cell of layout.cells) put(cell, value(cell.key) ?? "");
  return cells.map((row) => row.filter((content) => content !== gone));
}

/** Every table of a report, one grid each. */
export function printReport(report: Report, merged: Merged = "empty"): readonly Cells[] {
  return layoutsOf(report).map((layout) =>
    printTable(layout, (cell) => valueAt(report, cell) ?? null, merged),
  );
}

/** Tables one below the other, with blank rows between. */
export function stacked(tables: readonly Cells[]): Cells {
  return tables.flatMap((table) => [...table, [""], [""]]);
}

/** Makes every row as long as the longest, as a pasted text is in a sheet. */
export function padded(cells: Cells): Cells {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** A text with tabs as a grid: digits are numbers. */
export function tabbed(text: string): Cells {
  return text.split(/\r?\n/).map((line) =>
    line.split("\t").map((cell) => {
      const number = readNumber(cell);
      return number?.as === "exact" ? number.value : cell;
    }),
  );
}

/** The numbers of a recognised table as the report holds them. */
export function valuesOf(table: Pick<RecognisedTable, "layout" | "cells">): TableValues {
  const values = new Map<string, CellValue>(
    table.cells.map(({ key, value }) => [cellId(key), value]),
  );
  return tableValues(table.layout, (cell) => values.get(cellId(cell)) ?? null);
}

/** The numbers of every table found, by kind; fails a test that expects one of a kind. */
export function numbersIn(cells: SourceGrid["cells"]): Partial<Record<string, unknown>> {
  const { tables, refused } = recogniseGrid({ cells });
  const found: Partial<Record<string, unknown>> = {};
  for (const { reason } of refused) throw new Error(reason);
  for (const table of tables) {
    if (found[table.table] !== undefined) throw new Error(`two tables ${table.table}`);
    found[table.table] = valuesOf(table);
  }
  return found;
}

/** The tables of a report as `numbersIn` gives them. */
export function numbersOf(report: Report): Partial<Record<string, unknown>> {
  return Object.fromEntries(
    (["disclosure", "requests", "proceedings"] as const).flatMap((key) =>
      report[key] === null ? [] : [[key, report[key]]],
    ),
  );
}

/** Label changes as "expected → found". */
export function changesOf(table: RecognisedTable | undefined): readonly string[] {
  return (table?.labelsChanged ?? []).map(({ expected, found }) => `${expected} → ${found}`);
}
