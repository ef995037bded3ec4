import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Change } from "../../check/repair/repair";
import type { CellFix, CheckOutcome } from "../../excel/contract";
import { cellId } from "../../report/cell";
import { Jump } from "../check/jump";
import type { Pane } from "../use-pane";

/** What 采纳 writes for a change. */
export function fixOfChange({ cell, from, to }: Change): CellFix {
  return { cell, from, value: to };
}

interface ChangeActionsProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly change: Change;
  /** The element that says what the change is. */
  readonly describedBy: string;
  /** Prominent where it is all there is to do, light where it is one cell of several. */
  readonly look: "primary" | "secondary" | "transparent";
  /** What else stands in the line. */
  readonly children?: ReactNode;
}

/** What can be done with one cell of a repair: write it, look at it, say that it is right. */
export function ChangeActions(props: ChangeActionsProps): ReactElement {
  const { pane, outcome, change, describedBy, look, children } = props;
  const { cell, from } = change;
  const busy = pane.state.running !== null;
  const others = look === "transparent" ? look : "secondary";
  const address = outcome.addresses.get(cellId(cell));
  return (
    <div className="actions">
      {/* First to look, then to write: Enter in the list must not change a cell. */}
      {address !== undefined && (
        <Jump pane={pane} id={null} address={address} describedBy={describedBy} look={others} />
      )}
      <Button
        size="small"
        appearance={look}
        aria-describedby={describedBy}
        disabledFocusable={busy}
        onClick={() => pane.perform({ kind: "fill", fixes: [fixOfChange(change)] })}
      >
        采纳
      </Button>
      <Button
        size="small"
        appearance={others}
        aria-describedby={describedBy}
        disabledFocusable={busy}
        onClick={() =>
          pane.perform({ kind: "judge", judgement: { kind: "confirm", cell, value: from } })
        }
      >
        此数无误
      </Button>
      {children}
    </div>
  );
}
