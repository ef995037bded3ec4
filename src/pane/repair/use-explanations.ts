import type { Dispatch } from "react";
import { useEffect } from "react";
import type { PaneEvent, PaneState } from "../../actions/state";
import type { Explainer } from "../../actions/repair/explainer";
import { isSeeking } from "../../actions/repair/repair-state";
import { requestOf } from "../../actions/repair/request";

/** Nothing is sought while the numbers still change at least this often, in milliseconds. */
export const PAUSE = 200;

/**
 * Seeks the explanations of what 审核 shows, unless 审核 itself has sought them; what has changed
 * meanwhile is not told any more.
 */
export function useExplanations(
  explainer: Explainer,
  { tab, outcome, repair }: PaneState,
  dispatch: Dispatch<PaneEvent>,
): void {
  const wanted = tab === "check" && outcome !== null && isSeeking(repair, outcome);
  useEffect(() => {
    const request = wanted ? requestOf(outcome) : null;
    if (request === null || outcome === null) return;
    let stale = false;
    const seek = async (): Promise<void> => {
      const sought = await explainer(request);
      if (!stale) dispatch({ type: "explained", outcome, sought });
    };
    const timer = setTimeout(() => void seek(), PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [explainer, wanted, outcome, dispatch]);
}
