import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useId } from "react";
import { changeWords, resolvesWords } from "../../check/repair-words";
import type { Change, Repair } from "../../check/repair/repair";
import type { CheckOutcome, PlacedFinding } from "../../excel/contract";
import { cellId } from "../../report/cell";
import type { Pane } from "../use-pane";
import { ChangeActions, fixOfChange } from "./change-actions";
import { repairWords, severitiesOf } from "./words";

interface RepairWayProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly repair: Repair;
  /** What it explains. */
  readonly findings: readonly PlacedFinding[];
  /** 最可能：, 改法一：. */
  readonly lead: string;
  /** No other is as likely. */
  readonly proposed: boolean;
  /** What else can be done, where this is all there is. */
  readonly children?: ReactNode;
}

/** One way to put it right: a cell in one sentence, several cells one below the other. */
export function RepairWay(props: RepairWayProps): ReactElement {
  const { pane, outcome, repair, findings, lead, proposed, children } = props;
  const id = useId();
  const look = proposed ? "primary" : "secondary";
  const { changes } = repair;
  const [only, another] = changes;
  if (only !== undefined && another === undefined) {
    return (
      <>
        <p id={id}>
          <strong>{lead}</strong>
          {`${changeWords(only)}，${resolvesWords(repair, severitiesOf(findings))}`}
        </p>
        <ChangeActions pane={pane} outcome={outcome} change={only} describedBy={id} look={look}>
          {children}
        </ChangeActions>
      </>
    );
  }
  return (
    <>
      <p id={id}>
        <strong>{lead}</strong>
        {repairWords(repair, findings)}
      </p>
      <ul className="plain changes">
        {changes.map((change) => (
          <ChangeEntry key={cellId(change.cell)} pane={pane} outcome={outcome} change={change} />
        ))}
      </ul>
      <div className="actions">
        <Button
          size="small"
          appearance={look}
          aria-describedby={id}
          disabledFocusable={pane.state.running !== null}
          onClick={() => pane.perform({ kind: "fill", fixes: changes.map(fixOfChange) })}
        >
          全部采纳
        </Button>
        {children}
      </div>
    </>
  );
}

interface ChangeEntryProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly change: Change;
}

function ChangeEntry({ pane, outcome, change }: ChangeEntryProps): ReactElement {
  const id = useId();
  return (
    <li>
      <p id={id}>{changeWords(change)}</p>
      <ChangeActions
        pane={pane}
        outcome={outcome}
        change={change}
        describedBy={id}
        look="transparent"
      />
    </li>
  );
}
