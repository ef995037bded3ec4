import type { ReactElement } from "react";
import type { TextFinding } from "../../../check/text/finding";
import type { TextActions } from "./text-actions";
import { TextFindingCard } from "./text-finding-card";

interface FindingCardsProps {
  readonly findings: readonly TextFinding[];
  readonly actions: TextActions;
}

/** What is wrong with a title, a heading, or the text as a whole. */
export function FindingCards({ findings, actions }: FindingCardsProps): ReactElement | null {
  if (findings.length === 0) return null;
  return (
    <ul className="plain">
      {findings.map((finding, index) => (
        <TextFindingCard
          key={`${finding.code} ${index}`}
          finding={finding}
          onGo={actions.goTo(finding.cells)}
          onUpdate={null}
        >
          {(describedBy, others) => actions.reasonOf(finding, describedBy, others)}
        </TextFindingCard>
      ))}
    </ul>
  );
}
