import type { ReactElement } from "react";
import type { Finding } from "../../../check/finding";
import type { TextActions } from "./text-actions";

interface FindingCardsProps {
  readonly findings: readonly Finding[];
  readonly actions: TextActions;
}

/** What is wrong with a title, a heading, or the text as a whole. */
export function FindingCards({ findings, actions }: FindingCardsProps): ReactElement | null {
  if (findings.length === 0) return null;
  return <ul className="plain">{findings.map((finding) => actions.cardOf(finding))}</ul>;
}
