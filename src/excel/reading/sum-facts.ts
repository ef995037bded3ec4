import type { SumFacts } from "../../check/sum-facts";
import { DESK_SHEETS } from "../../collect/sheets/names";
import { headedRows, headingsOf } from "../../collect/sheets/read/grid";
import type { GridCell } from "../../collect/sheets/read/grid";
import { STATE_WORDS } from "../../collect/state-words";
import type { SheetId } from "./read-request";

/** The headings of 收齐情况 that are needed. */
const NEEDED = ["单位", "状态", "计入", "文件"] as const;

type Values = readonly (readonly unknown[])[];

const cellOf = (value: unknown): GridCell =>
  typeof value === "string" || typeof value === "number" ? value : null;

/** What 收齐情况 says of who is in the sum; null where its headings are gone. */
export function sumFactsIn(values: Values): SumFacts | null {
  const rows = values.map((row) => row.map(cellOf));
  const grid = { name: DESK_SHEETS.standing, known: "standing", rows } as const;
  const headings = headingsOf(grid, NEEDED);
  if (headings === null) return null;
  const states = new Set<string>(Object.values(STATE_WORDS));
  const lines = headedRows(grid, headings)
    .map(({ textAt }) => ({
      unit: textAt("单位"),
      state: textAt("状态"),
      isCounted: textAt("计入") === "是",
      hasFile: textAt("文件") !== "",
    }))
    .filter(({ unit, state }) => unit !== "" && states.has(state));
  const due = lines.filter(({ state }) => state !== STATE_WORDS.excluded);
  const out = due.filter(({ isCounted }) => !isCounted);
  return {
    expected: due.length,
    received: due.filter(({ hasFile }) => hasFile).length,
    counted: lines.filter(({ isCounted }) => isCounted).length,
    missing: out.filter(({ hasFile }) => !hasFile).map(({ unit }) => unit),
    left: out.filter(({ hasFile }) => hasFile).map(({ unit }) => unit),
    years: null,
  };
}

/** The same of the workbook; a request more only where the sheet's name is gone. */
export async function readSumFacts(
  context: Excel.RequestContext,
  named: Values | null,
  sheets: readonly SheetId[],
): Promise<SumFacts | null> {
  if (named !== null) return sumFactsIn(named);
  if (!sheets.some(({ name }) => name === DESK_SHEETS.standing)) return null;
  const used = context.workbook.worksheets
    .getItem(DESK_SHEETS.standing)
    .getUsedRangeOrNullObject(true)
    .load("values");
  await context.sync();
  return used.isNullObject ? null : sumFactsIn(used.values);
}
