import type { ReactElement } from "react";
import type { Finding } from "../../check/finding";
import { isGap } from "../../check/review/verdict";
import type { Severity } from "../../check/rules/severity";
import { SeverityBadge } from "./severity-badge";
import { StateBadge } from "./state-badge";

/** How a finding stands: kept with a reason, only not filled in yet, or how bad it is. */
export type Standing = "justified" | "blank" | "gap" | Severity;

export function standingOf(finding: Finding): Standing {
  const { state, code, severity } = finding;
  if (state === "justified") return "justified";
  if (code === "blank") return "blank";
  return isGap(finding) ? "gap" : severity;
}

/** 错误, 需核实, 提示; 有说明, 没填, 待填 for what is none of them any more, or not yet. */
export function StandingBadge({ finding }: { readonly finding: Finding }): ReactElement {
  const standing = standingOf(finding);
  switch (standing) {
    case "justified":
    case "blank":
    case "gap":
      return <StateBadge state={standing} />;
    default:
      return <SeverityBadge severity={standing} />;
  }
}
