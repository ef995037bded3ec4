import type { ReactElement } from "react";
import { SEVERITY_NAMES } from "../../check/rules/severity";
import type { Severity } from "../../check/rules/severity";
import { SeverityIcon } from "../parts/icons";

/** A severity by shape, word and colour. */
export function SeverityBadge({
  severity,
  count,
}: {
  readonly severity: Severity;
  readonly count?: number;
}): ReactElement {
  const name = SEVERITY_NAMES[severity];
  return (
    <span className={`badge badge-${severity}`}>
      <SeverityIcon severity={severity} />
      {count === undefined ? name : `${name} ${count}`}
    </span>
  );
}
