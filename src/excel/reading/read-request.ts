import { isOtherUnit } from "../../report/unit-names";
import type { TableKey } from "../../report/form";
import { TABLE_KEYS } from "../../report/form";
import type { Report } from "../../report/model";
import { CHOICES } from "../settings/choice-store";
import type { Choices } from "../settings/choice-store";
import type { Profile } from "../contract/contract";
import { activeSheet } from "./active-sheet";
import { detailSheet, hasDesk, queueDeskSheet } from "./desk-names";
import { headingOf, queueHeading } from "./heading";
import type { HeadingCell } from "./heading";
import { readHeadingLine } from "../../report/heading-line";
import { parseLedgerName } from "../../report/ledger-name";
import { MARKS } from "../settings/mark-store";
import type { StoredMarks } from "../settings/mark-store";
import {
  FIRST_SET,
  parseTableName,
  readTableNote,
  refersTo,
  tableNameOf,
} from "../../report/table-name";
import type { TableNote } from "../../report/table-name";
import { loadPrevious, PREVIOUS_SETTING } from "../settings/previous";
import { PROFILE } from "../settings/profile";
import { keptReasons, queueKept } from "./read-kept";
import type { KeptSheet } from "./read-kept";
import { NOTHING_SETTLED, SETTLED } from "../settings/settled-store";
import { queueStored } from "../settings/setting";
import type { Settled } from "../settings/settled-store";
import { loadSource, sourceSetting } from "../settings/source";
import type { KeptSource } from "../contract/kept-source";

/** What stands under a table's defined name. */
export interface NamedRange {
  readonly table: TableKey;
  readonly note: TableNote | undefined;
  /** With the sheet: "'三、依申请公开'!A3:J30". */
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** What the screen shows: a date is a number only as value. */
  readonly text: readonly (readonly string[])[];
  /** The line over it, as the insertion prints one. */
  readonly heading: HeadingCell | null;
}

export interface SheetId {
  readonly name: string;
  readonly id: string;
  /** Hidden by somebody, or so deep that only a macro shows it again. */
  readonly isHidden: boolean;
}

/** Everything that one request tells about the workbook. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetId[];
  readonly profile: Profile | null;
  readonly marks: StoredMarks | null;
  readonly previous: Report | null;
  readonly source: KeptSource | null;
  readonly choices: Choices;
  readonly kept: KeptSheet;
  readonly settled: Settled;
  /** The set of tables that the action is about. */
  readonly set: number;
  /** The tables whose name still points to cells. */
  readonly named: readonly NamedRange[];
  /** What formulas show may be out of date: Excel calculates only when it is told to. */
  readonly isStale: boolean;
  /** The officer's sheet 明细 by its name; null without one. */
  readonly detail: string | null;
  /** Whether one of the officer's names points to a sheet. */
  readonly isDesk: boolean;
  /** Whether one of our names points to a ledger. */
  readonly hasLedger: boolean;
  /** What stands on the sheet 收齐情况, where its name points to one. */
  readonly standing: readonly (readonly unknown[])[] | null;
}

/**
 * Asks for settings, names, sheets and the named tables at once: one request where the workbook
 * holds the tables of one report, a second one where it holds several.
 * @param calculates whether Excel is told to calculate where it does so only when it is told: one
 * more request then.
 */
export async function requestFacts(
  context: Excel.RequestContext,
  calculates: boolean,
): Promise<WorkbookFacts> {
  const { workbook } = context;
  const application = workbook.application.load("calculationMode");
  const sheets = workbook.worksheets.load("items/name,items/id,items/visibility");
  const names = workbook.names.load("items/name,items/comment,items/formula");
  const profile = PROFILE.load(context);
  const marks = MARKS.load(context);
  const previous = queueStored(context, PREVIOUS_SETTING);
  const firstSource = queueStored(context, sourceSetting(FIRST_SET));
  const choices = CHOICES.load(context);
  const settled = SETTLED.load(context);
  const kept = queueKept(context);
  const first = queueSet(context, FIRST_SET);
  const standing = queueDeskSheet(context, "standing").load("values");
  await context.sync();

  const isFirst = !severalSets(names.items) && latestSet(names.items) === FIRST_SET;
  const front = isFirst ? null : await setInFront(context, names.items);
  const set = front?.set ?? FIRST_SET;
  const isManual = application.calculationMode === "Manual";
  const ranges = front?.ranges ?? first;
  const source = front?.source ?? firstSource;
  if (isManual && calculates) {
    application.calculate("Recalculate");
    for (const { range } of ranges) range.load(READ);
    await context.sync();
  }
  const comments = new Map(names.items.map((item) => [item.name, item.comment]));
  const named = ranges.flatMap(({ table, range, over }): NamedRange[] => {
    if (range.isNullObject) return [];
    const note = readTableNote(comments.get(tableNameOf(table, set)) ?? "");
    const { address, values, formulas, text } = range;
    const heading = headingOf(table, address, over);
    return [{ table, note, address, values, formulas, text, heading }];
  });
  const stored = profile();
  const isNoted = named.some(({ note }) => note !== undefined);
  const whose = isNoted ? profileOfSet(stored, named) : (shownProfile(stored, named) ?? stored);
  return {
    sheets: sheets.items.map(({ name, id, visibility }) => ({
      ...{ name, id },
      isHidden: visibility !== "Visible",
    })),
    profile: withShownName(severalSets(names.items) ? whose : (stored ?? whose), named),
    marks: marks(),
    previous: await loadPrevious(previous()),
    source: await loadSource(source()),
    choices: choices()?.choices ?? [],
    kept: await keptReasons(
      context,
      kept,
      sheets.items.map(({ name }) => name),
    ),
    settled: settled() ?? NOTHING_SETTLED,
    set,
    named,
    isStale: isManual && !calculates,
    detail: detailSheet(names.items, sheets.items),
    isDesk: hasDesk(names.items),
    hasLedger: names.items.some(
      ({ name, formula }) =>
        parseLedgerName(name) !== undefined && !String(formula).includes("#REF!"),
    ),
    standing: standing.isNullObject ? null : standing.values,
  };
}

/** What is read of a table that has one of our names. */
const READ = "address,values,formulas,text";

interface QueuedTable {
  readonly table: TableKey;
  readonly range: Excel.Range;
  readonly over: Excel.Range;
}

/** A set of tables other than the first, or the first where that was read already. */
interface SetInFront {
  readonly set: number;
  readonly ranges: readonly QueuedTable[] | null;
  readonly source: (() => unknown) | null;
}

/**
 * Of several sets the one in front; asked with the set that it mostly is. Where Excel has no sheet
 * in front, nothing of that request was done.
 */
async function setInFront(
  context: Excel.RequestContext,
  names: readonly Excel.NamedItem[],
): Promise<SetInFront> {
  const read = (set: number): SetInFront => ({
    set,
    ranges: set === FIRST_SET ? null : queueSet(context, set),
    source: set === FIRST_SET ? null : queueStored(context, sourceSetting(set)),
  });
  const likely = read(latestSet(names));
  if (!severalSets(names)) {
    await context.sync();
    return likely;
  }
  const sheet = await activeSheet(context);
  const set = setOfSheet(names, sheet);
  if (sheet !== null && set === likely.set) return likely;
  const front = read(set);
  if (set !== FIRST_SET) await context.sync();
  return front;
}

function queueSet(context: Excel.RequestContext, set: number): QueuedTable[] {
  return TABLE_KEYS.map((table) => {
    const item = context.workbook.names.getItemOrNullObject(tableNameOf(table, set));
    const range = item.getRangeOrNullObject().load(READ);
    return { table, range, over: queueHeading(range) };
  });
}

/**
 * The set that has a table on a sheet. On a sheet without tables (审核说明, 年报正文), and where no
 * worksheet is in front (null), the one of the latest year, which is the report in hand; the first
 * of those that are of one year.
 */
export function setOfSheet(names: readonly Excel.NamedItem[], sheet: string | null): number {
  const here = names
    .filter((item) => sheet !== null && refersTo(String(item.formula), sheet))
    .flatMap((item) => parseTableName(item.name) ?? []);
  return here[0]?.set ?? latestSet(names);
}

function latestSet(names: readonly Excel.NamedItem[]): number {
  let latest = { set: FIRST_SET, year: 0 };
  for (const { name, comment, formula } of names) {
    const set = parseTableName(name)?.set;
    const year = readTableNote(comment)?.year ?? 0;
    const isThere = set !== undefined && !String(formula).includes("#REF!");
    if (!isThere || year < latest.year) continue;
    if (year > latest.year || set < latest.set) latest = { set, year };
  }
  return latest.set;
}

/** Whether the workbook holds the tables of several years or units. */
export function severalSets(names: readonly Excel.NamedItem[]): boolean {
  return new Set(names.flatMap((item) => parseTableName(item.name)?.set ?? [])).size > 1;
}

/** Whose tables these are: what was noted when they were inserted, else what the pane holds. */
export function profileOfSet(
  stored: Profile | null,
  named: readonly Pick<NamedRange, "note">[],
): Profile | null {
  const note = named.find((range) => range.note !== undefined)?.note;
  if (note === undefined) return stored;
  return ofUnit(stored, note);
}

/**
 * The same where nothing is noted, as other programs drop settings and the comments of names: what
 * the line over a table says.
 */
function shownProfile(stored: Profile | null, named: readonly NamedRange[]): Profile | null {
  for (const { heading } of named) {
    const { organisation = "", year = null } = readHeadingLine(heading?.text ?? "") ?? {};
    if (organisation !== "" && year !== null) return ofUnit(stored, { organisation, year });
  }
  return null;
}

function ofUnit(
  stored: Profile | null,
  { organisation, year }: Pick<Profile, "organisation" | "year">,
): Profile {
  // The kept level is that of the kept unit, and says nothing of another one.
  const isOther = stored !== null && isOtherUnit(stored.organisation, organisation);
  return { organisation, year, level: isOther ? null : (stored?.level ?? null) };
}

/** Of tables that were inserted without a name: the name that somebody has typed over one of them. */
function withShownName(profile: Profile | null, named: readonly NamedRange[]): Profile | null {
  if (profile?.organisation !== "") return profile;
  const names = named.map(
    ({ heading }) => readHeadingLine(heading?.text ?? "")?.organisation ?? "",
  );
  return { ...profile, organisation: names.find((name) => name !== "") ?? "" };
}
