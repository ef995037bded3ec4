import { refersTo } from "../../report/table-name";
import { isInsertedName } from "../reading/inserted-names";

/** A worksheet, known by its id whatever it is called. */
export interface SheetThere {
  readonly id: string;
  readonly name: string;
}

/** A defined name as it was loaded. */
export interface NameThere {
  readonly name: string;
  readonly formula: string;
}

/** The names of ours that point to a sheet. */
export function tableNamesOn({ name: sheet }: SheetThere, names: readonly NameThere[]): string[] {
  return names
    .filter(({ name, formula }) => isInsertedName(name) && refersTo(formula, sheet))
    .map(({ name }) => name);
}

/** The names of ours whose sheet is gone, as after a 撤回 that was broken off. */
export function deadNames(names: readonly NameThere[]): string[] {
  return names
    .filter(({ name, formula }) => isInsertedName(name) && formula.includes("#REF!"))
    .map(({ name }) => name);
}

/**
 * Queues deleting sheets one after the other, each before its names: whatever fails on the way, a
 * sheet that is left has its name. A name whose sheet is gone is no obstacle; the next insertion
 * takes it away.
 */
export function queueRemoval(
  { workbook }: Excel.RequestContext,
  going: readonly SheetThere[],
  names: readonly NameThere[],
): void {
  for (const sheet of going) {
    workbook.worksheets.getItem(sheet.id).delete();
    for (const name of tableNamesOn(sheet, names)) workbook.names.getItem(name).delete();
  }
}

/** What is left of them, by their names of now. */
export async function stillThere(
  context: Excel.RequestContext,
  going: readonly SheetThere[],
): Promise<readonly SheetThere[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const ids = new Set(going.map(({ id }) => id));
  return sheets.items.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ id, name }));
}
