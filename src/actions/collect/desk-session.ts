import type { Desk, DeskOutcome } from "../../collect/desk";
import type { KeptDesk } from "../../excel/contract/desk-contract";
import type { ReceivedFile } from "../../collect/received";
import type { DeskState } from "./desk-state";
import { NOTHING_COLLECTED } from "./desk-state";
import { receivedFiles } from "./received-files";
import type { GivenFile, JudgedWith, ReadingPool } from "./reading";
import { readAll } from "./reading";
import { deskOf } from "./desk-of";
import { workedOut } from "./desk-outcome";

/** What 汇总 works with beside the workbook. */
export interface DeskServices {
  readonly startPool: (judgedWith: JudgedWith) => ReadingPool;
  readonly outcomeOf: (desk: Desk) => DeskOutcome;
}

/** What 汇总 knows, as long as the page stands, and the one way to change it. */
export interface DeskSession {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (step: (state: DeskState) => DeskState) => void;
  /** Reads files beside those that are there. */
  readonly receive: (files: readonly GivenFile[]) => Promise<void>;
  /** 停止: what was read by now is kept. */
  readonly stop: () => void;
  /** What would be so if the sheets held this. */
  readonly outcomeWith: (kept: KeptDesk) => DeskOutcome;
}

/** What the progress says at most every so often, in milliseconds. */
const TELLING = 200;

/** Begins with nothing. */
export function createDesk({ startPool, outcomeOf }: DeskServices): DeskSession {
  let state = NOTHING_COLLECTED;
  let stopReading: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const set = (next: DeskState): void => {
    if (next === state) return;
    state = withOutcome(next, state, outcomeOf);
    for (const listener of listeners) listener();
  };

  const receive = async (files: readonly GivenFile[]): Promise<void> => {
    const { kept } = state;
    if (kept === null || kept === undefined || state.reading !== null || files.length === 0) return;
    const { frame, units, previous } = deskOf(state, kept);
    const pool = startPool({ organisation: frame.organisation, year: frame.year, units, previous });
    let stopped = false;
    const now = new Set<GivenFile>();
    const came = new Map<string, ReceivedFile>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const tell = (): void => {
      timer = null;
      const names = [...now].map(({ file }) => file.name);
      set({ ...state, reading: { total: files.length, done: came.size, names } });
    };
    const tellSoon = (): void => {
      timer ??= setTimeout(tell, TELLING);
    };
    const reading = new Promise<void>((resolve) => {
      stopReading = () => {
        stopped = true;
        resolve();
      };
    });
    tell();
    try {
      await Promise.race([
        reading,
        readAll(files, pool, {
          isStopped: () => stopped,
          begun: (file) => {
            now.add(file);
            tellSoon();
          },
          read: (given, content) => {
            now.delete(given);
            const { path, file } = given;
            came.set(path, { path, modified: file.lastModified, content });
            tellSoon();
          },
        }),
      ]);
    } finally {
      stopReading = null;
      if (timer !== null) clearTimeout(timer);
      pool.end();
      set({
        ...state,
        files: receivedFiles(state.files, [...came.values()]),
        reading: null,
        isUnwritten: came.size > 0 || state.isUnwritten,
        told: toldOf(files.length, [...came.values()], stopped),
      });
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (step) => set(step(state)),
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

function toldOf(
  total: number,
  came: readonly { readonly content: { readonly kind: "read" | "unread" } }[],
  stopped: boolean,
): string {
  const unread = came.filter(({ content }) => content.kind === "unread").length;
  const read = `读了 ${came.length} 个文件`;
  const failed = unread === 0 ? "" : `，其中 ${unread} 个没有读出来`;
  const left = stopped ? `；已停止，${total - came.length} 个没有读` : "";
  return `${read}${failed}${left}。`;
}
