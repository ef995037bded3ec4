import type { ReceivedFile } from "../../collect/received";

/** What a file is told by when another one came under its name. */
const earlierPath = (path: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const candidate = `${path}（先前读的${number === 1 ? "" : ` ${number}`}）`;
    if (!taken.has(candidate)) return candidate;
  }
};

const isSameReport = ({ content: a }: ReceivedFile, { content: b }: ReceivedFile): boolean =>
  a.kind === "unread" || (b.kind === "read" && a.fingerprint === b.fingerprint);

/**
 * The files with those that came now. One that came again with the same content takes the other's
 * place; with another content both stand, so that the two are compared.
 */
export function receivedFiles(
  files: readonly ReceivedFile[],
  came: readonly ReceivedFile[],
): readonly ReceivedFile[] {
  const next = new Map(files.map((file) => [file.path, file]));
  for (const file of came) {
    const before = next.get(file.path);
    if (before !== undefined && !isSameReport(before, file)) {
      const path = earlierPath(file.path, new Set(next.keys()));
      next.set(path, { ...before, path });
    }
    next.set(file.path, file);
  }
  return [...next.values()];
}
