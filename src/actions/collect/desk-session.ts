import { assigned } from "./assigned";
import type { Assignment, Desk, DeskOutcome } from "../../collect/desk";
import type { KeptDesk } from "../../excel/contract/desk-contract";
import type { ReceivedFile } from "../../collect/received";
import type { DeskState } from "./desk-state";
import { NOTHING_COLLECTED } from "./desk-state";
import { receivedFiles } from "./received-files";
import type { GivenFile, JudgeAgain, JudgedWith, ReadingPool } from "./reading";
import { readFolder } from "./read-folder";
import { deskOf } from "./desk-of";
import { workedOut } from "./desk-outcome";

/** What 汇总 works with beside the workbook. */
export interface DeskServices {
  readonly startPool: (judgedWith: JudgedWith) => ReadingPool;
  readonly judgeAgain: JudgeAgain;
  readonly outcomeOf: (desk: Desk) => DeskOutcome;
}

/** What 汇总 knows, as long as the page stands, and the one way to change it. */
export interface DeskSession {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (step: (state: DeskState) => DeskState) => void;
  /** The same for what came from elsewhere: worked out in a task of its own before it is shown. */
  readonly settle: (step: (state: DeskState) => DeskState) => Promise<void>;
  /** Reads files beside those that are there. */
  readonly receive: (files: readonly GivenFile[]) => Promise<void>;
  /** What the officer says of files: whose they are, and what is judged anew for it. */
  readonly answer: (answers: readonly Assignment[]) => Promise<void>;
  /** 停止: what was read by now is kept. */
  readonly stop: () => void;
  /** What would be so if the sheets held this. */
  readonly outcomeWith: (kept: KeptDesk) => DeskOutcome;
}

/** Lets the page draw and hear the user. */
const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Begins with nothing. */
export function createDesk({ startPool, judgeAgain, outcomeOf }: DeskServices): DeskSession {
  let state = NOTHING_COLLECTED;
  let stopReading: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const show = (next: DeskState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const set = (next: DeskState): void => show(withOutcome(next, state, outcomeOf));
  const settle = async (step: (before: DeskState) => DeskState): Promise<void> => {
    for (;;) {
      await nextTask();
      const before = state;
      const next = withOutcome(step(before), before, outcomeOf);
      await nextTask();
      // What was changed meanwhile is worked in.
      if (state === before) {
        show(next);
        return;
      }
    }
  };

  const receive = async (files: readonly GivenFile[]): Promise<void> => {
    const { kept } = state;
    if (kept === null || kept === undefined || state.reading !== null || files.length === 0) return;
    const { frame, units, previous } = deskOf(state, kept);
    const { organisation, year } = frame;
    const pool = startPool({ organisation, year, units, previous });
    const reading = readFolder(files, pool, (progress) => set({ ...state, reading: progress }));
    stopReading = reading.stop;
    try {
      await reading.ended;
    } finally {
      stopReading = null;
      pool.end();
      const came = reading.came();
      await settle((before) => ({
        ...before,
        files: receivedFiles(before.files, came),
        reading: null,
        isUnwritten: came.length > 0 || before.isUnwritten,
        told: toldOf(files.length, came),
      }));
    }
  };

  const answer = async (answers: readonly Assignment[]): Promise<void> => {
    set(assigned(state, answers));
    const { kept } = state;
    if (kept === null || kept === undefined) return;
    const { frame, units, previous } = deskOf(state, kept);
    // Only beside last year's report does it matter whose a report is.
    if (previous.length === 0) return;
    const { organisation, year } = frame;
    for (const { path, unit } of answers) {
      const file = state.files.find((one) => one.path === path);
      if (unit === null || file?.content.kind !== "read") continue;
      const judged = await judgeAgain(file.content, unit, { organisation, year, units, previous });
      if (judged.kind === "unread") continue;
      const replaced = (one: ReceivedFile): ReceivedFile =>
        one === file ? { ...one, content: judged } : one;
      set({ ...state, files: state.files.map(replaced) });
    }
  };

  return {
    answer,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (step) => set(step(state)),
    settle,
    receive,
    stop: () => stopReading?.(),
    outcomeWith: (kept) => workedOut({ ...state, kept }, kept, outcomeOf).outcome,
  };
}

/** Worked out anew when something that it follows from is another. */
function withOutcome(
  next: DeskState,
  before: DeskState,
  outcomeOf: (desk: Desk) => DeskOutcome,
): DeskState {
  const { kept } = next;
  const isSame =
    before.kept === kept &&
    before.frame === next.frame &&
    before.files === next.files &&
    before.assignments === next.assignments &&
    before.pending === next.pending &&
    before.setUp.lastYear === next.setUp.lastYear;
  if (isSame) return next;
  if (kept === null || kept === undefined) return { ...next, outcome: null, fromSheet: new Set() };
  return { ...next, ...workedOut(next, kept, outcomeOf) };
}

function toldOf(total: number, came: readonly ReceivedFile[]): string {
  const unread = came.filter(({ content }) => content.kind === "unread").length;
  const left = total - came.length;
  const read = `读了 ${came.length} 个文件`;
  const failed = unread === 0 ? "" : `，其中 ${unread} 个没有读出来`;
  return `${read}${failed}${left === 0 ? "" : `；已停止，${left} 个没有读`}。`;
}
