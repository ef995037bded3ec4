import type { ReactElement } from "react";
import { Fold } from "../parts/fold";
import { LazyPart, laterPart } from "../parts/lazy-part";
import type { Pane } from "../use-pane";
import type { CheckedText } from "./checked-text";
import type { Checked } from "../../actions/checked";

const exportOpinion = laterPart(async () => (await import("./export-opinion")).ExportOpinion);

interface OpinionPlaceProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly text: CheckedText;
}

/** 导出审核意见, opened on request. */
export function OpinionPlace({ pane, outcome, text }: OpinionPlaceProps): ReactElement {
  return (
    <Fold summary="导出审核意见">
      {() => (
        <LazyPart
          part={exportOpinion}
          props={{ pane, outcome, text }}
          waiting={<p className="quiet">正在打开…</p>}
        />
      )}
    </Fold>
  );
}
