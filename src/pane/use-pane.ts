import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Press } from "../actions/action";
import type { Explainer } from "../actions/repair/explainer";
import type { TextJudge } from "../actions/text/text-judge";
import { saveDraft } from "../actions/save-draft";
import { saveProfile } from "../actions/save-profile";
import type { Services } from "../actions/services";
import type { Session } from "../actions/session";
import type { PaneEvent, PaneState } from "../actions/state";
import type { DraftForm } from "../draft/form";
import type { Profile } from "../excel/contract/contract";
import { useSavedDraft } from "./draft/use-saved-draft";
import { useExplanations } from "./repair/use-explanations";
import { useSavedProfile } from "./use-saved-profile";

/** What the parts of the pane work with. */
export interface Pane {
  readonly state: PaneState;
  /** What it shows by now: after something was awaited, `state` is of before. */
  readonly now: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Does what a press asks when its turn has come. */
  readonly perform: (press: Press) => void;
  /** The same; ends when all that follows from it is done, too. */
  readonly run: (press: Press) => Promise<void>;
  /** Follows the sheet again after that broke off. */
  readonly follow: () => void;
  /** Keeps the profile in the workbook now. */
  readonly keep: () => void;
  /** Keeps the narrative in the workbook now. */
  readonly keepDraft: () => void;
  readonly explainer: Explainer;
  readonly judgeText: TextJudge;
  /** The same object as long as the page stands. */
  readonly services: Services;
}

/** The session as the screen shows it; it follows the workbook while the pane stands. */
export function usePane(session: Session): Pane {
  const { services, dispatch, perform: run, follow, start } = session;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const perform = useCallback(
    (press: Press) => {
      void run(press);
    },
    [run],
  );
  useEffect(start, [start]);
  const save = useCallback(
    (profile: Profile) => {
      perform(saveProfile({ profile }));
    },
    [perform],
  );
  const keep = useSavedProfile(state, save);
  const keepForm = useCallback(
    (form: DraftForm) => {
      perform(saveDraft({ form }));
    },
    [perform],
  );
  const keepDraft = useSavedDraft(state.writing, keepForm);
  useExplanations(services.explainer, state, dispatch);
  const { explainer, judgeText } = services;
  const now = session.state;
  return {
    ...{ state, now, dispatch, perform, run, follow, keep, keepDraft },
    ...{ explainer, judgeText, services },
  };
}
