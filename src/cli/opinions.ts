import { basename, extname, join } from "node:path";
import { opinionFileName } from "../exchange/write-opinions";
import { distinctNames } from "../report/file-name";
import { openFolder, writeNewAt } from "./files";
import type { CheckedFile } from "./task";

/** Where the opinion of a file is written. */
export interface OpinionTarget {
  readonly path: string;
  /** The name that it would have, where that is taken; null where it has it. */
  readonly taken: string | null;
}

/** Where the opinions of some files are written, or why they cannot be. */
export type OpinionTargets =
  | { readonly ok: true; readonly targets: readonly OpinionTarget[] }
  | { readonly ok: false; readonly sentence: string };

/** The names of the opinions, known before any file is read: none is that of another file. */
export async function opinionTargets(
  folder: string,
  paths: readonly string[],
): Promise<OpinionTargets> {
  const opened = await openFolder(folder);
  if (!opened.ok) return opened;
  const wanted = paths.map((path) => opinionFileName(basename(path, extname(path))));
  const names = distinctNames(wanted, undefined, opened.names);
  return {
    ok: true,
    targets: names.map((name, at) => {
      const own = wanted[at] ?? name;
      return { path: join(folder, name), taken: name === own ? null : own };
    }),
  };
}

/** Writes the opinion of a checked file and tells it; beside JSON that is told apart. */
export async function withOpinion(
  file: string,
  done: CheckedFile,
  { path, taken }: OpinionTarget,
  json: boolean,
): Promise<CheckedFile> {
  if (done.opinion === null) return done;
  const fault = await writeNewAt(path, done.opinion);
  if (fault !== null) {
    return { ...done, err: [...done.err, `${path}：审核意见没有写成。${fault}`], unread: true };
  }
  const why = taken === null ? "" : `（“${taken}”已经有了，没有改动）`;
  return json
    ? { ...done, err: [...done.err, `${file}：审核意见写到了 ${path}${why}`] }
    : { ...done, out: [...done.out, `  意见　${path}${why}`] };
}
