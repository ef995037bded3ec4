import { refersTo } from "../../report/table-name";
import { isExcelError, Refusal } from "../host/refusal";
import { quotedNames } from "../host/sheet-names";
import { UNDONE } from "./new-sheet";
import type { Adding, NewSheet, SheetsBefore } from "./new-sheet";
import { queueRemoval, stillThere } from "./removal";
import type { NameThere, SheetThere } from "./removal";

/** What stands after the writing request of an insertion failed. */
export interface HalfInserted {
  /** The names of all other sheets. */
  readonly others: readonly string[];
  /** What this insertion made, in its order, and nothing else. */
  readonly made: readonly SheetThere[];
  /** Whether everything was written that the tables cannot be without. */
  readonly isWritten: boolean;
  readonly names: readonly NameThere[];
}

/**
 * Looks what a failed request left. A sheet with a working name is ours. Sheets get their own
 * names in order and last of all: one that lacks its working name while a later one still has it
 * was renamed by us, and nobody else's sheet can have its name. Where no working name is left, no
 * sheet is known to be ours, and none is touched.
 */
export async function lookAfter(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  before: SheetsBefore,
): Promise<HalfInserted> {
  const { workbook } = context;
  const there = workbook.worksheets.load("items/id,items/name");
  const named = workbook.names.load("items/name,items/formula");
  await context.sync();
  const names = named.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const byName = new Map(
    there.items.map(({ id, name }): [string, SheetThere] => [name, { id, name }]),
  );
  const isNamed = ({ definedName }: NewSheet, sheet: string): boolean =>
    names.some(({ name, formula }) => name === definedName && refersTo(formula, sheet));
  const working = sheets.map((sheet) => byName.get(sheet.working));
  const last = working.map((sheet) => sheet !== undefined).lastIndexOf(true);
  const made = sheets.slice(0, last + 1).flatMap((sheet, at): SheetThere[] => {
    const own = working[at];
    if (own !== undefined) return [own];
    const renamed = byName.get(sheet.sheet);
    return renamed === undefined || before.sheetIds.has(renamed.id) || !isNamed(sheet, renamed.name)
      ? []
      : [renamed];
  });
  const ids = new Set(made.map(({ id }) => id));
  const end = sheets.at(-1);
  return {
    made,
    others: there.items.filter(({ id }) => !ids.has(id)).map(({ name }) => name),
    isWritten: end !== undefined && made.length === sheets.length && isNamed(end, end.working),
    names,
  };
}

/** Takes away what it made; gives the names of the sheets that are left, null where it is unknown. */
export async function removeMade(
  context: Excel.RequestContext,
  { made, names }: HalfInserted,
): Promise<readonly string[] | null> {
  if (made.length === 0) return [];
  queueRemoval(context, made, names);
  try {
    await context.sync();
    return [];
  } catch (error) {
    if (!isExcelError(error)) throw error;
  }
  try {
    return (await stillThere(context, made)).map(({ name }) => name);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return null;
  }
}

/** What is said of an insertion that failed. `left` are the sheets of it that are still there. */
export function notInserted(
  adding: Adding,
  left: readonly string[] | null,
  reason: string,
): Refusal {
  if (left === null) {
    return new Refusal(
      `${adding}没有完成，可能留下了名称以“${UNDONE}”开头的工作表，有就请删除后再${adding}。${reason}`,
    );
  }
  return new Refusal(
    left.length === 0
      ? `${adding}没有完成，没有新增工作表。${reason}`
      : `${adding}没有完成，工作簿里多了${quotedNames(left)}，请删除后再${adding}。${reason}`,
  );
}
