import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readUnitListFile } from "../collect/unit-list-file";
import type { ReadUnitList } from "../collect/unit-list-file";
import { decodeText } from "../exchange/decode";
import { MAX_FILE_BYTES } from "../exchange/limits";
import { isReadable } from "../exchange/file-endings";
import type { ReadSource } from "../exchange/imported";
import { readFile as readReportFile } from "../exchange/read-file";
import { readLedgerFile } from "../exchange/read-ledger";
import type { ReadLedgerFile } from "../exchange/read-ledger";
import type { Format } from "../report/form";
import { codeTables } from "./code-tables";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件或文件夹。",
  EACCES: "没有读写这个文件的权限。",
  EPERM: "没有读写这个文件的权限。",
  EISDIR: "这是文件夹，不是文件。",
  EEXIST: "已经有这个名称的文件了。",
  ENOTDIR: "路径里有一段是文件，不是文件夹。",
  ENOSPC: "磁盘空间不够。",
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
          (name) => isReadable(name) && !name.startsWith("~$"),
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

/** The bytes of a file; null for one that is too large, which is not even loaded. */
async function bytesAt(path: string): Promise<Uint8Array | null> {
  const { size } = await stat(path);
  return size > MAX_FILE_BYTES ? null : readFile(path);
}

/** Reads one report from the disk. */
export async function readReportAt(path: string): Promise<ReadSource> {
  try {
    const bytes = (await bytesAt(path)) ?? new Uint8Array(MAX_FILE_BYTES + 1);
    return await readReportFile(basename(path), bytes, { codeTables });
  } catch (error) {
    return { ok: false, sentence: refusal(error) };
  }
}

/** When a file was last changed, in milliseconds; null where the system does not say. */
export async function modifiedAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    refusal(error);
    return null;
  }
}

/** Reads 单位名单 from the disk. */
export async function readListAt(path: string): Promise<ReadUnitList> {
  try {
    const bytes = await bytesAt(path);
    return bytes === null
      ? { ok: false, sentence: TOO_LARGE_LIST }
      : await readUnitListFile(basename(path), bytes);
  } catch (error) {
    return { ok: false, sentence: refusal(error) };
  }
}

/** Reads a ledger from the disk. */
export async function readLedgerAt(path: string, format: Format): Promise<ReadLedgerFile> {
  try {
    const bytes = await bytesAt(path);
    return bytes === null
      ? { ok: false, sentence: TOO_LARGE_LEDGER }
      : await readLedgerFile(bytes, format);
  } catch (error) {
    return { ok: false, sentence: refusal(error) };
  }
}

const TOO_LARGE_LEDGER = "文件太大，不像一份台账，没有读取。";
const TOO_LARGE_LIST = "文件太大，不像一份单位名单，没有读取。";
const TOO_LARGE = "文件太大，不像一份表单，没有读取。请确认选择的是表单文件后再试。";

/** A text file, or why it cannot be read. */
export type ReadTextFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string };

/** Reads the JSON of a form, in whatever encoding an editor saved it. */
export async function readTextAt(path: string): Promise<ReadTextFile> {
  try {
    const bytes = await bytesAt(path);
    return bytes === null
      ? { ok: false, sentence: TOO_LARGE }
      : { ok: true, text: decodeText(bytes) };
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

/** What a folder holds, or why nothing can be written there. */
export type OpenedFolder =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** Makes a folder that is not there, and tells what one that is holds. */
export async function openFolder(path: string): Promise<OpenedFolder> {
  try {
    await mkdir(path, { recursive: true });
    return { ok: true, names: await readdir(path) };
  } catch (error) {
    return { ok: false, sentence: refusal(error) };
  }
}

/** Writes a file that is not there yet; the sentence when the system does not let us. */
export async function writeNewAt(path: string, content: Uint8Array): Promise<string | null> {
  try {
    await writeFile(path, content, { flag: "wx" });
    return null;
  } catch (error) {
    return refusal(error);
  }
}
