import type { Dispatch } from "react";
import { useEffect } from "react";
import type { PaneEvent, PaneState } from "../../actions/state";
import type { Explainer } from "../../actions/repair/explainer";
import { requestOf } from "../../actions/repair/request";

/** Nothing is sought while the numbers still change at least this often, in milliseconds. */
export const PAUSE = 200;

/** Seeks the explanations of what 审核 shows; what has changed meanwhile is not told any more. */
export function useExplanations(
  explainer: Explainer,
  { tab, outcome }: PaneState,
  dispatch: Dispatch<PaneEvent>,
): void {
  useEffect(() => {
    const request = tab === "check" && outcome !== null ? requestOf(outcome) : null;
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
  }, [explainer, tab, outcome, dispatch]);
}
