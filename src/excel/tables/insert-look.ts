import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { FIRST_SET, parseTableName } from "../../report/table-name";
import type { InsertRequest, TakenName } from "../contract/contract";
import { queueClosure, refuseClosed } from "../host/guard";
import type { SheetsBefore } from "./new-sheet";
import { Refusal } from "../host/refusal";
import { freeName, isTaken, sheetNameProblem } from "../host/sheet-names";

/** A table and the name its sheet shall have. */
export interface Wanted {
  readonly table: TableKey;
  readonly sheet: string;
}

/** What the first request finds out before anything is written. */
export interface Before extends SheetsBefore {
  readonly set: number;
}

export function wantedSheets({ tables, sheetNames }: InsertRequest): readonly Wanted[] {
  return tables.map((table) => ({
    table,
    sheet: (sheetNames?.[table] ?? TABLE_NAMES[table].sheet).trim(),
  }));
}

/** Looks in one request whether tables can be inserted. Hidden sheets count like others. */
export async function lookBefore(
  context: Excel.RequestContext,
  { tables }: InsertRequest,
): Promise<Before> {
  const { workbook } = context;
  const closure = queueClosure(context);
  workbook.worksheets.load("items/name,items/id");
  workbook.names.load("items/name,items/formula");
  await context.sync();
  refuseClosed(closure(), true, { undone: "没有插入", again: "再插入" });
  const named = workbook.names.items.filter((item) => parseTableName(item.name) !== undefined);
  const stale = named.filter((item) => String(item.formula).includes("#REF!"));
  const ours = named
    .filter((item) => !stale.includes(item))
    .flatMap((item) => parseTableName(item.name) ?? []);
  const used = new Set(ours.filter(({ table }) => tables.includes(table)).map(({ set }) => set));
  let set = FIRST_SET;
  while (used.has(set)) set += 1;
  return {
    sheetNames: workbook.worksheets.items.map((sheet) => sheet.name),
    sheetIds: new Set(workbook.worksheets.items.map((sheet) => sheet.id)),
    set,
    staleNames: stale.map((item) => item.name),
  };
}

export function takenNames(wanted: readonly Wanted[], existing: readonly string[]): TakenName[] {
  return wanted
    .filter(({ sheet }) => isTaken(sheet, existing))
    .map(({ table, sheet }) => ({
      table,
      wanted: sheet,
      suggested: freeName(TABLE_NAMES[table].sheet, existing),
    }));
}

export function checkNames(wanted: readonly Wanted[], existing: readonly string[]): void {
  wanted.forEach(({ sheet }, index) => {
    const others = wanted.slice(0, index).map((other) => other.sheet);
    const problem = sheetNameProblem(sheet, [...existing, ...others]);
    if (problem !== null) throw new Refusal(`${problem}没有插入。`);
  });
}
