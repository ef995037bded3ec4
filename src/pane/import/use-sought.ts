import { useEffect, useState } from "react";
import type { ExplainRequest, Explainer, Sought } from "../../actions/repair/explainer";
import { PAUSE } from "../repair/use-explanations";

interface Known {
  readonly request: ExplainRequest;
  readonly sought: Sought;
}

/** What explains the broken sums of a source; null while that is still being sought. */
export function useSought(explainer: Explainer, request: ExplainRequest | null): Sought | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (request === null) return;
    let stale = false;
    const seek = async (): Promise<void> => {
      const sought = await explainer(request);
      if (!stale) setKnown({ request, sought });
    };
    const timer = setTimeout(() => void seek(), PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [explainer, request]);
  if (request === null) return { kind: "explained", explanations: [] };
  return known?.request === request ? known.sought : null;
}
