import type { ReactElement } from "react";
import type { Verdict } from "../../check/review/verdict";
import { DoneIcon, ErrorIcon, InfoIcon } from "./icons";

/** The verdict: green when ready, red for errors, and neutral for what is only not done yet. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const { state, errors, sentence } = verdict;
  const wrong = errors > 0;
  const ready = state === "ready";
  const Shape = ready ? DoneIcon : wrong ? ErrorIcon : InfoIcon;
  return (
    <p className={ready ? "clean" : wrong ? "verdict-wrong" : "verdict-undone"}>
      <Shape />
      {sentence}
    </p>
  );
}
