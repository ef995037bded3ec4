import { done, refused } from "../excel/contract/attempt";
import type { Attempt } from "../excel/contract/attempt";
import type { Press } from "./action";
import { reduce } from "./events";
import { follow } from "./follow";
import { loadDraft } from "./load-draft";
import { loadProfile } from "./load-profile";
import { failed, followingFailed, noticed, waitedInVain } from "./notices";
import { opened } from "./opening-tab";
import { readWorkbook } from "./read-workbook";
import { FAULT, NOT_LOADED, NOT_READ } from "./sentences";
import type { Services } from "./services";
import type { PaneEvent, PaneState } from "./state";
import { initialState } from "./state";
import { awaited, LIMIT, waitingForExcel } from "./waiting";

/** The pane's state and the one way to change the workbook: for the pane and the ribbon alike. */
export interface Session {
  readonly services: Services;
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: PaneEvent) => void;
  /** Does what a press asks when its turn has come; ends when all that follows is done, too. */
  readonly perform: (press: Press) => Promise<void>;
  /** Reads what the workbook keeps and follows it from now on; the result ends that. */
  readonly start: () => () => void;
  /** Follows the sheet again after that broke off. */
  readonly follow: () => void;
  /**
   * When what the workbook keeps has been read: what was typed in another session is known. False
   * where that was not waited for to the end.
   */
  readonly ready: () => Promise<boolean>;
  /** 取消: Excel is not waited for any longer. */
  readonly giveUp: () => void;
}

/** Begins a session over a workbook. */
export function createSession(services: Services, today: Date): Session {
  let state = initialState(today);
  /** Judges what is known, once that is loaded. */
  let judged: ((state: PaneState) => PaneState) | null = null;
  let turn: Promise<void> = Promise.resolve();
  let stopFollowing: () => void = () => undefined;
  let loaded: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  /** What runs alone or waits for its turn, the same is not begun twice. */
  const due = new Set<string>();

  const set = (next: PaneState): void => {
    const settled = opened(judged === null ? next : judged(next));
    if (settled === state) return;
    state = settled;
    for (const listener of listeners) listener();
  };
  const dispatch = (event: PaneEvent): void => {
    set(reduce(state, event));
  };
  const subscribe: Session["subscribe"] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const waiting = waitingForExcel({
    told: (isWaiting) => {
      if (state.waiting !== isWaiting) set({ ...state, waiting: isWaiting });
    },
    late: () => void runQuietly(readWorkbook()),
  });

  /** What follows by itself; null where it failed, and has said so. */
  const runWith = async (
    press: Press,
    given: Services,
    toldAs = failed,
  ): Promise<readonly Press[] | null> => {
    try {
      const attempt = await press.run(given, () => state);
      if (attempt.ok) {
        set(attempt.value.apply(state));
        return attempt.value.after;
      }
      set(press.refused(toldAs(state, press, attempt.sentence), attempt.sentence));
      return null;
    } catch (fault) {
      set(toldAs(state, press, FAULT));
      reportError(fault);
      return null;
    }
  };
  /** Somebody waits for it: where Excel does not answer, that is told and can be ended. */
  const run = async (press: Press): Promise<readonly Press[] | null> => {
    const wait = waiting.begin();
    const givenUp = wait.givenUp.then((reason) => {
      set(waitedInVain(state, press, reason));
      return null;
    });
    const workbook = awaited(services.workbook, wait);
    return Promise.race([runWith(press, { ...services, workbook }), givenUp]);
  };
  /**
   * Nobody waits for it; whatever comes late is as good.
   * @param atLimit Told where it does not come.
   */
  const runQuietly = async (
    press: Press,
    atLimit: string | null = null,
  ): Promise<readonly Press[] | null> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const longest = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        if (atLimit !== null) set(press.refused(failed(state, press, atLimit), atLimit));
        resolve(null);
      }, LIMIT);
    });
    try {
      return await Promise.race([runWith(press, services, followingFailed), longest]);
    } finally {
      clearTimeout(timer);
    }
  };
  const runAlone = async (press: Press): Promise<readonly Press[] | null> => {
    const quiet = press.tab === null ? state : noticed(state, press.tab, null);
    set({ ...quiet, opened: true, running: press.busy, question: null });
    try {
      return await run(press);
    } finally {
      set({ ...state, running: null });
    }
  };
  const inTurn = (press: Press): Promise<readonly Press[] | null> => {
    due.add(press.key);
    const result = turn.then(() => runAlone(press));
    turn = result.then(
      () => undefined,
      () => undefined,
    );
    return result.finally(() => due.delete(press.key));
  };
  const perform = async (press: Press): Promise<void> => {
    // A second click on the same button is the same wish.
    if (press.alone && due.has(press.key)) return;
    const next = press.alone ? await inTurn(press) : await run(press);
    // A reading that follows waits while somebody types in the sheet, as it should.
    for (const one of next ?? []) await (one.alone ? perform(one) : runQuietly(one));
  };

  const loadJudge = async (): Promise<Attempt<void>> => {
    try {
      const [rules, { judging }] = await Promise.all([import("./judge"), import("./judging")]);
      const judge = judging(services.judgeText, () => set({ ...state }));
      judged = (next) => judge(next, rules);
      return done(undefined);
    } catch (fault) {
      reportError(fault);
      return refused(NOT_LOADED);
    }
  };
  const followAgain = (): void => {
    stopFollowing();
    stopFollowing = follow(services.workbook, dispatch);
    if (judged !== null) return;
    void loadJudge().then((attempt) => {
      if (attempt.ok) set({ ...state });
      else dispatch({ type: "live", failure: attempt.sentence });
    });
  };
  /** Its code is no part of the first load; the result ends it. */
  const followLedger = (): (() => void) => {
    let stop: (() => void) | null = null;
    let isOver = false;
    const begin = async (): Promise<void> => {
      await load();
      try {
        const { followLedgers } = await import("./ledger/follow-ledgers");
        const { workbook } = services;
        if (isOver) return;
        stop = followLedgers({ workbook, state: () => state, subscribe, dispatch, runQuietly });
      } catch (fault) {
        reportError(fault);
      }
    };
    void begin();
    return () => {
      isOver = true;
      stop?.();
    };
  };
  const load = (): Promise<void> =>
    (loaded ??= Promise.all([
      // Without either the pane can show nothing of the workbook.
      runQuietly(loadProfile(), NOT_READ),
      runQuietly(loadDraft({ replaceUnreadable: false }), NOT_READ),
    ]).then((followed) => {
      // What could not be read is read when it is asked for again.
      if (followed.includes(null)) loaded = null;
    }));

  const ready = async (): Promise<boolean> => {
    const wait = waiting.begin();
    const isLoaded = wait.answer(load, false).then(() => true);
    const givenUp = wait.givenUp.then((reason) => {
      set(waitedInVain(state, null, reason));
      return false;
    });
    return Promise.race([isLoaded, givenUp]);
  };

  return {
    services,
    state: () => state,
    subscribe,
    dispatch,
    perform,
    start: () => {
      void load();
      followAgain();
      const stopLedger = followLedger();
      return () => {
        stopFollowing();
        stopLedger();
      };
    },
    follow: followAgain,
    ready,
    giveUp: waiting.giveUp,
  };
}
