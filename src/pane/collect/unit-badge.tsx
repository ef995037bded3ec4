import type { ReactElement } from "react";
import type { UnitState } from "../../collect/desk";
import { STATE_WORDS } from "../../collect/state-words";
import { DoneIcon, ErrorIcon, ExplainIcon, InfoIcon, NoteIcon } from "../parts/icons";
import { STATE_LOOKS } from "./state-words";

const ICONS: Readonly<Record<UnitState, () => ReactElement>> = {
  missing: InfoIcon,
  unread: ErrorIcon,
  asked: ExplainIcon,
  errors: ErrorIcon,
  open: ExplainIcon,
  returned: NoteIcon,
  ready: DoneIcon,
  excluded: InfoIcon,
};

/** How a unit stands: by shape, word and colour. */
export function UnitBadge({ state }: { readonly state: UnitState }): ReactElement {
  const Shape = ICONS[state];
  return (
    <span className={`badge ${STATE_LOOKS[state]}`}>
      <Shape />
      {STATE_WORDS[state]}
    </span>
  );
}
