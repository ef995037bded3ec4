import type { ReactElement, ReactNode } from "react";
import type { Finding } from "../../check/finding";
import type { Pane } from "../use-pane";
import type { ExplainedGroup } from "../../actions/repair/arrange";
import { DismissedLine } from "./dismissed-line";
import { RepairCard } from "./repair-card";
import "./repair.css";
import type { Checked } from "../../actions/checked";

interface RepairGroupsProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly groups: readonly ExplainedGroup[];
  readonly card: (finding: Finding) => ReactNode;
}

/** The findings of a table under what explains them. */
export function RepairGroups({ pane, outcome, groups, card }: RepairGroupsProps): ReactElement {
  return (
    <>
      {groups
        .filter(({ dismissed }) => !dismissed)
        .map((group) => (
          <div key={group.key} className="repair" role="group" aria-label="修改建议">
            <RepairCard pane={pane} outcome={outcome} group={group} />
            <ul className="plain repair-explained">{group.findings.map(card)}</ul>
          </div>
        ))}
      {groups
        .filter(({ dismissed }) => dismissed)
        .map((group) => (
          <DismissedLine key={group.key} pane={pane} group={group} />
        ))}
    </>
  );
}
