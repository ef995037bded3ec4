import { auditSum } from "../collect/audit-sum";
import type { DeskOutcome } from "../collect/desk";
import { outcomeOf } from "../collect/outcome";
import type { UnitList } from "../collect/unit-list";
import type { Request } from "./arguments";
import { readListAt } from "./files";
import { deskOfFiles } from "./sum-desk";
import { besidePrevious, previousReports, receiveFiles } from "./sum-files";
import { printedSum, sumLines } from "./sum-print";
import type { ExitStatus, Streams } from "./streams";
import type { Runner } from "./task";

type SumRequest = Extract<Request, { kind: "sum" }>;

/** The list that was asked for; `false` where it cannot be read. */
async function listOf(path: string | null, { err }: Streams): Promise<UnitList | null | false> {
  if (path === null) return null;
  const read = await readListAt(path);
  if (!read.ok) {
    err(`${path}：${read.sentence}`);
    return false;
  }
  for (const problem of [...read.list.problems, ...read.list.notes]) err(`${path}：${problem}`);
  return read.list;
}

const NOTHING = "没有读出任何年报，不能汇总。";

function statusOf({ desk, lines }: DeskOutcome, errors: number): ExitStatus {
  const files = desk.files.map(({ content }) => content);
  if (files.some(({ kind }) => kind === "unread")) return 2;
  const isPartly = files.some((one) => one.kind === "read" && one.audit.unread.length > 0);
  if (isPartly) return 3;
  return errors > 0 || lines.some(({ state }) => state === "errors") ? 1 : 0;
}

/** `nianbao sum`: the reports of many units as one, with who is missing and what is not counted. */
export async function sumCommand(
  request: SumRequest,
  streams: Streams,
  runner: Runner,
): Promise<ExitStatus> {
  const { out, err } = streams;
  const list = await listOf(request.units, streams);
  if (list === false) return 2;
  const units = list?.units ?? null;
  const previous =
    request.previous === null ? [] : await previousReports(request.previous, runner, streams);
  const files = await receiveFiles(
    request.folders,
    request.units === null ? [] : [request.units],
    runner,
    previous.length === 0 ? (file) => file : besidePrevious(units, previous),
    previous.length > 0,
  );
  for (const { path, content } of files) {
    if (content.kind === "unread") err(`${path}：${content.sentence}`);
  }
  const desk = deskOfFiles(units, files, previous);
  if (desk === null) {
    err(NOTHING);
    return 2;
  }
  const outcome = outcomeOf(desk);
  const judged = auditSum(outcome);
  if (request.json) out(JSON.stringify(printedSum(outcome, judged)));
  else for (const line of sumLines(outcome, judged)) out(line);
  return statusOf(outcome, judged.verdict.errors);
}
