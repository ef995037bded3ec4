import { done } from "../../excel/contract/attempt";
import { dueFixes } from "../../ledger/due-fixes";
import type { LedgerCase } from "../../ledger/case";
import { plainAction } from "../action";
import { noticed, withoutFailure } from "../notices";
import type { Services } from "../services";
import type { PaneState } from "../state";
import { WORKDAYS } from "./ledger-in-use";
import type { LedgerState } from "./ledger-state";
import { foundSentence } from "./ledger-words";
import { lookAtLedgers, unreadLedger } from "./look";
import { withLedger } from "./with-ledger";

/** The rows of a sheet as they were read before; null where they were not. */
function before({ ledger }: PaneState, id: string): readonly LedgerCase[] | null {
  return ledger?.use.kind === "read" && ledger.use.sheet.id === id ? ledger.use.ledger.cases : null;
}

/**
 * Writes the deadlines that are missing in the sheet of ours, or are no longer those of their rows;
 * nothing is written where none is. Says why it could not be, and whether anything was.
 */
async function writeDue(
  { workbook }: Services,
  state: PaneState,
  { use }: LedgerState,
): Promise<{ readonly failure: string | null; readonly written: number }> {
  if (use.kind !== "read" || !use.sheet.isOurs) return { failure: null, written: 0 };
  const { id } = use.sheet;
  const fixes = dueFixes(before(state, id), use.ledger.cases, WORKDAYS);
  if (fixes.length === 0) return { failure: null, written: 0 };
  const attempt = await workbook.writeDue(id, fixes);
  return attempt.ok
    ? { failure: null, written: attempt.value.written }
    : { failure: attempt.sentence, written: 0 };
}

/** Reads the ledger again, and keeps its deadlines up to date. */
export const readLedger = plainAction({
  name: "readLedger",
  busy: "正在读取台账…",
  tab: "fill",
  alone: false,
  run: async (services, state) => {
    const known = state();
    const look = await lookAtLedgers(services.workbook, state);
    if (!look.ok) return look;
    const { failure, written } = await writeDue(services, known, look.value);
    const again = written > 0 ? await lookAtLedgers(services.workbook, state) : look;
    return again.ok ? done({ ...again.value, dueFailure: failure }) : again;
  },
  done: (state, ledger) => withLedger(withoutFailure(state, "readLedger"), ledger),
  refused: (state, sentence) => ({ ...state, ledger: unreadLedger(state, sentence) }),
});

/** 找台账: looks through all sheets of the workbook, whatever they are called. */
export const findLedger = plainAction({
  name: "findLedger",
  busy: "正在查找台账…",
  tab: "fill",
  alone: false,
  run: ({ workbook }, state) => lookAtLedgers(workbook, state, "all"),
  done: (state, ledger) =>
    noticed(withLedger(state, ledger), "fill", {
      tone: "info",
      text: foundSentence(ledger),
      retry: null,
    }),
});
