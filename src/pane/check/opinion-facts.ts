import type { OpinionFacts } from "../../check/review/opinion";
import type { CheckOutcome } from "../../excel/contract";
import { cellId } from "../../report/cell";
import { lastYearOf } from "../../actions/last-year";
import { explainedGroups } from "../../actions/repair/arrange";
import type { Explained } from "../../actions/repair/arrange";
import type { CheckedText } from "./checked-text";
import { factsOf } from "./part-states";

/** What 审核 shows, to be put together as a document. */
export function opinionFacts(
  outcome: CheckOutcome,
  text: CheckedText,
  explained: Explained | null,
  time: Date,
): OpinionFacts {
  const previous = lastYearOf(outcome);
  return {
    ...factsOf(outcome, text),
    time,
    unread: outcome.refused,
    previous,
    text:
      text.kind === "checked" ? { findings: text.findings, withLastYear: previous !== null } : null,
    explanations: explainedGroups(outcome, explained)
      .filter(({ dismissed }) => !dismissed)
      .map(({ explanation }) => explanation),
    addressOf: (cell) => outcome.addresses.get(cellId(cell)) ?? null,
  };
}
