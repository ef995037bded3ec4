import type { ReactElement } from "react";
import { useMemo } from "react";
import { requestOfSource } from "../../actions/repair/request";
import type { Audit } from "../../check/audit";
import type { Assembled } from "../../exchange/assemble";
import type { Imported } from "../../exchange/imported";
import type { Report } from "../../report/model";
import { LazyPart, laterPart } from "../parts/lazy-part";
import type { Pane } from "../use-pane";
import { useSought } from "./use-sought";

const exportOpinion = laterPart(
  async () => (await import("../check/export-opinion")).ExportOpinion,
);

export interface SourceOpinionProps {
  readonly pane: Pane;
  readonly imported: Imported;
  readonly assembled: Assembled;
  readonly audit: Audit;
  /** False while the text is being judged. */
  readonly isTextJudged: boolean;
  /** Last year's report that the workbook keeps. */
  readonly previous: Report | null;
}

/** 导出审核意见 of a source as it was read: nothing has to be inserted or filled in for it. */
export function SourceOpinion(props: SourceOpinionProps): ReactElement {
  const { pane, imported, assembled, audit, isTextJudged, previous } = props;
  const request = useMemo(
    () => requestOfSource(imported, assembled, audit, previous),
    [imported, assembled, audit, previous],
  );
  const sought = useSought(pane.explainer, request);
  const explanations = sought?.kind === "explained" ? sought.explanations : [];
  return (
    <>
      {sought !== null && sought.kind !== "explained" && (
        <p className="quiet">修改建议没有找完，导出的审核意见里没有修改建议。</p>
      )}
      <LazyPart
        part={exportOpinion}
        props={{ audit, explanations, seeking: sought === null, isTextJudged }}
        waiting={<p className="quiet">正在打开…</p>}
      />
    </>
  );
}
