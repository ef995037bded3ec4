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
import type { Assembled } from "../../exchange/assemble";
import type { Audit, AuditInput } from "../../check/audit";
import { useJudged } from "../judge/use-judged";
import { useFew } from "../parts/use-few";
import { TextState } from "../parts/text-state";

/** A report as its source has it, to be judged. */
export interface PreviewedSource {
  readonly assembled: Assembled;
  readonly input: AuditInput;
}

interface CheckPreviewProps extends Pick<SourceOpinionProps, "pane" | "imported" | "previous"> {
  readonly source: PreviewedSource;
}

/** What 审核 says of the source as it was read; the pane and the workbook stay as they are. */
export function CheckPreview(props: CheckPreviewProps): ReactElement | null {
  const { pane, imported, previous, source } = props;
  const judged = useJudged(pane.judgeText, source);
  if (judged === null) return null;
  const { audit, isJudged, of } = judged;
  const { findings, report, verdict, unread } = audit;
  const counts = countSeverities(findings);
  return (
    <section aria-labelledby="check-preview-heading">
      <h2 id="check-preview-heading">审核预览</h2>
      <VerdictLine verdict={verdict} />
      <TextState unread={unread} isJudged={isJudged} />
      {findings.length > 0 && (
        <Fold
          summary={
            <span className="counts-inline">
              {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
                <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
              ))}
            </span>
          }
        >
          {() => <PreviewedFindings findings={findings} report={report} />}
        </Fold>
      )}
      <SourceOpinion
        {...{ pane, imported, previous, audit }}
        assembled={of.assembled}
        isTextJudged={isJudged}
      />
    </section>
  );
}

/** What was found, the blanks of a row as one. */
function PreviewedFindings({ findings, report }: Pick<Audit, "findings" | "report">): ReactElement {
  const { shown, more } = useFew(gathered(findings, report));
  return (
    <>
      <ul className="plain">
        {shown.map(({ place, findings: [first] }) => (
          <FindingCard key={first.id} finding={{ ...first, place }} />
        ))}
      </ul>
      {more}
    </>
  );
}
