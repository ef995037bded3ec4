import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useId, useState } from "react";
import type { Checked } from "../../actions/checked";
import { writeFixes } from "../../actions/write-fixes";
import type { Change } from "../../check/repair/repair";
import { changeInTable } from "../../check/repair/words";
import { cellId } from "../../report/cell";
import { OpenerIcon } from "../parts/icons";
import type { Pane } from "../use-pane";
import { ChangeButtons, ChangeJump, fixOfChange } from "./change-actions";

interface SeveralCellsProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly changes: readonly Change[];
  /** The element that says what they come to. */
  readonly describedBy: string;
  readonly look: "primary" | "secondary";
  /** Where there is no other way, its cells are shown at once. */
  readonly startsOpen: boolean;
  /** What else can be done. */
  readonly children?: ReactNode;
}

/** The cells of a way, written together; behind a fold one line each, to be written one by one. */
export function SeveralCells(props: SeveralCellsProps): ReactElement {
  const { pane, outcome, changes, describedBy, look, startsOpen, children } = props;
  const [open, setOpen] = useState(startsOpen);
  const cells = useId();
  return (
    <>
      <div className="actions">
        <Button
          size="small"
          appearance={look}
          aria-describedby={describedBy}
          disabledFocusable={pane.state.running !== null}
          onClick={() => pane.perform(writeFixes({ fixes: changes.map(fixOfChange) }))}
        >
          采纳
        </Button>
        <Button
          size="small"
          appearance="transparent"
          className="repair-opener"
          icon={<OpenerIcon />}
          aria-describedby={describedBy}
          aria-expanded={open}
          aria-controls={open ? cells : undefined}
          onClick={() => setOpen(!open)}
        >
          {`改 ${changes.length} 格`}
        </Button>
        {children}
      </div>
      {open && (
        <ul id={cells} className="plain repair-changes">
          {changes.map((change) => (
            <ChangeLine key={cellId(change.cell)} pane={pane} outcome={outcome} change={change} />
          ))}
        </ul>
      )}
    </>
  );
}

interface ChangeLineProps extends Pick<SeveralCellsProps, "pane" | "outcome"> {
  readonly change: Change;
}

function ChangeLine({ pane, outcome, change }: ChangeLineProps): ReactElement {
  const id = useId();
  return (
    <li>
      <p id={id}>{changeInTable(change)}</p>
      <span className="actions">
        <ChangeJump pane={pane} outcome={outcome} change={change} describedBy={id} look="link" />
        <ChangeButtons pane={pane} change={change} describedBy={id} look={null} />
      </span>
    </li>
  );
}
