import type { LastYear } from "../check/rules/subject";
import { opinionOf } from "../check/review/opinion";
import type { Imported, ReadSource } from "../exchange/imported";
import { writeOpinionDocx } from "../exchange/write-opinion-docx";
import { isLastYear } from "../report/last-year";
import { TABLE_KEYS } from "../report/form";
import type { Report } from "../report/model";
import type { ReportText } from "../report/text";
import { checkReport } from "./audit";
import type { CheckedReport } from "./audit";
import { readReportAt } from "./files";
import { received } from "./receive";
import type { ReceivedContent } from "./receive";
import { jsonLine, textLines } from "./print";

/** One file's work, done where it can be stopped. */
export type Task =
  | { readonly kind: "read"; readonly path: string }
  | {
      readonly kind: "check";
      readonly path: string;
      readonly how: HowToCheck;
    }
  | { readonly kind: "receive"; readonly path: string; readonly whole: boolean };

/** What is asked of every file alike. */
export interface HowToCheck {
  readonly json: boolean;
  readonly lastYear: LastYear | null;
  /** Of several tables of a kind in a file, which is meant, from 1; null asks for one. */
  readonly tables: number | null;
  /** Whether an opinion is wanted. */
  readonly opinion: boolean;
}

/** What was found in a file, as it is printed. */
export interface CheckedFile {
  readonly out: readonly string[];
  readonly err: readonly string[];
  /** Nothing of it was read. */
  readonly unread: boolean;
  /** Something of it was not read. */
  readonly partly: boolean;
  readonly errors: boolean;
  /** 审核意见 as a Word file; null where none was wanted, or nothing was read. */
  readonly opinion: Uint8Array | null;
}

/** Does a task; ends with a sentence where that takes too long or breaks. */
export interface Runner {
  readonly read: (path: string) => Promise<ReadSource>;
  readonly check: (path: string, how: HowToCheck) => Promise<CheckedFile>;
  /** Reads and judges a report to be summed; `whole` as `received` has it. */
  readonly receive: (path: string, whole: boolean) => Promise<ReceivedContent>;
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
  partly: false,
  errors: false,
  opinion: null,
});

/** Why a report is not compared with the one that was given as last year's. */
function notCompared(last: Report, report: Report): string {
  const [then, now] =
    last.year === report.year - 1
      ? [`“${last.organisation}”`, `“${report.organisation}”`]
      : [` ${last.year} 年`, ` ${report.year} 年`];
  return `上年年报是${then}的，这份是${now}的，没有比对两年的数字。`;
}

const NOTHING_READ = "没有读出任何一张表，也没有读到正文，等于没有审核。请按上面的原因处理后再试。";

/** Whether of a file that is a report neither a table nor any text was read. */
const holdsNothing = (report: Report, text: ReportText | null): boolean =>
  TABLE_KEYS.every((table) => report[table] === null) && (text?.sections ?? []).length === 0;

async function checked(
  path: string,
  imported: Imported,
  { json, lastYear, tables, opinion }: HowToCheck,
): Promise<CheckedFile> {
  const found = checkReport(imported, lastYear, tables);
  const { report, problems, audit } = found;
  const isOther = lastYear !== null && !isLastYear(lastYear.report, report);
  const partly = audit.unread.length > 0;
  const unread = partly && holdsNothing(report, imported.text);
  const told = [
    ...(isOther ? [notCompared(lastYear.report, report)] : []),
    ...(json ? problems : []),
    ...(unread ? [NOTHING_READ] : []),
  ];
  return {
    out: json ? [jsonLine(path, found)] : textLines(path, found),
    err: told.map((sentence) => `${path}：${sentence}`),
    unread,
    partly,
    errors: audit.findings.some(({ severity }) => severity === "error"),
    opinion: opinion && !unread ? await opinionOfReport(found) : null,
  };
}

function opinionOfReport({ audit, explanations }: CheckedReport): Promise<Uint8Array> {
  const once = [...new Set(explanations.values())];
  return writeOpinionDocx(opinionOf(audit, once, new Date()));
}

async function checkedAt(path: string, how: HowToCheck): Promise<CheckedFile> {
  const read = await readReportAt(path);
  return read.ok ? checked(path, read.imported, how) : notRead(path, read.sentence);
}

const receivedAt = async (path: string, whole: boolean): Promise<ReceivedContent> =>
  received(await readReportAt(path), whole);

/** What a task gives. */
export type Answer = ReadSource | CheckedFile | ReceivedContent;

/** Does a task here and now, for as long as it takes. */
export function perform(task: Task): Promise<Answer> {
  switch (task.kind) {
    case "read":
      return readReportAt(task.path);
    case "check":
      return checkedAt(task.path, task.how);
    case "receive":
      return receivedAt(task.path, task.whole);
  }
}

/** Does the tasks in this thread. */
export const inThisThread: Runner = {
  read: readReportAt,
  check: checkedAt,
  receive: receivedAt,
  atOnce: 1,
  end: () => Promise.resolve(),
};
