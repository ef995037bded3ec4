import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useId, useState } from "react";
import { changeWords } from "../../check/repair/words";
import type { Change } from "../../check/repair/repair";
import { cellId } from "../../report/cell";
import { placeOf } from "../../report/place";
import { OpenerIcon } from "../parts/icons";
import type { Pane } from "../use-pane";
import { ChangeButtons, ChangeJump, fixOfChange } from "./change-actions";
import type { Checked } from "../../actions/checked";
import { writeFixes } from "../../actions/write-fixes";

interface SeveralCellsProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly changes: readonly Change[];
  /** The element that says what they come to. */
  readonly describedBy: string;
  readonly look: "primary" | "secondary";
  /** What else can be done. */
  readonly children?: ReactNode;
}

/** The cells of a repair, one line each; written together, or cell by cell on request. */
export function SeveralCells(props: SeveralCellsProps): ReactElement {
  const { pane, outcome, changes, describedBy, look, children } = props;
  const [open, setOpen] = useState(false);
  const singly = useId();
  return (
    <>
      <ul className="plain repair-changes">
        {changes.map((change) => (
          <ChangeLine key={cellId(change.cell)} pane={pane} outcome={outcome} change={change} />
        ))}
      </ul>
      <div className="actions">
        <Button
          size="small"
          appearance={look}
          aria-describedby={describedBy}
          disabledFocusable={pane.state.running !== null}
          onClick={() => pane.perform(writeFixes({ fixes: changes.map(fixOfChange) }))}
        >
          全部采纳
        </Button>
        <Button
          size="small"
          appearance="transparent"
          className="repair-opener"
          icon={<OpenerIcon />}
          aria-describedby={describedBy}
          aria-expanded={open}
          aria-controls={open ? singly : undefined}
          onClick={() => setOpen(!open)}
        >
          逐格处理
        </Button>
        {children}
      </div>
      {open && (
        <ul className="plain repair-singly" id={singly}>
          {changes.map((change) => (
            <SingleChange key={cellId(change.cell)} pane={pane} change={change} />
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
      <span id={id}>{changeWords(change)}</span>{" "}
      <ChangeJump pane={pane} outcome={outcome} change={change} describedBy={id} look="link" />
    </li>
  );
}

function SingleChange({ pane, change }: Pick<ChangeLineProps, "pane" | "change">): ReactElement {
  const id = useId();
  const { cell, from, to } = change;
  return (
    <li>
      <span className="grow" id={id}>{`${placeOf(cell).full}：${from ?? "空白"} 改为 ${to}`}</span>
      <span className="actions">
        <ChangeButtons pane={pane} change={change} describedBy={id} look="transparent" />
      </span>
    </li>
  );
}
