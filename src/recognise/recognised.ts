import type { CellValue } from "../report/cell";
import { cellId } from "../report/cell";
import { FORMATS } from "../report/formats";
import type { ReportFormat } from "../report/formats";
import type { TableValues } from "../report/model";
import { tableValues } from "../report/model";
import type { RecognisedTable } from "./types";

/** The numbers of a recognised table as the report holds them. */
export function valuesOf(table: Pick<RecognisedTable, "layout" | "cells">): TableValues {
  const values = new Map<string, CellValue>(
    table.cells.map(({ key, value }) => [cellId(key), value]),
  );
  return tableValues(table.layout, (cell) => values.get(cellId(cell)) ?? null);
}

/**
 * The edition that the chosen tables of one report share: mixed when there is none, and null when
 * it cannot be told, because only table four is there.
 */
export function formatOf(
  tables: readonly Pick<RecognisedTable, "editions">[],
): ReportFormat | null {
  const shared = FORMATS.map(({ key }) => key).filter((key) =>
    tables.every(({ editions }) => editions.includes(key)),
  );
  if (shared.length > 1) return null;
  return shared[0] ?? "mixed";
}
