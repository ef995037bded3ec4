import type { ReactElement } from "react";
import type { Verdict } from "../../check/review/verdict";
import { DoneIcon, ErrorIcon, InfoIcon } from "./icons";

interface VerdictLineProps {
  readonly verdict: Verdict;
  /** Within a button, where no paragraph may stand. */
  readonly inButton?: boolean;
}

/**
 * The verdict: green when ready, red for errors and for what could not be read, and neutral for
 * what is only not done yet.
 */
export function VerdictLine({ verdict, inButton = false }: VerdictLineProps): ReactElement {
  const { state, errors, unread, sentence } = verdict;
  const wrong = errors > 0 || unread > 0;
  const ready = state === "ready";
  const Shape = ready ? DoneIcon : wrong ? ErrorIcon : InfoIcon;
  const Line = inButton ? "span" : "p";
  return (
    <Line className={ready ? "clean" : wrong ? "verdict-wrong" : "verdict-undone"}>
      <Shape />
      {sentence}
    </Line>
  );
}
