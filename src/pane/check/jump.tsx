import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { goTo } from "../../actions/go-to";
import type { Pane } from "../use-pane";

interface JumpProps {
  readonly pane: Pane;
  /** The finding that becomes the active one; null for a cell that belongs to several. */
  readonly id: string | null;
  readonly address: string;
  /** The element that says where it goes. */
  readonly describedBy: string;
  /** A link within a line of text. */
  readonly look?: "secondary" | "link";
}

/** 定位: selects the cell in the sheet; the focus stays in the list. */
export function Jump(props: JumpProps): ReactElement {
  const { pane, id, address, describedBy, look = "secondary" } = props;
  const attributes = {
    "data-jump": "",
    "aria-describedby": describedBy,
    onClick: () => {
      if (id !== null) pane.dispatch({ type: "activate", id });
      pane.perform(goTo(address));
    },
  };
  return look === "link" ? (
    <button type="button" className="link" {...attributes}>
      定位
    </button>
  ) : (
    <Button size="small" {...attributes}>
      定位
    </Button>
  );
}
