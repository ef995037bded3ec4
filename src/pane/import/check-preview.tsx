import type { ReactElement } from "react";
import { gathered } from "../../check/review/gathered";
import { SEVERITIES } from "../../check/rules/severity";
import { countSeverities } from "../../check/rules/severity";
import { FindingCard } from "../check/finding-card";
import { SeverityBadge } from "../check/severity-badge";
import { Fold } from "../parts/fold";
import { VerdictLine } from "../parts/verdict-line";
import { SourceOpinion } from "./source-opinion";
import type { SourceOpinionProps } from "./source-opinion";

/** What 审核 says of the source as it was read; the pane and the workbook stay as they are. */
export function CheckPreview(props: SourceOpinionProps): ReactElement {
  const { findings, report, verdict } = props.audit;
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
      <SourceOpinion {...props} />
    </section>
  );
}
