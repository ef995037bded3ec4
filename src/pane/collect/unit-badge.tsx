import type { ReactElement } from "react";
import type { UnitState } from "../../collect/desk";
import { STATE_WORDS } from "../../collect/state-words";
import { DoneIcon, ErrorIcon, ExplainIcon, InfoIcon, NoteIcon } from "../parts/icons";

/** The shape and the look of a state's badge. */
const BADGES: Readonly<
  Record<UnitState, { readonly icon: () => ReactElement; readonly look: string }>
> = {
  missing: { icon: InfoIcon, look: "missing" },
  unread: { icon: ErrorIcon, look: "wrong" },
  asked: { icon: ExplainIcon, look: "open" },
  errors: { icon: ErrorIcon, look: "wrong" },
  open: { icon: ExplainIcon, look: "open" },
  returned: { icon: NoteIcon, look: "returned" },
  ready: { icon: DoneIcon, look: "ready" },
  excluded: { icon: InfoIcon, look: "excluded" },
};

/** How a unit stands: by shape, word and colour. */
export function UnitBadge({ state }: { readonly state: UnitState }): ReactElement {
  const { icon: Shape, look } = BADGES[state];
  return (
    <span className={`badge collect-state-${look}`}>
      <Shape />
      {STATE_WORDS[state]}
    </span>
  );
}
