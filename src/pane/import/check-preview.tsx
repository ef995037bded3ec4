import type { ReactElement } from "react";
import { gathered } from "../../check/review/gathered";
import type { Audit } from "../../check/audit";
import { SEVERITIES } from "../../check/rules/severity";
import { countSeverities } from "../../check/rules/severity";
import { FindingCard } from "../check/finding-card";
import { SeverityBadge } from "../check/severity-badge";
import { Fold } from "../parts/fold";
import { VerdictLine } from "../parts/verdict-line";

/** What 审核 says of the source as it was read; the pane and the workbook stay as they are. */
export function CheckPreview({ audit }: { readonly audit: Audit }): ReactElement {
  const { findings, report, verdict } = audit;
  const counts = countSeverities(findings);
  return (
    <section aria-labelledby="check-preview-heading">
      <h2 id="check-preview-heading">审核预览</h2>
      <VerdictLine verdict={verdict} />
      {findings.length > 0 && (
        <Fold
          summary={
            <span className="counts-inline">
              {SEVERITIES.map((severity) => (
                <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
              ))}
            </span>
          }
        >
          {() => (
            <ul className="plain">
              {gathered(findings, report).map(({ place, findings: [first] }) => (
                <FindingCard key={first.id} finding={{ ...first, place }} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}
