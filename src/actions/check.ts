import { cellMarks } from "../check/review/cell-marks";
import { suspectCells } from "../check/review/explained";
import type { Attempt } from "../excel/contract/attempt";
import { plainAction } from "./action";
import type { Press } from "./action";
import type { Checked } from "./checked";
import { withChecked } from "./events";
import { judgedLedger } from "./ledger/judged-ledger";
import type { LedgerState } from "./ledger/ledger-state";
import { withLedger } from "./ledger/with-ledger";
import { noticed, withoutFailure } from "./notices";
import type { Sought } from "./repair/explainer";
import { withSought } from "./repair/repair-state";
import { requestOf } from "./repair/request";
import type { Services } from "./services";
import type { PaneState } from "./state";

/** What 审核 came to: what was found, marked, and found out about the likely cells. */
interface CheckResult {
  readonly checked: Checked;
  readonly ledger: LedgerState;
  readonly sought: Sought | null;
}

async function run(
  { workbook, explainer, judgeText }: Services,
  state: () => PaneState,
): Promise<Attempt<CheckResult>> {
  const read = await workbook.readWorkbook();
  if (!read.ok) return read;
  const [{ judgeAll }, { lookAfterReading, unreadLedger }] = await Promise.all([
    import("./judge"),
    import("./ledger/look"),
  ]);
  const now = (): PaneState => ({ ...state(), reading: read.value });
  const look = await lookAfterReading(workbook, now);
  const ledger = look.ok ? look.value : unreadLedger(now(), look.sentence);
  const checked = await judgeAll(read.value, state().writing, judgedLedger(ledger), judgeText);
  // The list asks for the same, with the same evidence: it is sought once, and both say one thing.
  const request = requestOf(checked);
  const sought = request === null ? null : await explainer(request);
  const explanations = sought?.kind === "explained" ? sought.explanations : [];
  const { audit, dismissed } = checked;
  const suspects = suspectCells(explanations, audit.findings, dismissed, audit);
  const marked = await workbook.markCells(read.value, cellMarks(audit.findings, suspects));
  if (!marked.ok) return marked;
  return { ok: true, value: { checked: { ...checked, ...marked.value }, ledger, sought } };
}

/** 审核: reads everything again, judges it, marks the cells. */
export const check: () => Press = plainAction({
  name: "check",
  busy: "正在审核…",
  tab: "check",
  run,
  done: (state, { checked, ledger, sought }) => {
    const read = { ...withoutFailure(state, "read"), liveFailure: null };
    const next = withChecked(withLedger(read, ledger), checked);
    const { notice } = checked;
    const told = notice === null ? null : ({ tone: "info", text: notice, retry: check() } as const);
    // Of a reading that is shown already the explanations are known: the list asks for none.
    const of = next.outcome?.begun === checked.begun ? next.outcome : checked;
    return {
      ...noticed(next, "check", told),
      repair: sought === null ? next.repair : withSought(next.repair, of, sought),
    };
  },
});
