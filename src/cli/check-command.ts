import { isLastYear } from "../report/last-year";
import type { LastYear } from "../check/rules/subject";
import { assemble } from "../exchange/assemble";
import { TABLE_KEYS } from "../report/form";
import type { Report } from "../report/model";
import type { ReportText } from "../report/text";
import type { Request } from "./arguments";
import { checkReport } from "./audit";
import { listFiles, readReportAt } from "./files";
import { jsonLine, textLines } from "./print";
import type { ExitStatus, Streams } from "./streams";

/** Last year's report as far as it can be compared with. */
interface ReadLastYear {
  readonly lastYear: LastYear | null;
  /** Whether rules that were asked for cannot run, or not all of them. */
  readonly unread: boolean;
}

const NO_YEAR = "没有找到上年年报的年度，没有比对两年的数字。请在上年年报里写明年度后再试。";

async function lastYearAt(path: string, { err }: Streams): Promise<ReadLastYear> {
  const read = await readReportAt(path);
  if (!read.ok || read.imported.year === null) {
    err(`${path}：${read.ok ? NO_YEAR : read.sentence}`);
    return { lastYear: null, unread: true };
  }
  const { report, problems, unread } = assemble(read.imported, {});
  for (const problem of problems) err(`${path}：${problem}`);
  return { lastYear: { report, text: read.imported.text }, unread: unread.length > 0 };
}

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

/** `nianbao check`: every file is done, whatever became of the others. */
export async function checkCommand(
  { previous, json, tables, files }: Extract<Request, { kind: "check" }>,
  streams: Streams,
): Promise<ExitStatus> {
  const { out, err } = streams;
  const before = previous === null ? null : await lastYearAt(previous, streams);
  const lastYear = before?.lastYear ?? null;
  let unread = before?.unread === true;
  let partly = false;
  let errors = false;
  for (const file of await listFiles(files)) {
    const read = file.ok ? await readReportAt(file.path) : file;
    if (!read.ok) {
      err(`${file.path}：${read.sentence}`);
      unread = true;
      continue;
    }
    const checked = checkReport(read.imported, lastYear, tables);
    const { report, problems, audit } = checked;
    if (lastYear !== null && !isLastYear(lastYear.report, report)) {
      err(`${file.path}：${notCompared(lastYear.report, report)}`);
    }
    if (json) {
      out(jsonLine(file.path, checked));
      for (const problem of problems) err(`${file.path}：${problem}`);
    } else {
      for (const line of textLines(file.path, checked)) out(line);
    }
    const nothing = audit.unread.length > 0 && holdsNothing(report, read.imported.text);
    if (nothing) err(`${file.path}：${NOTHING_READ}`);
    unread ||= nothing;
    partly ||= audit.unread.length > 0;
    errors ||= audit.findings.some(({ severity }) => severity === "error");
  }
  return unread ? 2 : partly ? 3 : errors ? 1 : 0;
}
