import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { MAX_FILE_BYTES } from "../exchange/limits";
import type { ReadSource } from "../exchange/imported";
import { readFile as readReportFile } from "../exchange/read-file";

const READABLE = /\.(?:json|txt|html?|docx|xlsx|xlsm|xls)$/iu;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件或文件夹。",
  EACCES: "没有读写这个文件的权限。",
  EPERM: "没有读写这个文件的权限。",
  EISDIR: "这是文件夹，不是文件。",
  EBUSY: "文件正被其他程序占用，请关闭后再试。",
};

/** The sentence for a file that the system does not give; other faults are ours and thrown on. */
function refusal(error: unknown): string {
  const known = typeof error === "object" && error !== null && "syscall" in error;
  if (!known || !("code" in error)) throw error;
  return REASONS[String(error.code)] ?? "系统无法打开这个文件。";
}

/** A file to read, or why a given path is none. */
export type Listed =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly path: string; readonly sentence: string };

/** The files that the given paths name: a folder stands for the reports in it, by name. */
export async function listFiles(paths: readonly string[]): Promise<readonly Listed[]> {
  const lists = await Promise.all(
    paths.map(async (path): Promise<readonly Listed[]> => {
      try {
        if (!(await stat(path)).isDirectory()) return [{ ok: true, path }];
        // Files that Word and Excel keep while a document is open begin with ~$.
        const names = (await readdir(path)).filter(
          (name) => READABLE.test(name) && !name.startsWith("~$"),
        );
        if (names.length > 0)
          return names.sort().map((name) => ({ ok: true, path: join(path, name) }));
        return [{ ok: false, path, sentence: "这个文件夹里没有可以读取的年报文件。" }];
      } catch (error) {
        return [{ ok: false, path, sentence: refusal(error) }];
      }
    }),
  );
  return lists.flat();
}

/** Reads one report from the disk. A file too large is not even loaded. */
export async function readReportAt(path: string): Promise<ReadSource> {
  try {
    const { size } = await stat(path);
    const bytes = size > MAX_FILE_BYTES ? new Uint8Array(MAX_FILE_BYTES + 1) : await readFile(path);
    return await readReportFile(basename(path), bytes);
  } catch (error) {
    return { ok: false, sentence: refusal(error) };
  }
}

/** A text file, or why it cannot be read. */
export type ReadTextFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string };

export async function readTextAt(path: string): Promise<ReadTextFile> {
  try {
    return { ok: true, text: (await readFile(path, "utf8")).replace(/^\ufeff/u, "") };
  } catch (error) {
    return { ok: false, sentence: refusal(error) };
  }
}

/** Writes a file; the sentence when the system does not let us. */
export async function writeAt(path: string, content: Uint8Array | string): Promise<string | null> {
  try {
    await writeFile(path, content);
    return null;
  } catch (error) {
    return refusal(error);
  }
}
