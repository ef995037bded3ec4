import type { LastYear } from "../check/rules/subject";
import { assemble } from "../exchange/assemble";
import type { Request } from "./arguments";
import { listFiles } from "./files";
import type { Listed } from "./files";
import { inOrder } from "./in-order";
import { opinionTargets, withOpinion } from "./opinions";
import type { ExitStatus, Streams } from "./streams";
import { notRead } from "./task";
import type { Runner } from "./task";

/** Last year's report as far as it can be compared with. */
interface ReadLastYear {
  readonly lastYear: LastYear | null;
  /** Whether rules that were asked for cannot run, or not all of them. */
  readonly unread: boolean;
}

const NO_YEAR = "没有找到上年年报的年度，没有比对两年的数字。请在上年年报里写明年度后再试。";

async function lastYearAt(path: string, { err }: Streams, runner: Runner): Promise<ReadLastYear> {
  const read = await runner.read(path);
  if (!read.ok || read.imported.year === null) {
    err(`${path}：${read.ok ? NO_YEAR : read.sentence}`);
    return { lastYear: null, unread: true };
  }
  const { report, problems, unread } = assemble(read.imported, {});
  for (const problem of problems) err(`${path}：${problem}`);
  return { lastYear: { report, text: read.imported.text }, unread: unread.length > 0 };
}

const pathsOf = (listed: readonly Listed[]): readonly string[] => listed.map(({ path }) => path);

/** `nianbao check`: every file is done, whatever became of the others; printed in their order. */
export async function checkCommand(
  { previous, json, tables, opinions, files }: Extract<Request, { kind: "check" }>,
  streams: Streams,
  runner: Runner,
): Promise<ExitStatus> {
  const before = previous === null ? null : await lastYearAt(previous, streams, runner);
  const lastYear = before?.lastYear ?? null;
  const listed = await listFiles(files);
  const places = opinions === null ? null : await opinionTargets(opinions, pathsOf(listed));
  if (places?.ok === false) {
    streams.err(`${opinions ?? ""}：${places.sentence}`);
    return 2;
  }
  const found = { unread: before?.unread === true, partly: false, errors: false };
  await inOrder(
    [...listed.entries()],
    runner.atOnce,
    async ([at, file]) => {
      const target = places?.targets[at];
      const done = file.ok
        ? await runner.check(file.path, { json, lastYear, tables, opinion: target !== undefined })
        : notRead(file.path, file.sentence);
      return target === undefined ? done : withOpinion(file.path, done, target, json);
    },
    (done) => {
      for (const line of done.err) streams.err(line);
      for (const line of done.out) streams.out(line);
      found.unread ||= done.unread;
      found.partly ||= done.partly;
      found.errors ||= done.errors;
    },
  );
  return found.unread ? 2 : found.partly ? 3 : found.errors ? 1 : 0;
}
