import { placeOf } from "../report/place";
import { cellAt } from "./placed-table";
import { quoteSheet, cellAddress, topLeft } from "../report/address";
import type { Attempt } from "./attempt";
import { done } from "./attempt";
import type { SelectedCell, WorkbookListener } from "./contract";
import { readReport } from "./read";
import type { Reading } from "./read";
import { attempt } from "./run";
import { workbookReading } from "./workbook-reading";

/** Quiet time after the last change before the workbook is read again, in milliseconds. */
const QUIET = 300;

const watchers = new Set<() => Promise<void>>();

/** Lets who follows the workbook read again: changed settings raise no event there. */
export function readAgainSoon(): void {
  for (const soon of watchers) void soon();
}

/**
 * Follows the workbook while the pane is open: reads again after changes, tells which cell is
 * selected. Writes nothing, so the user's undo list stays as it is. Events are a convenience
 * (office-js #6311): 审核 reads everything again itself.
 */
export async function watch(listener: WorkbookListener): Promise<Attempt<() => Promise<void>>> {
  let reading: Reading | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let selection: Excel.WorksheetSelectionChangedEventArgs | null = null;

  const tellSelection = (): void => {
    if (selection === null) return;
    listener.selected(reading === null ? null : selectedCell(reading, selection));
  };
  const readAgain = async (): Promise<void> => {
    const turn = (latest += 1);
    const byName = reading?.tables.every(({ foundBy }) => foundBy === "name") ?? false;
    const search = !byName || (reading?.refused.length ?? 0) > 0;
    const read = await attempt(async (context) => {
      const found = await readReport(context, search);
      // A name was deleted or its table changed shape: only now is the longer way worth it.
      const lost = !search && found.tables.length < (reading?.tables.length ?? 0);
      return lost ? readReport(context, true) : found;
    });
    if (turn !== latest) return;
    if (!read.ok) {
      listener.failed(read.sentence);
      return;
    }
    reading = read.value;
    listener.changed(workbookReading(reading));
    // The selected cell may hold something else now.
    tellSelection();
  };
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void readAgain(), QUIET);
    return Promise.resolve();
  };
  const onSelection = (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    selection = event;
    tellSelection();
    return Promise.resolve();
  };

  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const started = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(
      worksheets.onChanged.add(soon),
      worksheets.onAdded.add(soon),
      worksheets.onDeleted.add(soon),
      worksheets.onSelectionChanged.add(onSelection),
    );
    await context.sync();
  });
  if (!started.ok) return started;
  await readAgain();
  watchers.add(soon);
  return done(async () => {
    watchers.delete(soon);
    clearTimeout(timer);
    latest += 1;
    await removeAll(handlers);
  });
}

async function removeAll(
  handlers: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
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
