import type { ReactElement, ReactNode } from "react";
import { useId } from "react";
import type { Checked } from "../../actions/checked";
import type { Finding } from "../../check/finding";
import type { Repair } from "../../check/repair/repair";
import type { WayWords } from "../../check/repair/way-words";
import { resolvesWords } from "../../check/repair/words";
import type { Pane } from "../use-pane";
import { ChangeButtons, ChangeJump } from "./change-actions";
import { SeveralCells } from "./several-cells";

interface RepairWayProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly repair: Repair;
  /** What it explains. */
  readonly findings: readonly Finding[];
  /** 最可能：, 改法一：. */
  readonly lead: string;
  /** What it would mean. */
  readonly words: WayWords | undefined;
  /** Whether it is said how many findings go away. */
  readonly tellsResolved: boolean;
  /** No other is as likely. */
  readonly proposed: boolean;
  /** What else can be done, where this is all there is. */
  readonly children?: ReactNode;
}

/** One way to put it right: a plain sentence, and its cells where it does not name them. */
export function RepairWay(props: RepairWayProps): ReactElement {
  const { pane, outcome, repair, findings, lead, words, tellsResolved, proposed } = props;
  const { children } = props;
  const id = useId();
  const look = proposed ? "primary" : "secondary";
  const { changes } = repair;
  const [only, another] = changes;
  const alone = another === undefined ? only : undefined;
  const resolved = resolvesWords(
    repair,
    findings.map(({ severity }) => severity),
  );
  return (
    <>
      <p id={id}>
        <strong>{lead}</strong>
        {words?.sentence}
        {tellsResolved && `，${resolved}`}
      </p>
      {alone === undefined ? (
        <SeveralCells
          pane={pane}
          outcome={outcome}
          changes={changes}
          describedBy={id}
          look={look}
          startsOpen={proposed}
        >
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
