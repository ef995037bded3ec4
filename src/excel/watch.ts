import { quoteSheet, cellAddress, topLeft } from "../report/address";
import { TABLE_KEYS } from "../report/form";
import type { TableKey } from "../report/form";
import { placeOf } from "../report/place";
import type { Attempt } from "./contract/attempt";
import { done, refused } from "./contract/attempt";
import type { SelectedCell, WorkbookListener } from "./contract/contract";
import { cellAt } from "./reading/placed-table";
import { readReport } from "./reading/read";
import type { Reading } from "./reading/read";
import { UNKNOWN } from "./host/refusal";
import { removeHandlers } from "./host/remove-handlers";
import { reread } from "./host/reread";
import { watchers } from "./host/reread-soon";
import { attempt } from "./host/run";
import { silence } from "./host/silence";
import { workbookReading } from "./workbook-reading";

/** Quiet time after the last change before the workbook is read again, in milliseconds. */
const QUIET = 300;

/** How long nothing may be answered before that is told, in milliseconds. */
const SILENCE = 60_000;

const NO_ANSWER =
  "Excel 没有回应，清单暂时没有跟上表格。如果正在编辑单元格，请按回车结束编辑；仍然不行，请关闭并重新打开窗格。";

/**
 * Follows the workbook while the pane is open: reads again after changes, tells which cell is
 * selected. Writes nothing, so the user's undo list stays as it is. Events are a convenience
 * (office-js #6311): 审核 reads everything again itself.
 */
export async function watch(listener: WorkbookListener): Promise<Attempt<() => Promise<void>>> {
  let reading: Reading | null = null;
  // How many changes may have brought a table, and how many of them have been looked into.
  let came = 0;
  let sought = 0;
  let selection: Excel.WorksheetSelectionChangedEventArgs | null = null;
  const { asked, ended } = silence(() => listener.failed(NO_ANSWER), SILENCE);

  const tellSelection = (): void => {
    if (selection === null) return;
    listener.selected(reading === null ? null : selectedCell(reading, selection));
  };
  const read = async (): Promise<Attempt<Reading>> => {
    const before = reading;
    const until = came;
    const search =
      before === null || isUncertain(before) || (until > sought && lacksTables(before));
    asked();
    const found = await readOrRefuse((context) => readAgain(context, before, search));
    ended();
    if (found.ok && search) sought = Math.max(sought, until);
    return found;
  };
  const tell = (read: Attempt<Reading>): void => {
    if (!read.ok) {
      listener.failed(read.sentence);
      return;
    }
    reading = read.value;
    listener.changed(workbookReading(reading));
    // The selected cell may hold something else now.
    tellSelection();
  };
  const { soon, now, stop } = reread(read, tell, QUIET);
  const onChanged = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (mayBringTable(event)) came += 1;
    soon();
    return Promise.resolve();
  };
  const onSheets = (): Promise<void> => {
    came += 1;
    soon();
    return Promise.resolve();
  };
  const onSelection = (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    selection = event;
    tellSelection();
    return Promise.resolve();
  };

  asked();
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const started = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(
      worksheets.onChanged.add(onChanged),
      worksheets.onAdded.add(onSheets),
      worksheets.onDeleted.add(onSheets),
      worksheets.onSelectionChanged.add(onSelection),
    );
    await context.sync();
  });
  ended();
  if (!started.ok) return started;
  // Before the first reading: what an action changes meanwhile may come too late for it.
  watchers.add(soon);
  // Not waited for: who follows can end that also while it is not answered.
  void now();
  return done(async () => {
    watchers.delete(soon);
    stop();
    ended();
    await removeHandlers(handlers);
  });
}

/** A reading; a fault of ours ends this one only. */
async function readOrRefuse(
  batch: (context: Excel.RequestContext) => Promise<Reading>,
): Promise<Attempt<Reading>> {
  try {
    return await attempt(batch);
  } catch (fault) {
    reportError(fault);
    return refused(UNKNOWN);
  }
}

async function readAgain(
  context: Excel.RequestContext,
  before: Reading | null,
  search: boolean,
): Promise<Reading> {
  // Calculating is left to who set Excel to do it by hand, and to 审核.
  const found = await readReport(context, search, false);
  if (search || before === null) return found;
  // A name was deleted or its table changed shape: only now is the longer way worth it.
  if (found.tables.length < before.tables.length) return readReport(context, true, false);
  const isMissing = (table: TableKey): boolean =>
    !found.tables.some(({ layout }) => layout.key === table);
  const unknown = before.refused.filter((one) => one.isUnknown === true && isMissing(one.table));
  return { ...found, refused: [...found.refused, ...unknown] };
}

/** A table was found by its labels only, or could not be read: it is looked for anew each time. */
function isUncertain({ tables, refused: unread }: Reading): boolean {
  const unclear = unread.some(({ isUnknown = false }) => !isUnknown);
  return unclear || tables.some(({ foundBy }) => foundBy !== "name");
}

function lacksTables({ tables }: Reading): boolean {
  return tables.length < TABLE_KEYS.length;
}

/** One cell makes no table; what is pasted may, and so may rows that are moved. */
function mayBringTable({ changeType, address }: Excel.WorksheetChangedEventArgs): boolean {
  return changeType !== "RangeEdited" || address.includes(":");
}

function selectedCell(
  reading: Reading,
  { worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs,
): SelectedCell | null {
  const sheet = reading.sheets.find(({ id }) => id === worksheetId)?.name;
  if (sheet === undefined) return null;
  const { row, column } = topLeft(address);
  const placed = cellAt(reading.tables, sheet, row, column);
  if (placed === undefined) return null;
  const { cell, value } = placed;
  return {
    cell: cell.key,
    address: `${quoteSheet(sheet)}!${cellAddress(placed.row, placed.column)}`,
    place: placeOf(cell.key),
    value,
    rowHelp: cell.rowHelp,
    columnHelp: cell.columnHelp,
  };
}
