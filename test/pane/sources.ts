import type { Imported, SourceKind, SourceTable } from "../../src/exchange/imported";
import { TABLE_KEYS } from "../../src/report/form";
import type { TableKey } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import type { Report } from "../../src/report/model";
import { valueAt } from "../../src/report/model";

/** A report's table as a source of the 2021 edition has it. */
export function sourceTable(report: Report, table: TableKey, where = "第 1 张"): SourceTable {
  const cells = LAYOUTS["2021"][table].cells.map(({ key }) => {
    const value = valueAt(report, key) ?? null;
    return { key, raw: value === null ? "" : String(value), value };
  });
  return { table, editions: ["2021"], where, cells, labels: [], added: [] };
}

/** What reading a report of the 2021 edition gives. */
export function sourceOf(report: Report, source: SourceKind = "docx"): Imported {
  const { organisation, year, level } = report;
  const tables = TABLE_KEYS.filter((table) => report[table] !== null);
  return {
    source,
    organisation,
    year,
    level,
    text: null,
    tables: tables.map((table) => sourceTable(report, table)),
    refused: [],
  };
}
