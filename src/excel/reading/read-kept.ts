import type { Justification } from "../../check/review/justification";
import { splitAddress } from "../../report/address";
import { KEPT_SHEET } from "../../report/names";
import type { KeptContents } from "./kept-place";

/** Finds the sheet after it was renamed, and covers its list. */
export const KEPT_NAME = "年报_审核说明";

/** The sheet 审核说明 as far as a check needs it. */
export interface KeptSheet {
  /** Null without a sheet of ours. */
  readonly sheet: string | null;
  /** Whether our name covers its list: then the sheet was finished when it was made. */
  readonly named: boolean;
  readonly reasons: readonly Justification[];
}

/** Queues reading what stands under the sheet's name. */
export function queueKept(context: Excel.RequestContext): Excel.Range {
  const item = context.workbook.names.getItemOrNullObject(KEPT_NAME);
  return item.getRangeOrNullObject().load("address,values");
}

/** The reasons; a second request only where the name is gone and a sheet may be ours. */
export async function keptReasons(
  context: Excel.RequestContext,
  named: Excel.Range,
  sheets: readonly string[],
): Promise<KeptSheet> {
  if (!named.isNullObject) {
    const contents = await contentsOf(named);
    const sheet = splitAddress(named.address)?.sheet ?? null;
    if (contents !== null) return { sheet, named: true, reasons: reasonsOf(contents) };
  }
  if (!sheets.includes(KEPT_SHEET)) return NO_SHEET;
  const used = context.workbook.worksheets
    .getItem(KEPT_SHEET)
    .getUsedRangeOrNullObject(true)
    .load("address,values");
  await context.sync();
  const contents = used.isNullObject ? null : await contentsOf(used);
  if (contents === null) return NO_SHEET;
  return { sheet: KEPT_SHEET, named: false, reasons: reasonsOf(contents) };
}

const NO_SHEET: KeptSheet = { sheet: null, named: false, reasons: [] };

const reasonsOf = ({ rows }: KeptContents): readonly Justification[] =>
  rows.map(({ reason }) => reason);

/** Few workbooks have the sheet: what reads it is loaded with the first. */
async function contentsOf(used: Excel.Range): Promise<KeptContents | null> {
  const { readKeptContents } = await import("./kept-place");
  return readKeptContents(used);
}
