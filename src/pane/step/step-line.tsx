import type { ReactElement } from "react";
import { useMemo } from "react";
import { goTo } from "../../actions/go-to";
import { headwayOf } from "../../actions/next-step";
import type { NextStep } from "../../actions/next-step";
import type { Tab } from "../../actions/state";
import type { Pane } from "../use-pane";

interface StepLineProps {
  readonly pane: Pane;
  readonly onTab: (tab: Tab) => void;
}

/** Where the work stands and what comes next, on one line; no live region, it changes all the time. */
export function StepLine({ pane, onTab }: StepLineProps): ReactElement {
  const { tab, reading, outcome, liveFailure } = pane.state;
  const headway = useMemo(
    () => headwayOf({ tab, reading, outcome, liveFailure }),
    [tab, reading, outcome, liveFailure],
  );
  const follow = (next: NextStep): void => {
    switch (next.kind) {
      case "tab":
        onTab(next.tab);
        break;
      case "field":
        onTab("fill");
        pane.dispatch({ type: "incomplete", field: next.field });
        break;
      case "cell":
        if (next.finding !== null) pane.dispatch({ type: "activate", id: next.finding });
        pane.perform(goTo(next.address));
        break;
      case "follow":
        pane.follow();
        break;
    }
  };
  const where = headway?.where.join(" · ") ?? "";
  const next = headway?.next ?? null;
  return (
    <div className="step" role="group" aria-label="进度">
      <span className="step-where" title={where}>
        {where}
      </span>
      {next !== null && (
        <button type="button" className="link" onClick={() => follow(next)}>
          {`下一步：${next.words}`}
        </button>
      )}
    </div>
  );
}
