import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Dispatch, RefObject } from "react";
import type { DraftForm } from "../draft/form";
import type { Profile } from "../excel/contract";
import { onRibbon } from "../excel/ribbon";
import type { Command, Services } from "../actions/commands";
import { useSavedDraft } from "./draft/use-saved-draft";
import { execute, followUps, runsAlone } from "../actions/commands";
import { reduce } from "../actions/reduce";
import { useExplanations } from "./repair/use-explanations";
import { hear } from "./ribbon-news";
import { FAULT } from "../actions/sentences";
import type { PaneEvent, PaneState } from "../actions/state";
import { initialState } from "../actions/state";
import { useSavedProfile } from "./use-saved-profile";
import { watchWorkbook } from "./watch-workbook";
import { readWorkbook } from "../actions/read-workbook";

/** What the parts of the pane work with. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Runs a command; a second one that would collide with a running one is not begun. */
  readonly perform: (command: Command) => void;
  /** Follows the sheet again after that broke off. */
  readonly follow: () => void;
  /** Keeps the profile in the workbook now. */
  readonly keep: () => void;
  /** Keeps the narrative in the workbook now. */
  readonly keepDraft: () => void;
}

/** The pane's state, tied to the workbook and the ribbon. */
export function usePane(services: Services, today: Date): Pane {
  const { actions } = services;
  const [state, dispatch] = useReducer(reduce, today, initialState);
  const busy = useRef(false);
  const stopWatching = useRef<() => void>(() => undefined);

  const perform = useCallback(
    (command: Command) => {
      void runOnce(services, command, busy, dispatch);
    },
    [services],
  );

  const follow = useCallback(() => {
    stopWatching.current();
    stopWatching.current = watchWorkbook(actions, dispatch);
  }, [actions]);

  useEffect(() => {
    perform({ kind: "load" });
    follow();
    return () => {
      stopWatching.current();
    };
  }, [perform, follow]);

  useEffect(
    () =>
      onRibbon((news) => {
        busy.current = news.kind === "started";
        hear(news, dispatch);
        if (news.kind === "inserted" && news.result.ok) perform(readWorkbook());
      }),
    [perform],
  );

  const save = useCallback((profile: Profile) => perform({ kind: "save", profile }), [perform]);
  const keep = useSavedProfile(state.form, save);

  const saveDraft = useCallback(
    (form: DraftForm) => perform({ kind: "saveDraft", form }),
    [perform],
  );
  const keepDraft = useSavedDraft(state.writing, saveDraft);
  useExplanations(services.explainer, state, dispatch);

  return { state, dispatch, perform, follow, keep, keepDraft };
}

/** Runs a command and tells what came of it; nothing begins beside one that runs alone. */
async function runOnce(
  services: Services,
  command: Command,
  busy: RefObject<boolean>,
  dispatch: Dispatch<PaneEvent>,
): Promise<void> {
  const alone = runsAlone(command);
  if (alone && busy.current) return;
  if (alone) {
    busy.current = true;
    dispatch({ type: "started", kind: command.kind });
  }
  let next: readonly Command[] = [];
  try {
    const completed = await execute(services, command);
    dispatch({ type: "completed", completed });
    next = followUps(completed);
  } catch (fault) {
    dispatch({ type: "failed", command, sentence: FAULT });
    reportError(fault);
  } finally {
    if (alone) busy.current = false;
  }
  for (const one of next) await runOnce(services, one, busy, dispatch);
}
