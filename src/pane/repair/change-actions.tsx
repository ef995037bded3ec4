import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Change } from "../../check/repair/repair";
import type { CellFix } from "../../excel/contract/cell-fix";
import { cellId } from "../../report/cell";
import { Jump } from "../check/jump";
import type { Pane } from "../use-pane";
import type { Checked } from "../../actions/checked";
import { settleSuggestion } from "../../actions/settle";
import { writeFixes } from "../../actions/write-fixes";

/** What 采纳 writes for a change. */
export function fixOfChange({ cell, from, to }: Change): CellFix {
  return { cell, from, value: to };
}

interface ChangeProps {
  readonly pane: Pane;
  readonly change: Change;
  /** The element that says what the change is. */
  readonly describedBy: string;
}

interface ChangeJumpProps extends ChangeProps {
  readonly outcome: Checked;
  readonly look: "secondary" | "link";
}

/** 定位 of the cell that a repair changes. */
export function ChangeJump(props: ChangeJumpProps): ReactElement | null {
  const { pane, outcome, change, describedBy, look } = props;
  const address = outcome.addresses.get(cellId(change.cell));
  return address === undefined ? null : (
    <Jump pane={pane} id={null} address={address} describedBy={describedBy} look={look} />
  );
}

interface ChangeButtonsProps extends ChangeProps {
  /** How prominent 采纳 is. Null: it is one cell of several, 只采纳这格, and light as a link. */
  readonly look: "primary" | "secondary" | null;
}

/** 采纳 writes the number of a repair into its cell, 此数无误 says that the cell is right. */
export function ChangeButtons(props: ChangeButtonsProps): ReactElement {
  const { pane, change, describedBy, look } = props;
  const { cell, from } = change;
  const busy = pane.state.running !== null;
  return (
    <>
      <Button
        size="small"
        appearance={look ?? "transparent"}
        aria-describedby={describedBy}
        disabledFocusable={busy}
        onClick={() => pane.perform(writeFixes({ fixes: [fixOfChange(change)] }))}
      >
        {look === null ? "只采纳这格" : "采纳"}
      </Button>
      <Button
        size="small"
        appearance={look === null ? "transparent" : "secondary"}
        aria-describedby={describedBy}
        disabledFocusable={busy}
        onClick={() => pane.perform(settleSuggestion({ kind: "confirm", cell, value: from }))}
      >
        此数无误
      </Button>
    </>
  );
}
