import { useMemo, useReducer, useState } from "react";
import { auditOf } from "../../actions/judge";
import { textAsker } from "../../actions/text/text-asker";
import type { TextJudge } from "../../actions/text/text-judge";
import type { Audit, AuditInput } from "../../check/audit";

/** What is to be judged for a screen. */
interface Judgeable {
  readonly input: AuditInput;
}

/** What was judged, with its audit: never that of something else. */
export interface Judged<Of extends Judgeable> {
  readonly of: Of;
  readonly audit: Audit;
  /** False while the text of what is to be shown now is being judged. */
  readonly isJudged: boolean;
}

/**
 * Judges for a screen what the session does not judge. While the text is being judged what was
 * judged before stays for a moment, then the text is said to be waited for.
 * @param wanted Null where there is nothing to be judged.
 */
export function useJudged<Of extends Judgeable>(
  judgeText: TextJudge,
  wanted: Of | null,
): Judged<Of> | null {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [ask] = useState(() => textAsker(judgeText, redraw));
  const answer = wanted === null ? "late" : ask(wanted.input);
  const isJudged = answer !== "soon" && answer !== "late";
  const current = useMemo(
    () =>
      wanted && {
        of: wanted,
        audit: auditOf(wanted.input, answer === "soon" || answer === "late" ? "waiting" : answer),
      },
    [wanted, answer],
  );
  const [last, setLast] = useState(current);
  const shown = answer === "soon" ? (last ?? current) : current;
  if (last !== shown) setLast(shown);
  return shown && { ...shown, isJudged };
}
