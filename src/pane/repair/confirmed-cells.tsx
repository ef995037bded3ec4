import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import type { CellKey } from "../../report/cell";
import { cellId } from "../../report/cell";
import { valueAt } from "../../report/model";
import { placeOf } from "../../report/place";
import { Fold } from "../parts/fold";
import type { Pane } from "../use-pane";
import "./repair.css";
import type { Checked } from "../../actions/checked";
import { settleSuggestion } from "../../actions/settle";

interface ConfirmedCellsProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** The numbers that the user said are right, and the way back. */
export function ConfirmedCells({ pane, outcome }: ConfirmedCellsProps): ReactElement {
  return (
    <Fold summary={`已确认无误的数（${outcome.confirmed.length}）`}>
      {() => (
        <ul className="plain">
          {outcome.confirmed.map((cell) => (
            <ConfirmedCell key={cellId(cell)} pane={pane} outcome={outcome} cell={cell} />
          ))}
        </ul>
      )}
    </Fold>
  );
}

interface ConfirmedCellProps extends ConfirmedCellsProps {
  readonly cell: CellKey;
}

function ConfirmedCell({ pane, outcome, cell }: ConfirmedCellProps): ReactElement {
  const id = useId();
  return (
    <li className="repair-dismissed">
      <p id={id}>{`${placeOf(cell).full}：${valueAt(outcome.report, cell) ?? "空白"}`}</p>
      <Button
        size="small"
        aria-describedby={id}
        disabledFocusable={pane.state.running !== null}
        onClick={() => pane.perform(settleSuggestion({ kind: "unconfirm", cell }))}
      >
        撤回
      </Button>
    </li>
  );
}
