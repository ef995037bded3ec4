import { isLastYear } from "../check/check";
import { assemble } from "../exchange/assemble";
import type { Request } from "./arguments";
import { audit } from "./audit";
import type { LastYear } from "./audit";
import { listFiles, readReportAt } from "./files";
import { jsonLine, textLines } from "./print";
import type { ExitStatus, Streams } from "./streams";

async function lastYearAt(path: string, { err }: Streams): Promise<LastYear | null> {
  const read = await readReportAt(path);
  if (!read.ok) {
    err(`${path}：${read.sentence}`);
    return null;
  }
  return { report: assemble(read.imported, {}).report, text: read.imported.text };
}

/** `nianbao check`: every file is done, whatever became of the others. */
export async function checkCommand(
  { previous, json, files }: Extract<Request, { kind: "check" }>,
  streams: Streams,
): Promise<ExitStatus> {
  const { out, err } = streams;
  const lastYear = previous === null ? null : await lastYearAt(previous, streams);
  let unread = previous !== null && lastYear === null;
  let errors = false;
  for (const file of await listFiles(files)) {
    const read = file.ok ? await readReportAt(file.path) : file;
    if (!read.ok) {
      err(`${file.path}：${read.sentence}`);
      unread = true;
      continue;
    }
    const result = audit(read.imported, lastYear);
    if (lastYear !== null && !isLastYear(lastYear.report, result.report)) {
      const [then, now] = [lastYear.report.year, result.report.year].map(String);
      err(`${file.path}：上年年报是 ${then} 年的，这份是 ${now} 年的，没有比对两年的数字。`);
    }
    if (json) {
      out(jsonLine(file.path, result));
      for (const problem of result.problems) err(`${file.path}：${problem}`);
    } else {
      for (const line of textLines(file.path, result)) out(line);
    }
    unread ||= result.incomplete;
    errors ||= result.findings.some(({ severity }) => severity === "error");
  }
  return unread ? 2 : errors ? 1 : 0;
}
