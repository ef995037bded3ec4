import { findHeadings, SEARCHED_ROWS } from "../../ledger/headings";
import type { LedgerCell, LedgerGrid } from "../../ledger/grid";
import { areaAddress, splitAddress, topLeft } from "../../report/address";
import { parseLedgerName } from "../../report/ledger-name";
import { refersTo } from "../../report/table-name";
import type { LedgerSheet } from "../contract/ledger-contract";
import { readAreas } from "../reading/read-areas";

/** As wide as a ledger is; headings stand in the first rows of a sheet (`findHeadings`). */
const WIDEST = 60;
export const HEAD = areaAddress({ top: 0, left: 0, rows: SEARCHED_ROWS, columns: WIDEST });
const LONGEST = 60_000;

/** What a cell takes in an answer where none was measured. */
const CELL_BYTES = 16;

function cellOf(value: unknown): LedgerCell {
  if (typeof value === "number") return value;
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "boolean" ? String(value).toUpperCase() : null;
}

/** Values as a grid from the sheet's first row and column on. */
export function gridOf(
  name: string,
  values: readonly (readonly unknown[])[],
  origin = { row: 0, column: 0 },
): LedgerGrid {
  const before = Array.from({ length: origin.column }, () => null);
  const over = Array.from({ length: origin.row }, (): readonly LedgerCell[] => []);
  return { name, rows: [...over, ...values.map((row) => [...before, ...row.map(cellOf)])] };
}

/** A sheet and its used cells. */
interface Used {
  readonly sheet: string;
  readonly id: string;
  readonly isOurs: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** Which sheets are ledgers: by our name, else by the headings in their first rows. */
async function findLedgers(
  context: Excel.RequestContext,
  which: "ours" | "all",
): Promise<readonly Used[]> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/id");
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();
  const ours = names.items.filter(({ name }) => parseLedgerName(name) !== undefined);
  const isNamed = (sheet: string): boolean =>
    ours.some(({ formula }) => refersTo(String(formula), sheet));
  const asked = sheets.items.filter(({ name }) => which === "all" || isNamed(name));
  if (asked.length === 0) return [];
  const looked = asked.map(({ name, id }) => {
    const used = workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("address");
    const isOurs = isNamed(name);
    const head = isOurs ? null : used.getIntersectionOrNullObject(HEAD).load("address,values");
    return { sheet: name, id, isOurs, used, head };
  });
  await context.sync();
  return looked.flatMap(({ sheet, id, isOurs, used, head }): Used[] => {
    if (used.isNullObject) return [];
    if (head !== null) {
      if (head.isNullObject) return [];
      const origin = topLeft(splitAddress(head.address)?.local ?? head.address);
      if (findHeadings(gridOf(sheet, head.values, origin)) === null) return [];
    }
    const last = (splitAddress(used.address)?.local ?? used.address).split(":").at(-1) ?? "A1";
    const { row, column } = topLeft(last);
    const rows = Math.min(row + 1, LONGEST);
    return [{ sheet, id, isOurs, rows, columns: Math.min(column + 1, WIDEST) }];
  });
}

/** The ids of the sheets that were read as ledgers last: who follows them looks at no other. */
let lastRead: ReadonlySet<string> = new Set();

export const isLedger = (id: string): boolean => lastRead.has(id);

/**
 * Every sheet with our name or with the headings of a ledger, with all that stands in it.
 * @param which "ours": only those with our name; without one, one request is all.
 */
export async function readLedgers(
  context: Excel.RequestContext,
  which: "ours" | "all",
): Promise<readonly LedgerSheet[]> {
  const found = await findLedgers(context, which);
  lastRead = new Set(found.map(({ id }) => id));
  const read = await readAreas(
    context,
    found.map(({ id, rows, columns }) => ({
      ...{ id, area: { top: 0, left: 0, rows, columns } },
      properties: { values: true } as const,
      cellBytes: CELL_BYTES,
    })),
  );
  return found.map(({ sheet, id, isOurs }, at) => ({
    ...{ sheet, id, isOurs },
    grid: gridOf(sheet, read[at]?.values ?? []),
  }));
}
