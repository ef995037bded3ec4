import type { Desk } from "../../src/collect/desk";
import { readReportOf } from "../../src/collect/read-report";
import type { ReceivedFile } from "../../src/collect/received";
import type { Category, Unit } from "../../src/collect/unit";
import { importedReport } from "../../src/exchange/imported-json";
import { LAYOUTS } from "../../src/report/formats";
import { tableValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { change } from "../check/reports";

/** The year of the desks of these tests. */
export const YEAR = 2025;

/** A unit of a list. */
export function unit(name: string, category: Category, more: Partial<Unit> = {}): Unit {
  return {
    ...{ name, aliases: [], category, counted: true, contact: "", phone: "", note: "" },
    ...more,
  };
}

/** A report of a unit: 0 everywhere but where told. */
export function reportOf(
  organisation: string,
  changes: Readonly<Record<string, number | string | null>> = {},
  more: Partial<Report> = {},
): Report {
  const layout = LAYOUTS["2021"];
  const zero: Report = {
    ...{ organisation, year: YEAR, level: null, format: "2021", narrative: {} },
    disclosure: tableValues(layout.disclosure, () => 0),
    requests: tableValues(layout.requests, () => 0),
    proceedings: tableValues(layout.proceedings, () => 0),
  };
  return { ...change(zero, changes), ...more };
}

/** A report that came in as a file. */
export function fileOf(path: string, report: Report, modified: number | null = null): ReceivedFile {
  return { path, modified, content: readReportOf(importedReport(report)) };
}

/** A file that cannot be read. */
export function unreadFile(path: string): ReceivedFile {
  return {
    ...{ path, modified: null },
    content: { kind: "unread", sentence: "文件打不开。请另存后再试。" },
  };
}

/** A desk of 固镇县 with what a test cares for. */
export function deskOf(more: Partial<Desk>): Desk {
  return {
    frame: { organisation: "固镇县人民政府", year: YEAR, scope: "all" },
    ...{ units: [], files: [], assignments: [], adjustments: [], returns: [], previous: [] },
    ...more,
  };
}
