/** Where lines go: results to `out`, everything about the work itself to `err`. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * 0: no error found; 1: errors found; 2: something could not be read or written; 3: a part of a
 * report could not be read.
 */
export type ExitStatus = 0 | 1 | 2 | 3;
