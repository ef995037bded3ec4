import type { LastYear } from "../check/rules/subject";
import type { Imported, ReadSource } from "../exchange/imported";
import { isLastYear } from "../report/last-year";
import type { Report } from "../report/model";
import { checkReport } from "./audit";
import { readReportAt } from "./files";
import { jsonLine, textLines } from "./print";

/** One file's work, done where it can be stopped. */
export type Task =
  | { readonly kind: "read"; readonly path: string }
  | {
      readonly kind: "check";
      readonly path: string;
      readonly json: boolean;
      readonly lastYear: LastYear | null;
    };

/** What was found in a file, as it is printed. */
export interface CheckedFile {
  readonly out: readonly string[];
  readonly err: readonly string[];
  /** Something of it could not be read. */
  readonly unread: boolean;
  readonly errors: boolean;
}

/** Does a task; ends with a sentence where that takes too long or breaks. */
export interface Runner {
  readonly read: (path: string) => Promise<ReadSource>;
  readonly check: (path: string, json: boolean, last: LastYear | null) => Promise<CheckedFile>;
  /** How many tasks are done at the same time. */
  readonly atOnce: number;
  /** Nothing more is to be done. */
  readonly end: () => Promise<void>;
}

/** A file of which nothing was read. */
export const notRead = (path: string, sentence: string): CheckedFile => ({
  out: [],
  err: [`${path}：${sentence}`],
  unread: true,
  errors: false,
});

/** Why a report is not compared with the one that was given as last year's. */
function notCompared(last: Report, report: Report): string {
  const [then, now] =
    last.year === report.year - 1
      ? [`“${last.organisation}”`, `“${report.organisation}”`]
      : [` ${last.year} 年`, ` ${report.year} 年`];
  return `上年年报是${then}的，这份是${now}的，没有比对两年的数字。`;
}

function checked(
  path: string,
  imported: Imported,
  json: boolean,
  lastYear: LastYear | null,
): CheckedFile {
  const found = checkReport(imported, lastYear);
  const { report, problems, audit } = found;
  const isOther = lastYear !== null && !isLastYear(lastYear.report, report);
  const told = isOther ? [notCompared(lastYear.report, report)] : [];
  return {
    out: json ? [jsonLine(path, found)] : textLines(path, found),
    err: [...told, ...(json ? problems : [])].map((sentence) => `${path}：${sentence}`),
    unread: audit.unread.length > 0,
    errors: audit.findings.some(({ severity }) => severity === "error"),
  };
}

async function checkedAt(
  path: string,
  json: boolean,
  lastYear: LastYear | null,
): Promise<CheckedFile> {
  const read = await readReportAt(path);
  return read.ok ? checked(path, read.imported, json, lastYear) : notRead(path, read.sentence);
}

/** Does a task here and now, for as long as it takes. */
export function perform(task: Task): Promise<ReadSource | CheckedFile> {
  return task.kind === "read"
    ? readReportAt(task.path)
    : checkedAt(task.path, task.json, task.lastYear);
}

/** Does the tasks in this thread. */
export const inThisThread: Runner = {
  read: readReportAt,
  check: checkedAt,
  atOnce: 1,
  end: () => Promise.resolve(),
};
