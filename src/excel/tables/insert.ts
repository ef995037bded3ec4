import type { InsertOutcome, InsertRequest } from "../contract/contract";
import { decorateSingly } from "../host/decorations";
import { SHOWN } from "../host/page-setup";
import { isExcelError, sentenceFor } from "../host/refusal";
import { isWeb } from "../host/web";
import { lookAfter, notInserted, removeMade } from "./half-inserted";
import type { HalfInserted } from "./half-inserted";
import { checkNames, lookBefore, takenNames, wantedSheets } from "./insert-look";
import type { Before } from "./insert-look";
import { planSheets, queueInsertion } from "./insert-write";
import type { NewSheet } from "./insert-write";

/**
 * Puts official tables into new worksheets: one request looks whether that is possible, one writes
 * everything. Never writes into a sheet that exists. Where Excel refuses a decoration the tables
 * stay and it is told; where it refuses more, what this insertion made is taken away again (the one
 * deletion we do unasked: nothing of the user's can be on those sheets).
 */
export async function insertTables(
  context: Excel.RequestContext,
  request: InsertRequest,
): Promise<InsertOutcome> {
  const before = await lookBefore(context, request);
  const wanted = wantedSheets(request);
  const taken = takenNames(wanted, before.sheetNames);
  if (taken.length > 0) return { kind: "taken", taken };
  checkNames(wanted, before.sheetNames);
  const sheets = planSheets(context, request, wanted, before);
  const made = queueInsertion(context, sheets, request, before);
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return afterFailure(context, sheets, before, sentenceFor(error));
  }
  const ids = made.map(({ id }) => id);
  const [first] = ids;
  const undecorated =
    isWeb() && first !== undefined
      ? await decorateSingly(context, [{ sheet: first, decorations: [SHOWN] }])
      : [];
  return inserted(sheets, ids, undecorated);
}

function inserted(
  sheets: readonly NewSheet[],
  ids: readonly string[],
  undecorated: readonly string[],
): InsertOutcome {
  return {
    kind: "inserted",
    sheets: sheets.map(({ table, sheet }, at) => ({ table, sheet, id: ids[at] ?? "" })),
    undecorated,
  };
}

async function afterFailure(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  before: Before,
  reason: string,
): Promise<InsertOutcome> {
  let half: HalfInserted;
  try {
    half = await lookAfter(context, sheets, before);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw notInserted(null, reason);
  }
  const why = half.isWritten ? await finish(context, sheets, half) : reason;
  if (why === null) {
    const ids = half.made.map(({ id }) => id);
    const undecorated = await decorateSingly(
      context,
      sheets.map(({ decorations }, at) => ({
        sheet: ids[at] ?? "",
        decorations: at === 0 && isWeb() ? [...decorations, SHOWN] : decorations,
      })),
    );
    return inserted(sheets, ids, undecorated);
  }
  const left = await removeMade(context, half);
  const taken = takenNames(sheets, half.others);
  // Somebody took a name between the two requests.
  if (left?.length === 0 && taken.length > 0) return { kind: "taken", taken };
  throw notInserted(left, why);
}

/** Gives the sheets their names, which come last of all; else why that is refused. */
async function finish(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  { made }: HalfInserted,
): Promise<string | null> {
  made.forEach(({ id, name }, at) => {
    const wanted = sheets[at]?.sheet;
    if (wanted !== undefined && wanted !== name)
      context.workbook.worksheets.getItem(id).name = wanted;
  });
  try {
    await context.sync();
    return null;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return sentenceFor(error);
  }
}
