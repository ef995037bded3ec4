import type { ReactElement, ReactNode } from "react";
import { useId } from "react";
import { changeWords, resolvesWords } from "../../check/repair/words";
import type { Repair } from "../../check/repair/repair";
import type { Finding } from "../../check/finding";
import type { Pane } from "../use-pane";
import { ChangeButtons, ChangeJump } from "./change-actions";
import { SeveralCells } from "./several-cells";
import { repairWords, severitiesOf } from "./words";
import type { Checked } from "../../actions/checked";

interface RepairWayProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly repair: Repair;
  /** What it explains. */
  readonly findings: readonly Finding[];
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
  const alone = another === undefined ? only : undefined;
  const words =
    alone === undefined
      ? repairWords(repair, findings)
      : `${changeWords(alone)}，${resolvesWords(repair, severitiesOf(findings))}`;
  return (
    <>
      <p id={id}>
        <strong>{lead}</strong>
        {words}
      </p>
      {alone === undefined ? (
        <SeveralCells pane={pane} outcome={outcome} changes={changes} describedBy={id} look={look}>
          {children}
        </SeveralCells>
      ) : (
        <div className="actions">
          {/* First to look, then to write: Enter in the list must not change a cell. */}
          <ChangeJump
            pane={pane}
            outcome={outcome}
            change={alone}
            describedBy={id}
            look="secondary"
          />
          <ChangeButtons pane={pane} change={alone} describedBy={id} look={look} />
          {children}
        </div>
      )}
    </>
  );
}
