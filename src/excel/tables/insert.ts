import { LAYOUTS } from "../../report/formats";
import { TABLE_NAMES } from "../../report/names";
import { areaAddress } from "../../report/address";
import type { InsertedSheet, InsertOutcome, InsertRequest, TakenName } from "../contract/contract";
import { FIRST_SET, parseTableName, tableNameOf, tableNote } from "../../report/table-name";
import { PROFILE } from "../settings/profile";
import { queueClosure, refuseClosed } from "../host/guard";
import { isExcelError, Refusal, sentenceFor } from "../host/refusal";
import { freeName, isTaken, sheetNameProblem } from "../host/sheet-names";
import { planSheet } from "./sheet-plan";
import { writeSheet } from "./write-sheet";

/** What the first request finds out before anything is written. */
interface Before {
  readonly sheetNames: readonly string[];
  readonly sheetIds: ReadonlySet<string>;
  readonly set: number;
  /** Names of ours whose sheet was deleted; they make room for the new ones. */
  readonly staleNames: readonly string[];
}

/**
 * Puts official tables into new worksheets: one request looks whether that is possible, one writes
 * everything. Never writes into a sheet that exists. If Excel fails half-way, what was begun is
 * taken away again (the one deletion we do unasked: nothing of the user's can be on those sheets).
 */
export async function insertTables(
  context: Excel.RequestContext,
  request: InsertRequest,
): Promise<InsertOutcome> {
  const before = await lookBefore(context, request);
  const wanted = request.tables.map((table) => ({
    table,
    sheet: (request.sheetNames?.[table] ?? TABLE_NAMES[table].sheet).trim(),
  }));
  const taken = takenNames(wanted, before.sheetNames);
  if (taken.length > 0) return { kind: "taken", taken };
  checkNames(wanted, before.sheetNames);
  write(context, request, wanted, before);
  try {
    await context.sync();
  } catch (error) {
    await undoHalf(context, wanted, before, error);
  }
  return { kind: "inserted", sheets: wanted };
}

async function lookBefore(context: Excel.RequestContext, request: InsertRequest): Promise<Before> {
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
  const used = new Set(
    ours.filter(({ table }) => request.tables.includes(table)).map(({ set }) => set),
  );
  let set = FIRST_SET;
  while (used.has(set)) set += 1;
  return {
    sheetNames: workbook.worksheets.items.map((sheet) => sheet.name),
    sheetIds: new Set(workbook.worksheets.items.map((sheet) => sheet.id)),
    set,
    staleNames: stale.map((item) => item.name),
  };
}

function takenNames(wanted: readonly InsertedSheet[], existing: readonly string[]): TakenName[] {
  return wanted
    .filter(({ sheet }) => isTaken(sheet, existing))
    .map(({ table, sheet }) => ({
      table,
      wanted: sheet,
      suggested: freeName(TABLE_NAMES[table].sheet, existing),
    }));
}

function checkNames(wanted: readonly InsertedSheet[], existing: readonly string[]): void {
  wanted.forEach(({ sheet }, index) => {
    const others = wanted.slice(0, index).map((other) => other.sheet);
    const problem = sheetNameProblem(sheet, [...existing, ...others]);
    if (problem !== null) throw new Refusal(`${problem}没有插入。`);
  });
}

function write(
  context: Excel.RequestContext,
  { profile, format, totals: ordinary, typedTotals = [] }: InsertRequest,
  wanted: readonly InsertedSheet[],
  { set, staleNames }: Before,
): void {
  const { workbook } = context;
  for (const name of staleNames) workbook.names.getItem(name).delete();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheets = wanted.map(({ table, sheet: name }) => {
    const totals = typedTotals.includes(table) ? "typed" : ordinary;
    const plan = planSheet(LAYOUTS[format][table], profile, totals);
    const sheet = workbook.worksheets.add(name);
    writeSheet(sheet, plan);
    workbook.names.add(
      tableNameOf(table, set),
      sheet.getRange(areaAddress(plan.table)),
      tableNote({ ...profile, format, totals }),
    );
    return sheet;
  });
  PROFILE.write(context, profile);
  sheets[0]?.activate();
}

/** Removes the sheets that the failed request had already added, then says why it failed. */
async function undoHalf(
  context: Excel.RequestContext,
  wanted: readonly InsertedSheet[],
  before: Before,
  error: unknown,
): Promise<never> {
  if (!isExcelError(error)) throw error;
  const reason = sentenceFor(error);
  const left = await removeNew(context, wanted, before);
  throw new Refusal(
    left.length === 0
      ? `插入没有完成，工作簿已恢复原样。${reason}`
      : `插入没有完成，工作簿里多了${quoted(left)}，请手工删除后再试。${reason}`,
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}

async function removeNew(
  context: Excel.RequestContext,
  wanted: readonly InsertedSheet[],
  before: Before,
): Promise<string[]> {
  try {
    const sheets = wanted.map(({ sheet }) =>
      context.workbook.worksheets.getItemOrNullObject(sheet).load("id,name"),
    );
    const names = wanted.map(({ table }) =>
      context.workbook.names.getItemOrNullObject(tableNameOf(table, before.set)).load("name"),
    );
    await context.sync();
    for (const name of names) if (!name.isNullObject) name.delete();
    for (const sheet of sheets) {
      if (!sheet.isNullObject && !before.sheetIds.has(sheet.id)) sheet.delete();
    }
    await context.sync();
    return [];
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return wanted.map(({ sheet }) => sheet);
  }
}
