import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Pane } from "../use-pane";

interface JumpProps {
  readonly pane: Pane;
  /** The finding that becomes the active one. */
  readonly id: string;
  readonly address: string;
  /** The element that says where it goes. */
  readonly describedBy: string;
}

/** 定位: selects the cell in the sheet; the focus stays in the list. */
export function Jump({ pane, id, address, describedBy }: JumpProps): ReactElement {
  return (
    <Button
      size="small"
      data-jump=""
      aria-describedby={describedBy}
      onClick={() => {
        pane.dispatch({ type: "activate", id });
        pane.perform({ kind: "goTo", address });
      }}
    >
      定位
    </Button>
  );
}
