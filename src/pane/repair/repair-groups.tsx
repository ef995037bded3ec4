import type { ReactElement, ReactNode } from "react";
import type { Checked } from "../../actions/checked";
import type { ExplainedGroup } from "../../actions/repair/arrange";
import type { Finding } from "../../check/finding";
import { sameCell } from "../../report/cell";
import { Fold } from "../parts/fold";
import { SeverityIcon } from "../parts/icons";
import type { Pane } from "../use-pane";
import { DismissedLine } from "./dismissed-line";
import { RepairCard } from "./repair-card";
import "./repair.css";

interface RepairGroupsProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly groups: readonly ExplainedGroup[];
  readonly card: (finding: Finding) => ReactNode;
}

/** The findings of a table, and under them what explains them. */
export function RepairGroups({ pane, outcome, groups, card }: RepairGroupsProps): ReactElement {
  return (
    <>
      {groups
        .filter(({ dismissed }) => !dismissed)
        .map((group) => (
          <div key={group.key} className="repair" role="group" aria-label="修改建议">
            <Problems pane={pane} findings={group.findings} card={card} />
            <RepairCard pane={pane} outcome={outcome} group={group} />
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

interface ProblemsProps extends Pick<RepairGroupsProps, "pane" | "card"> {
  readonly findings: readonly Finding[];
}

/** The first of them whole, the others in one line each: the suggestion stays beside the problem. */
function Problems({ pane, findings, card }: ProblemsProps): ReactElement {
  const selected = pane.state.selected?.cell;
  const [first, ...others] = findings;
  return (
    <>
      {first !== undefined && <ul className="plain">{card(first)}</ul>}
      {others.map((finding) => {
        const touched =
          selected !== undefined && finding.focus.some((cell) => sameCell(cell, selected));
        return (
          <Fold
            key={finding.id}
            opensFor={touched ? selected : null}
            summary={
              <span className="repair-other">
                <SeverityIcon severity={finding.severity} />
                <span className="card-title">{finding.title}</span>
                <span>{finding.place}</span>
              </span>
            }
          >
            {() => <ul className="plain">{card(finding)}</ul>}
          </Fold>
        );
      })}
    </>
  );
}
