import type { ReactElement } from "react";
import type { FindingState } from "../../check/review/state";
import { DoneIcon, ErrorIcon, NoteIcon } from "../parts/icons";

type ShownState = "passed" | Exclude<FindingState, "hint">;

const STATES = {
  passed: { name: "通过", icon: DoneIcon },
  open: { name: "待处理", icon: ErrorIcon },
  justified: { name: "有说明", icon: NoteIcon },
} as const satisfies Readonly<Record<ShownState, unknown>>;

interface StateBadgeProps {
  readonly state: ShownState;
  readonly count?: number;
}

/** 通过, 待处理, 有说明: by shape, word and colour. */
export function StateBadge({ state, count }: StateBadgeProps): ReactElement {
  const { name, icon: Icon } = STATES[state];
  return (
    <span className={`badge check-state-${state}`}>
      <Icon />
      {count === undefined ? name : `${name} ${count}`}
    </span>
  );
}
