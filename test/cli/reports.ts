import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { ExitStatus } from "../../src/cli/streams";

/** What a run of the command line printed, and its exit status. */
export interface Printed {
  readonly status: ExitStatus;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs the command line without a process of its own. */
export async function nianbao(...given: readonly string[]): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(given, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { status, out, err };
}

/** A folder for the files of one test; `write` gives the path of a file in it. */
export interface Folder {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "nianbao-cli-"));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The public form of what one line of --json holds: README and design promise it. */
export interface PrintedReport {
  readonly file: string;
  readonly report: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly cells: readonly Readonly<Record<string, string>>[];
    readonly message: string;
    readonly instruction: string;
    readonly source: string;
    readonly quote?: string;
    readonly repairs?: readonly {
      readonly changes: readonly { readonly from: unknown; readonly to: number }[];
      readonly resolves: number;
      readonly reason: string;
    }[];
  }[];
  readonly verdict: Readonly<
    Record<"errors" | "open" | "blanks" | "gaps" | "unread", number> & { readonly state: string }
  >;
}

const parse: (line: string) => PrintedReport = JSON.parse;

export function printedReports({ out }: Printed): readonly PrintedReport[] {
  return out.map((line) => parse(line));
}
