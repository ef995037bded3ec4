import type { WorkbookActions } from "../excel/contract/contract";

/** How long Excel may take before it is said that it is waited for, in milliseconds. */
export const PATIENCE = 1_500;

/** How long it is waited for at all. */
export const LIMIT = 60_000;

/** What only asks the workbook; all else may write. */
const LOOKS: ReadonlySet<string> = new Set<keyof WorkbookActions>([
  "loadProfile",
  "readWorkbook",
  "readSources",
  "readDraftSheet",
  "goTo",
  "loadDesk",
  "goToUnit",
  "readLedgers",
]);

/** Why something is not waited for any longer. */
export interface GivenUp {
  /** The user's word, or the time that has passed. */
  readonly by: "user" | "limit";
  /** Whether Excel was asked for something that it may still write. */
  readonly mayWrite: boolean;
}

/** How one press waits for Excel. */
export interface Wait {
  /** Waits for an answer; that of a request that was given up reaches nobody. */
  readonly answer: <Answer>(ask: () => Promise<Answer>, mayWrite: boolean) => Promise<Answer>;
  /** Kept when it is not waited for any longer. */
  readonly givenUp: Promise<GivenUp>;
}

/** All that waits for Excel. */
export interface Waiting {
  readonly begin: () => Wait;
  /** 取消: what takes longer than `PATIENCE` is not waited for any more. */
  readonly giveUp: () => void;
}

interface Listener {
  /** Excel keeps somebody waiting, or does so no longer. */
  readonly told: (isWaiting: boolean) => void;
  /** What was given up was answered after all: what the workbook holds now is not known. */
  readonly late: () => void;
}

/** What is given up goes no further, so that nothing more is asked for it. */
const never = (): Promise<never> => new Promise(() => undefined);

/**
 * Waits for Excel, which holds a request back for as long as a cell is edited: clicking into the
 * pane does not end that (office-js #806, #3388). Only requests count, not what is worked out here.
 */
export function waitingForExcel({ told, late }: Listener): Waiting {
  /** What gives up those that take long. */
  const slow = new Set<() => void>();

  const begin = (): Wait => {
    let stop: (reason: GivenUp) => void = () => undefined;
    const givenUp = new Promise<GivenUp>((resolve) => (stop = resolve));
    let mayHaveWritten = false;
    let over = false;
    const isOver = (): boolean => over;

    const answer: Wait["answer"] = async (ask, mayWrite) => {
      if (isOver()) return never();
      mayHaveWritten ||= mayWrite;
      const giveUp = (by: GivenUp["by"]): void => {
        over = true;
        end();
        stop({ by, mayWrite: mayHaveWritten });
      };
      const byUser = (): void => giveUp("user");
      const patience = setTimeout(() => {
        slow.add(byUser);
        told(true);
      }, PATIENCE);
      const limit = setTimeout(() => giveUp("limit"), LIMIT);
      const end = (): void => {
        clearTimeout(patience);
        clearTimeout(limit);
        slow.delete(byUser);
        told(slow.size > 0);
      };
      try {
        const value = await ask();
        if (!isOver()) return value;
      } catch (fault) {
        if (!isOver()) throw fault;
        reportError(fault);
      } finally {
        end();
      }
      late();
      return never();
    };
    return { answer, givenUp };
  };
  return {
    begin,
    giveUp: () => {
      for (const one of [...slow]) one();
    },
  };
}

/** The same workbook, each request of which is waited for. */
export function awaited(workbook: WorkbookActions, { answer }: Wait): WorkbookActions {
  return new Proxy(workbook, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      const mayWrite = !LOOKS.has(String(name));
      return (...given: unknown[]) =>
        answer(async () => (await Reflect.apply(method, target, given)) as unknown, mayWrite);
    },
  });
}
