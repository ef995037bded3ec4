import { topLeft } from "../../report/address";
import type { Attempt } from "../contract/attempt";
import { done } from "../contract/attempt";
import type { LedgerListener } from "../contract/ledger-contract";
import { removeHandlers } from "../host/remove-handlers";
import { attempt } from "../host/run";
import { isLedger } from "./read-ledgers";

/** Quiet time after the last change before it is told, in milliseconds. */
const QUIET = 300;

/** Follows the sheets that `readLedgers` gave last. Writes and reads nothing. */
export async function watchLedgers(
  listener: LedgerListener,
): Promise<Attempt<() => Promise<void>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChanged = ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isLedger(worksheetId)) {
      clearTimeout(timer);
      timer = setTimeout(() => listener.changed(), QUIET);
    }
    return Promise.resolve();
  };
  const onSelection = ({
    worksheetId,
    address,
  }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const row = topLeft(address).row + 1;
    listener.selected(isLedger(worksheetId) ? { id: worksheetId, row } : null);
    return Promise.resolve();
  };
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const started = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(
      worksheets.onChanged.add(onChanged),
      worksheets.onSelectionChanged.add(onSelection),
    );
    await context.sync();
  });
  if (!started.ok) return started;
  return done(async () => {
    clearTimeout(timer);
    await removeHandlers(handlers);
  });
}
