import type { ReadReport, UnreadReport } from "../../collect/received";
import type { Unit } from "../../collect/unit";
import type { Report } from "../../report/model";

/** A file that somebody chose, with its path in the folder; a name alone where there is none. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** What a report is judged with beside its own content. */
export interface JudgedWith {
  readonly organisation: string;
  readonly year: number;
  readonly units: readonly Unit[];
  /** Last year's reports: that of the unit is compared. */
  readonly previous: readonly Report[];
}

/** What one of the workers reads and judges. */
export type ReadOne = (file: File) => Promise<ReadReport | UnreadReport>;

/** Judges a report again, beside the last year of the unit that it turned out to be of. */
export type JudgeAgain = (
  read: ReadReport,
  unit: string,
  judgedWith: JudgedWith,
) => Promise<ReadReport | UnreadReport>;

/** Workers that read side by side; they are started for one folder and ended after it. */
export interface ReadingPool {
  /** One entry a worker: each reads one file at a time. */
  readonly readers: readonly ReadOne[];
  readonly end: () => void;
}

/** How far the reading is. */
export interface ReadingProgress {
  readonly total: number;
  readonly done: number;
  /** Names of what is being read now. */
  readonly names: readonly string[];
}
