import type { InsertOutcome, InsertRequest } from "../contract/contract";
import { addSheets } from "./add-sheets";
import { checkNames, lookBefore, takenNames, wantedSheets } from "./insert-look";
import { planSheets } from "./insert-write";

/**
 * Puts official tables into new worksheets: one request looks whether that is possible, one writes
 * everything. Never writes into a sheet that exists.
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
  const added = await addSheets(context, sheets, request.profile, before, "插入");
  if (added.kind === "taken") return { kind: "taken", taken: takenNames(wanted, added.others) };
  return {
    kind: "inserted",
    sheets: sheets.map(({ table, sheet }, at) => ({ table, sheet, id: added.ids[at] ?? "" })),
    undecorated: added.undecorated,
  };
}
