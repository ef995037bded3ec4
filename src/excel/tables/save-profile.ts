import { splitAddress } from "../../report/address";
import { tableNote } from "../../report/table-name";
import { askHeadings } from "./asked-headings";
import type { AskedHeadings, AskedTable } from "./asked-headings";
import type { Profile } from "../contract/contract";
import type { HeadingCell } from "../reading/heading";
import type { LeftHeading, SavedProfile } from "../contract/heading-contract";
import { headingLine, readHeadingLine } from "../../report/heading-line";
import { PROFILE } from "../settings/profile";
import { CONTENTS, standingAt } from "../host/contents";
import type { Standing } from "../host/contents";
import { isExcelError, refuseFor, sentenceFor, syncOr } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";
import { putBack } from "./write-blocks";

/** A line over a table that says another unit or year than the new one. */
interface Due {
  readonly table: AskedTable;
  readonly heading: HeadingCell;
  readonly line: Excel.Range;
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
  // The setting comes last: until it is kept, the lines that are ours are known by the old one.
  const keep = (): void => {
    if (!stays) queueNotes(context, asked.tables, profile);
    PROFILE.write(context, profile);
  };
  const missed = await writeLines(context, writing, headingLine(profile), keep);
  readAgainSoon();
  return {
    written: writing.filter((each) => !missed.has(each)).map(({ table }) => table.table),
    left: [...due, ...missed.values()].flatMap((each) => leftHeading(each, profile) ?? []),
    otherReport,
  };
}

/** Writes the lines and reads them then; gives those that do not say it, with why and what they say. */
async function writeLines(
  context: Excel.RequestContext,
  writing: readonly Due[],
  text: string,
  keep: () => void,
): Promise<ReadonlyMap<Due, Due>> {
  const queued = writing.map((due) => {
    due.line.load(CONTENTS);
    due.line.values = [[text]];
    return { due, after: due.line.getResizedRange(0, 0).load(CONTENTS) };
  });
  keep();
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    if (writing.length === 0) refuseFor("单位和年度可能没有保存。", error);
    const shown = writing.map((due) => ({ due, range: due.line.load("values") }));
    keep();
    await syncOr(context, "单位和年度可能没有保存，表头可能只改了一部分。");
    const lost = shown.filter(({ range }) => range.values[0]?.[0] !== text);
    const reason = `没有改：${sentenceFor(error)}`;
    return new Map(lost.map(({ due }) => [due, { ...due, reason }]));
  }
  const late = queued.flatMap(({ due, after }) => {
    const belongs = standingAt(due.line);
    if (belongs.value === due.heading.text) return [];
    return [{ due, range: due.line, stands: standingAt(after), belongs }];
  });
  const stuck = await putBack(context, late);
  const lost = queued.filter(({ after }) => after.values[0]?.[0] !== text);
  const reason = "可能是合并的单元格，没有写进去。";
  return new Map([
    ...lost.map(({ due }) => [due, { ...due, reason }] as const),
    ...late.map((cell) => [cell.due, overtaken(cell, stuck.has(cell))] as const),
  ]);
}

/** Somebody else wrote the line in the moment before. */
function overtaken({ due, belongs }: { due: Due; belongs: Standing }, isLost: boolean): Due {
  const { value } = belongs;
  return {
    ...due,
    heading: { ...due.heading, text: typeof value === "string" ? value : String(value) },
    reason: isLost ? "刚刚改过，又被盖掉了，请重新填写。" : "刚刚改过，没有改动它。",
  };
}

/** Whether unit or year are others; nothing known differs from everything. */
function differs(known: Profile | null, { organisation, year }: Profile): boolean {
  return known?.organisation !== organisation || known.year !== year;
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
  const { heading, line, note } = table;
  if (heading === null || line === null) return null;
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
        ? "没有改：工作表受保护，请在“审阅”中撤销工作表保护，再改表头。"
        : null;
  return { table, heading, line, reason };
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
