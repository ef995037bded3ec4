import type { ReactElement } from "react";
import type { Finding } from "../../../check/finding";
import { useFew } from "../../parts/use-few";
import type { TextActions } from "./text-actions";

interface FindingCardsProps {
  readonly findings: readonly Finding[];
  readonly actions: TextActions;
}

/** What is wrong with a title, a heading, or the text as a whole. */
export function FindingCards({ findings, actions }: FindingCardsProps): ReactElement | null {
  const { shown, more } = useFew(findings);
  if (findings.length === 0) return null;
  return (
    <>
      <ul className="plain">{shown.map((finding) => actions.cardOf(finding))}</ul>
      {more}
    </>
  );
}
