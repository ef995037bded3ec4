import type { ReactElement } from "react";
import { Fold } from "../parts/fold";
import { LazyPart, laterPart } from "../parts/lazy-part";
import type { Pane } from "../use-pane";
import type { Checked } from "../../actions/checked";
import { explainedGroups } from "../../actions/repair/arrange";
import { isSeeking } from "../../actions/repair/repair-state";

const exportOpinion = laterPart(async () => (await import("./export-opinion")).ExportOpinion);

interface OpinionPlaceProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** 导出审核意见, opened on request. */
export function OpinionPlace({ pane, outcome }: OpinionPlaceProps): ReactElement {
  const { repair } = pane.state;
  const explanations = explainedGroups(outcome, repair.explained)
    .filter(({ dismissed }) => !dismissed)
    .map(({ explanation }) => explanation);
  return (
    <Fold summary="导出审核意见">
      {() => (
        <LazyPart
          part={exportOpinion}
          props={{
            audit: outcome.audit,
            explanations,
            seeking: isSeeking(repair, outcome),
            isTextJudged: outcome.unjudged?.kind !== "waiting",
          }}
          waiting={<p className="quiet">正在打开…</p>}
        />
      )}
    </Fold>
  );
}
