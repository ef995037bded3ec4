import type { ReactElement } from "react";
import { DoneIcon, ErrorIcon, ExplainIcon, InfoIcon, NoteIcon } from "../parts/icons";
import "./check.css";

/** How a part of the report stands: what is not done yet looks neither wrong nor well. */
const STATES = {
  passed: { name: "通过", icon: DoneIcon, look: "passed" },
  unread: { name: "没有审核", icon: ErrorIcon, look: "wrong" },
  error: { name: "错误", icon: ErrorIcon, look: "wrong" },
  open: { name: "需核实", icon: ExplainIcon, look: "open" },
  blank: { name: "没填", icon: InfoIcon, look: "undone" },
  gap: { name: "待填", icon: InfoIcon, look: "undone" },
  justified: { name: "有说明", icon: NoteIcon, look: "justified" },
} as const;

interface StateBadgeProps {
  readonly state: keyof typeof STATES;
  readonly count?: number;
}

/** 通过, 错误, 没填, 有说明: by shape, word and colour. */
export function StateBadge({ state, count }: StateBadgeProps): ReactElement {
  const { name, icon: Icon, look } = STATES[state];
  return (
    <span className={`badge check-state-${look}`}>
      <Icon />
      {count === undefined ? name : `${name} ${count}`}
    </span>
  );
}
