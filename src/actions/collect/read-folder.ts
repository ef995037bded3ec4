import type { ReceivedFile } from "../../collect/received";
import type { GivenFile, ReadingPool, ReadingProgress } from "./reading";

/** The progress is told at most every so often, in milliseconds. */
const TELLING = 200;

/** A folder that is being read. */
export interface FolderReading {
  /** Kept when all are read, or when it was stopped. */
  readonly ended: Promise<void>;
  /** What was read by now. */
  readonly came: () => readonly ReceivedFile[];
  /** 停止: what is being read is not waited for. */
  readonly stop: () => void;
}

/** Reads files on all workers of a pool. */
export function readFolder(
  files: readonly GivenFile[],
  { readers }: ReadingPool,
  told: (progress: ReadingProgress) => void,
): FolderReading {
  const waiting = [...files];
  const now = new Set<GivenFile>();
  const came = new Map<string, ReceivedFile>();
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    timer = null;
    const names = [...now].map(({ file }) => file.name);
    told({ total: files.length, done: came.size, names });
  };
  const tellSoon = (): void => {
    timer ??= setTimeout(tell, TELLING);
  };
  const work = async (read: ReadingPool["readers"][number]): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      now.add(next);
      tellSoon();
      const { path, file } = next;
      const content = await read(file);
      if (isOver) return;
      now.delete(next);
      came.set(path, { path, modified: file.lastModified, content });
    }
  };
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const whole = async (): Promise<void> => {
    tell();
    try {
      await Promise.race([stopped, Promise.all(readers.map(work))]);
    } finally {
      isOver = true;
      waiting.length = 0;
      if (timer !== null) clearTimeout(timer);
    }
  };
  return { ended: whole(), came: () => [...came.values()], stop: () => stop() };
}
