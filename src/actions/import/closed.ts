import type { PaneState } from "../state";

/** The preview is gone, and the tab as it was. */
export function closed(state: PaneState): PaneState {
  return { ...state, preview: null, returning: true };
}
