import { QUIET_YEAR_JUMP } from "../../check/rules/subject";
import { isYearJump } from "../../check/rules/tables/year-jump";
import type { Finding } from "../../check/finding";
import { cellId, sameCell } from "../../report/cell";
import type { CellKey, CellValue } from "../../report/cell";
import type { NumberKind, TableKey } from "../../report/form";
import { layoutOfTable } from "../../report/formats";
import type { NumberCell } from "../../report/layout-types";
import { valueAt } from "../../report/model";
import type { Report } from "../../report/model";
import { readNumber } from "../../report/number-text";

/** One number of the form in both years; undefined where a year's form or report has no such cell. */
export interface YearLine {
  readonly cell: CellKey;
  readonly lastYear: CellValue | undefined;
  readonly thisYear: CellValue | undefined;
  /** This year − last year; null where one of them is no number. */
  readonly difference: number | null;
  /** It moved so far that it is worth a look. */
  readonly jump: boolean;
}

/** The decimals of an amount in 万元; beyond them a difference shows only what binary leaves. */
const DECIMALS = 1e6;

function numberOf(value: CellValue | undefined): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? (readNumber(value)?.value ?? null) : null;
}

function lineOf(cell: CellKey, kind: NumberKind, lastYear: Report, report: Report): YearLine {
  const before = valueAt(lastYear, cell);
  const now = valueAt(report, cell);
  const from = numberOf(before);
  const to = numberOf(now);
  if (from === null || to === null) {
    return { cell, lastYear: before, thisYear: now, difference: null, jump: false };
  }
  return {
    cell,
    lastYear: before,
    thisYear: now,
    difference: Math.round((to - from) * DECIMALS) / DECIMALS,
    // Amounts of money move freely; only a factor of the unit tells, and that is a rule of its own.
    jump: kind !== "money" && isYearJump(to, from, QUIET_YEAR_JUMP),
  };
}

function cellsOf(report: Report, table: TableKey): readonly NumberCell[] {
  const values = report[table];
  const layout = values === null ? undefined : layoutOfTable(report.format, table, values);
  return layout?.cells ?? [];
}

/** A table of two years side by side: this year's cells, then those that only last year's form has. */
export function compareYears(table: TableKey, lastYear: Report, report: Report): YearLine[] {
  const now = cellsOf(report, table);
  const known = new Set(now.map(({ key }) => cellId(key)));
  const before = cellsOf(lastYear, table).filter(({ key }) => !known.has(cellId(key)));
  return [...now, ...before].map(({ key, kind }) => lineOf(key, kind, lastYear, report));
}

const COMPARING: ReadonlySet<string> = new Set(["carried-in", "in-force", "fee-unit"]);

/** What the rules over both years say of a cell; a jump is shown by itself. */
export function findingsOfLine(
  { cell }: YearLine,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.filter(
    ({ code, focus }) => COMPARING.has(code) && focus.some((one) => sameCell(one, cell)),
  );
}
