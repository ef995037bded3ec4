import { splitAddress, topLeft } from "../../report/address";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import { FIRST_SET, readTableNote, tableNameOf } from "../../report/table-name";
import type { TableNote } from "../../report/table-name";
import type { Profile } from "../contract/contract";
import { activeSheet } from "../reading/active-sheet";
import { headingOf, queueHeading } from "../reading/heading";
import type { HeadingCell } from "../reading/heading";
import { PROFILE } from "../settings/profile";
import { profileOfSet, setOfSheet, severalSets } from "../reading/read-request";

/** A table of the set in question, and the line over it. */
export interface AskedTable {
  readonly table: TableKey;
  /** Its defined name. */
  readonly name: string;
  readonly note: TableNote | undefined;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly heading: HeadingCell | null;
  /** The cell of that line, which Excel keeps hold of with the table; null without one. */
  readonly line: Excel.Range | null;
}

/** What stands in the workbook before unit or year is changed. */
export interface AskedHeadings {
  /** The profile that the workbook kept until now. */
  readonly stored: Profile | null;
  /** Whose the tables are: of several sets each its own, else the stored profile's. */
  readonly was: Profile | null;
  readonly tables: readonly AskedTable[];
}

/** Asks for the lines over the tables of the report in front: one request where there is but one. */
export async function askHeadings(context: Excel.RequestContext): Promise<AskedHeadings> {
  const { workbook } = context;
  const names = workbook.names.load("items/name,items/comment,items/formula");
  const profile = PROFILE.load(context);
  const first = queueTables(context, FIRST_SET);
  await context.sync();

  const several = severalSets(names.items);
  const active = several ? await activeSheet(context) : null;
  const set = setOfSheet(names.items, active);
  const queued = set === FIRST_SET ? first : queueTables(context, set);
  if (set !== FIRST_SET) await context.sync();

  const comments = new Map(names.items.map(({ name, comment }) => [name, comment]));
  const tables = queued.flatMap((each) => askedTable(each, comments) ?? []);
  const stored = profile();
  const noted = profileOfSet(stored, tables);
  return { stored, was: several ? noted : (stored ?? noted), tables };
}

interface QueuedTable {
  readonly table: TableKey;
  readonly name: string;
  readonly range: Excel.Range;
  readonly over: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

function queueTables(context: Excel.RequestContext, set: number): readonly QueuedTable[] {
  return TABLE_KEYS.map((table) => {
    const name = tableNameOf(table, set);
    const range = context.workbook.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .load("address");
    const protection = range.worksheet.protection.load("protected");
    return { table, name, range, over: queueHeading(range), protection };
  });
}

function askedTable(
  { table, name, range, over, protection }: QueuedTable,
  comments: ReadonlyMap<string, string>,
): AskedTable | null {
  const sheet = range.isNullObject ? undefined : splitAddress(range.address)?.sheet;
  if (sheet === undefined) return null;
  const heading = headingOf(table, range.address, over);
  return {
    table,
    name,
    note: readTableNote(comments.get(name) ?? ""),
    sheet,
    isProtected: protection.protected,
    heading,
    line: heading === null ? null : lineOver(range, heading),
  };
}

/** Counted from the table: it moves with it until it is written. */
function lineOver(table: Excel.Range, { address }: HeadingCell): Excel.Range {
  const rowOf = (place: string): number => topLeft(splitAddress(place)?.local ?? place).row;
  return table.getCell(0, 0).getOffsetRange(rowOf(address) - rowOf(table.address), 0);
}
