import type { LedgerActions } from "../../excel/contract/ledger-contract";
import type { WorkbookReading } from "../../excel/contract/contract";
import type { Press } from "../action";
import type { PaneEvent, PaneState } from "../state";
import { countedFor, isFor } from "./counted-for";
import { lookedAgain } from "./look";
import { readLedger } from "./read-ledger";

/** What following the ledgers needs of the session. */
interface Following {
  readonly workbook: LedgerActions;
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: PaneEvent) => void;
  readonly runQuietly: (press: Press) => Promise<unknown>;
}

/**
 * Reads the ledgers of ours that a reading of the workbook has seen, and follows those that are known
 * from then on; the result ends that. Where nothing is followed, 审核 reads it again.
 */
export function followLedgers(session: Following): () => void {
  const { workbook, state, subscribe, dispatch, runQuietly } = session;
  let stop: (() => Promise<void>) | null = null;
  let isWatching = false;
  let isOver = false;
  let lastRead: WorkbookReading | null = null;

  const watch = async (): Promise<void> => {
    isWatching = true;
    const watching = await workbook.watchLedgers({
      changed: () => {
        if (!isOver) void runQuietly(readLedger());
      },
      selected: (row) => {
        if (!isOver) dispatch({ type: "ledger", change: { row } });
      },
    });
    if (!watching.ok) {
      dispatch({ type: "ledger", change: { liveFailure: watching.sentence } });
      return;
    }
    stop = watching.value;
    if (isOver) await stop();
  };
  const changed = (): void => {
    const { ledger, reading } = state();
    if (reading !== null && reading !== lastRead) {
      lastRead = reading;
      const isKnown = ledger?.sheets.some(({ isOurs }) => isOurs) ?? false;
      if (reading.hasLedger !== isKnown) void runQuietly(readLedger());
    }
    if (ledger === null) return;
    if (!isWatching && ledger.sheets.length > 0) void watch();
    const now = countedFor(state());
    if (isFor(now, ledger.countedFor)) return;
    const { use } = lookedAgain(ledger, { countedFor: now });
    dispatch({ type: "ledger", change: { countedFor: now, use } });
  };
  const unsubscribe = subscribe(changed);
  changed();
  return () => {
    isOver = true;
    unsubscribe();
    if (stop !== null) void stop();
  };
}
