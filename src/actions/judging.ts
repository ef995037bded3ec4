import type { AuditInput } from "../check/audit";
import { withChecked } from "./events";
import type { judge, prepare, Prepared } from "./judge";
import { judgedLedger } from "./ledger/judged-ledger";
import type { PaneState } from "./state";
import { textAsker } from "./text/text-asker";
import type { TextJudge } from "./text/text-judge";

/** What judges, once it is loaded. */
export interface Judge {
  readonly prepare: typeof prepare;
  readonly judge: typeof judge;
}

/** Whether the outcome that is shown is of what the pane has now. */
function isOfNow({ outcome, reading, writing, ledger }: PaneState): boolean {
  return (
    outcome?.reading === reading &&
    outcome.ledger === judgedLedger(ledger) &&
    outcome.form === writing.form &&
    outcome.textFailure === writing.failure
  );
}

/**
 * Judges what was read together with the text, as soon as both are there. An outcome is of one
 * reading and one text: while a text is being judged the one before stays for a moment, then the
 * tables are shown and the text is said to be waited for.
 * @param again Told when judging the state that is shown then gives more.
 */
export function judging(
  judgeText: TextJudge,
  again: () => void,
): (state: PaneState, judge: Judge) => PaneState {
  const ask = textAsker(judgeText, again);
  let prepared: Prepared | null = null;
  /** What the text is judged with: the ledger says nothing of it. */
  let question: AuditInput | null = null;

  return (state, rules) => {
    const { reading, writing, outcome } = state;
    const ledger = judgedLedger(state.ledger);
    const { form, failure } = writing;
    if (reading === null || !(writing.ready || failure !== null)) return state;
    const isShown = isOfNow(state);
    if (isShown && outcome?.unjudged?.kind !== "waiting") return state;
    const isSameText =
      prepared?.reading === reading &&
      prepared.writing.form === form &&
      prepared.writing.failure === failure;
    const isSame = isSameText && prepared?.ledger === ledger;
    const current =
      isSame && prepared !== null ? prepared : rules.prepare(reading, writing, ledger);
    prepared = current;
    question = isSameText && question !== null ? question : current.input;
    const answer = ask(question);
    if (answer === "soon") return state;
    if (answer !== "late") return withChecked(state, rules.judge(current, answer));
    return isShown ? state : withChecked(state, rules.judge(current, "waiting"));
  };
}
