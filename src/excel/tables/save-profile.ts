import { splitAddress } from "../../report/address";
import { tableNote } from "../../report/table-name";
import { askHeadings } from "./asked-headings";
import type { AskedHeadings, AskedTable } from "./asked-headings";
import type { Profile } from "../contract/contract";
import type { HeadingCell } from "../reading/heading";
import type { LeftHeading, SavedProfile } from "../contract/heading-contract";
import { headingLine, readHeadingLine } from "../reading/heading-line";
import { PROFILE } from "../settings/profile";
import { isExcelError, sentenceFor } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";

/** A line over a table that says another unit or year than the new one. */
interface Due {
  readonly table: AskedTable;
  readonly heading: HeadingCell;
  /** Why it must stay as it is; null where it is ours and can be written. */
  readonly reason: string | null;
}

/** Keeps unit, year and level with the workbook and touches no cell. */
export async function keepProfile(
  context: Excel.RequestContext,
  profile: Profile,
): Promise<SavedProfile> {
  PROFILE.write(context, profile);
  await context.sync();
  readAgainSoon();
  return { written: [], left: [], otherReport: false };
}

/**
 * Keeps unit, year and level with the workbook. The lines over the tables follow, in the same
 * request, where they still read as they were printed; others are left and told.
 */
export async function saveProfile(
  context: Excel.RequestContext,
  profile: Profile,
): Promise<SavedProfile> {
  const asked = await askHeadings(context);
  const { stored, was } = asked;
  const isChanged = differs(stored, profile);
  // Of several reports the kept profile is that of one: another one's tables are not renamed by it.
  const otherReport = isChanged && stored !== null && was !== null && differs(stored, was);
  const stays = otherReport || !isChanged;
  const due = stays ? [] : asked.tables.flatMap((table) => dueHeading(table, asked, profile) ?? []);
  const writing = due.filter(({ reason }) => reason === null);
  for (const { heading } of writing) {
    rangeOf(context, heading).values = [[headingLine(profile)]];
  }
  // The setting comes last: until it is kept, the lines that are ours are known by the old one.
  const keep = (): void => {
    if (!stays) queueNotes(context, asked.tables, profile);
    PROFILE.write(context, profile);
  };
  keep();
  let shown = queueReadBack(context, writing);
  let whyNot = "可能是合并的单元格，没有写进去。";
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error) || writing.length === 0) throw error;
    whyNot = `没有改。${sentenceFor(error)}`;
    shown = queueReadBack(context, writing);
    keep();
    await context.sync();
  }
  readAgainSoon();
  const isWritten = (_: Due, index: number): boolean =>
    shown[index]?.values[0]?.[0] === headingLine(profile);
  const lost = writing.filter((each, index) => !isWritten(each, index));
  return {
    written: writing.filter(isWritten).map(({ table }) => table.table),
    left: [...due, ...lost.map((each) => ({ ...each, reason: whyNot }))].flatMap(
      (each) => leftHeading(each, profile) ?? [],
    ),
    otherReport,
  };
}

/** Whether unit or year are others; nothing known differs from everything. */
function differs(known: Profile | null, { organisation, year }: Profile): boolean {
  return known?.organisation !== organisation || known.year !== year;
}

function rangeOf(context: Excel.RequestContext, { address }: HeadingCell): Excel.Range {
  const { sheet, local } = splitAddress(address) ?? { sheet: "", local: address };
  return context.workbook.worksheets.getItem(sheet).getRange(local);
}

function queueReadBack(context: Excel.RequestContext, due: readonly Due[]): readonly Excel.Range[] {
  return due.map(({ heading }) => rangeOf(context, heading).load("values"));
}

/** What the names of the tables remember is whose the tables are, where there are several sets. */
function queueNotes(
  context: Excel.RequestContext,
  tables: readonly AskedTable[],
  { organisation, year }: Profile,
): void {
  for (const { name, note } of tables) {
    if (note === undefined) continue;
    context.workbook.names.getItem(name).comment = tableNote({ ...note, organisation, year });
  }
}

function dueHeading(table: AskedTable, { was }: AskedHeadings, profile: Profile): Due | null {
  const { heading, note } = table;
  if (heading === null) return null;
  const facts = readHeadingLine(heading.text);
  if (facts?.organisation === profile.organisation.trim() && facts.year === profile.year) {
    return null;
  }
  const isOurs = [was, note].some((each) => each != null && headingLine(each) === heading.text);
  const reason = !isOurs
    ? "改过，没有改动它。"
    : heading.isFormula
      ? "是公式，没有改动它。"
      : table.isProtected
        ? "没有改：工作表受保护。请在“审阅”中撤销工作表保护，再改表头。"
        : null;
  return { table, heading, reason };
}

function leftHeading({ table, heading, reason }: Due, profile: Profile): LeftHeading | null {
  if (reason === null) return null;
  const local = splitAddress(heading.address)?.local ?? "";
  return {
    table: table.table,
    sheet: table.sheet,
    address: heading.address,
    reads: heading.text,
    wanted: headingLine(profile),
    reason: `“${table.sheet}”${local} 的表头${reason}`,
  };
}
