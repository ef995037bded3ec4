import type { ReactElement } from "react";
import { TABLE_NAMES } from "../../report/names";
import { explainedGroups } from "../../actions/repair/arrange";
import { RepairGroups } from "../repair/repair-groups";
import { DoneIcon } from "../parts/icons";
import { BlankBlock } from "./blank-block";
import type { Finding } from "../../check/finding";
import { FindingEntry } from "./finding-entry";
import type { FindingGroup } from "./groups";
import { groupFindings, isKept } from "./groups";
import type { Pane } from "../use-pane";
import type { Checked } from "../../actions/checked";

function heading(part: FindingGroup["part"]): string {
  if (part === null) return "整份报告";
  if (part === "ledger") return "台账";
  const { short, title } = TABLE_NAMES[part];
  return `${short} ${title.replace(/^.、/, "")}`;
}

/** What is due in the tables, table by table in the order of the form. */
export function FindingList({
  pane,
  outcome,
}: {
  readonly pane: Pane;
  readonly outcome: Checked;
}): ReactElement {
  const explained = explainedGroups(outcome, pane.state.repair.explained);
  const { findings } = outcome.audit;
  const due = findings.filter((finding) => !isKept(finding));
  const isClean = outcome.refused.length === 0 && findings.every(({ about }) => about !== "tables");
  return (
    <div>
      {isClean && (
        <p className="clean">
          <DoneIcon />
          表格没有发现问题。
        </p>
      )}
      {groupFindings(due, explained).map((group) => (
        <Group key={group.part ?? "report"} pane={pane} group={group} outcome={outcome} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly pane: Pane;
  readonly group: FindingGroup;
  readonly outcome: Checked;
}

function Group({ pane, group, outcome }: GroupProps): ReactElement {
  const { part, explained, findings, blankRows } = group;
  const id = `group-${part ?? "report"}`;
  const card = (finding: Finding, isSuggested = false): ReactElement => (
    <FindingEntry
      key={finding.id}
      pane={pane}
      finding={finding}
      outcome={outcome}
      isSuggested={isSuggested}
    />
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading(part)}</h2>
      {explained.length > 0 && (
        <RepairGroups
          pane={pane}
          outcome={outcome}
          groups={explained}
          card={(finding) => card(finding, true)}
        />
      )}
      {findings.length + blankRows.length > 0 && (
        <ul className="plain">
          {findings.map((finding) => card(finding))}
          {part !== null && part !== "ledger" && blankRows.length > 0 && (
            <BlankBlock pane={pane} table={part} rows={blankRows} />
          )}
        </ul>
      )}
    </section>
  );
}
