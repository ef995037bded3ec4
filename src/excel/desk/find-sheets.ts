import { DESK_SHEETS, DESK_SHEET_KEYS, deskNameOf } from "../../collect/sheets/names";
import type { DeskSheetKey } from "../../collect/sheets/names";
import { splitAddress, topLeft } from "../../report/address";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import { queueClosure } from "../host/guard";
import type { Closure } from "../host/guard";
import { namedSheet, queueDeskSheet } from "../reading/desk-names";
import type { SheetId } from "../reading/read-request";
import { labelledSums, namedSums } from "./find-sums";
import type { SumThere } from "./find-sums";
import { deskSheetOf } from "./headings";

/** One of the officer's sheets, and how far down and right something stands on it. */
export interface DeskSheetThere extends SheetId {
  readonly rows: number;
  readonly columns: number;
  /** Whether its defined name points to it. */
  readonly isNamed: boolean;
}

/** What the workbook holds of the officer's. */
export interface DeskThere {
  readonly sheets: readonly SheetId[];
  readonly desk: ReadonlyMap<DeskSheetKey, DeskSheetThere>;
  readonly sums: ReadonlyMap<TableKey, SumThere>;
  readonly names: readonly NameThere[];
  readonly closure: Closure;
  /** Excel calculates only when it is told to. */
  readonly isManual: boolean;
}

export interface NameThere {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** Headings are looked for so far down and right on sheets without a name. */
const CORNER = "A1:Z30";

/** One beyond the last row and column of "'Sheet1'!B2:D9". */
function extentOf(address: string): { readonly rows: number; readonly columns: number } {
  const local = splitAddress(address)?.local ?? address;
  const { row, column } = topLeft(local.split(":").at(-1) ?? local);
  return { rows: row + 1, columns: column + 1 };
}

/** What is looked for. */
interface Search {
  /** Which of the sheets without a name of ours are looked at. */
  readonly mayBe?: (sheet: SheetId) => boolean;
  /** Whether the tables of the sum are looked for by their labels where their names are gone. */
  readonly sums: boolean;
}

/**
 * Finds the officer's sheets: one request where their names are intact; a second one looks for the
 * others by their headings.
 */
export async function findSheets(
  context: Excel.RequestContext,
  { mayBe = () => true, sums }: Search,
): Promise<DeskThere> {
  const { workbook } = context;
  const closure = queueClosure(context);
  const application = workbook.application.load("calculationMode");
  const all = workbook.worksheets.load("items/name,items/id,items/visibility");
  const named = workbook.names.load("items/name,items/formula,items/comment");
  const used = DESK_SHEET_KEYS.map((key) => ({
    key,
    range: queueDeskSheet(context, key).load("address"),
  }));
  await context.sync();
  const sheets = all.items.map(({ id, name, visibility }) => ({
    ...{ id, name },
    isHidden: visibility !== "Visible",
  }));
  const names = named.items.map(({ name, formula, comment }) => ({
    ...{ name, comment },
    formula: String(formula),
  }));
  const desk = new Map<DeskSheetKey, DeskSheetThere>();
  for (const { key, range } of used) {
    const name = namedSheet(deskNameOf(key), names);
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) continue;
    const extent = range.isNullObject ? { rows: 0, columns: 0 } : extentOf(range.address);
    desk.set(key, { ...sheet, ...extent, isNamed: true });
  }
  // Few have last year's numbers: without a sheet that is called so, nobody misses its name.
  const isMissing = (key: DeskSheetKey): boolean =>
    !desk.has(key) &&
    (key !== "previous" || sheets.some(({ name }) => name === DESK_SHEETS.previous));
  if (DESK_SHEET_KEYS.some(isMissing)) {
    const known = new Set([...desk.values()].map(({ id }) => id));
    const others = sheets.filter((sheet) => !known.has(sheet.id) && mayBe(sheet));
    for (const [key, sheet] of await byHeadings(context, others)) {
      if (!desk.has(key)) desk.set(key, sheet);
    }
  }
  return {
    ...{ sheets, desk, names },
    sums: sums ? await sumsIn(context, { sheets, names, desk }, mayBe) : namedSums(names, sheets),
    closure: closure(),
    isManual: application.calculationMode === "Manual",
  };
}

/** The tables of the sum: by their names, else by their labels where officer's sheets stand. */
async function sumsIn(
  context: Excel.RequestContext,
  { sheets, names, desk }: Pick<DeskThere, "sheets" | "names" | "desk">,
  mayBe: (sheet: SheetId) => boolean,
): Promise<DeskThere["sums"]> {
  const named = namedSums(names, sheets);
  const missing = TABLE_KEYS.filter((table) => !named.has(table));
  const own = new Set([...desk.values()].map(({ id }) => id));
  const others = sheets.filter((sheet) => !own.has(sheet.id) && mayBe(sheet));
  if (missing.length === 0 || desk.size === 0 || others.length === 0) return named;
  const labelled = await labelledSums(context, others, missing, desk.get("detail")?.name);
  return new Map([...named, ...labelled]);
}

async function byHeadings(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
): Promise<readonly (readonly [DeskSheetKey, DeskSheetThere])[]> {
  if (sheets.length === 0) return [];
  const queued = sheets.map((sheet) => {
    const used = context.workbook.worksheets
      .getItem(sheet.id)
      .getUsedRangeOrNullObject(true)
      .load("address");
    const corner = used.getBoundingRect("A1").getIntersectionOrNullObject(CORNER).load("values");
    return { sheet, used, corner };
  });
  await context.sync();
  return queued.flatMap(({ sheet, used, corner }) => {
    if (used.isNullObject || corner.isNullObject) return [];
    const key = deskSheetOf(sheet.name, corner.values);
    if (key === null) return [];
    return [[key, { ...sheet, ...extentOf(used.address), isNamed: false }] as const];
  });
}
