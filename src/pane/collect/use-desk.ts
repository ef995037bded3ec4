import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { DeskSession } from "../../actions/collect/desk-session";
import type { DeskState } from "../../actions/collect/desk-state";
import { withKept } from "../../actions/collect/kept";
import { loadDesk } from "../../actions/collect/load-desk";
import type { KeptDesk } from "../../excel/contract/desk-contract";
import type { Pane } from "../use-pane";
import { deskOfPage } from "./desk-of-page";
import { profileFrame } from "./frame";

/** The desk as the screen shows it, with the pane around it. */
export interface DeskPane {
  readonly pane: Pane;
  readonly state: DeskState;
  readonly desk: DeskSession;
  /** Takes in what the sheets hold now. */
  readonly keep: (kept: KeptDesk | null) => void;
}

/** Reads the officer's sheets each time the tab is opened: they may have been typed into meanwhile. */
export function useDesk(pane: Pane): DeskPane {
  const desk = deskOfPage(pane.services);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { perform, now } = pane;
  const keep = useCallback(
    (kept: KeptDesk | null) => {
      void desk.settle((before) => withKept(before, kept, profileFrame(now().form)));
    },
    [desk, now],
  );
  useEffect(() => {
    perform(loadDesk({ tell: keep }));
  }, [perform, keep]);
  return { pane, state, desk, keep };
}
