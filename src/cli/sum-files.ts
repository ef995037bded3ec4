import { resolve } from "node:path";
import { matchUnit, unitIndex } from "../collect/match-unit";
import type { UnitIndex } from "../collect/match-unit";
import { judgedBeside } from "../collect/read-report";
import type { ReceivedFile } from "../collect/received";
import type { Unit } from "../collect/unit";
import type { Report } from "../report/model";
import { listFiles, modifiedAt } from "./files";
import { inOrder } from "./in-order";
import { compact } from "./receive";
import { organisationOfList, unitNamed } from "./sum-desk";
import type { Streams } from "./streams";
import type { Runner } from "./task";

/** Reads every report that some folders hold, by path; a file that is left out is none of them. */
export async function receiveFiles(
  folders: readonly string[],
  leftOut: readonly string[],
  runner: Runner,
  finish: (file: ReceivedFile) => ReceivedFile,
  whole: boolean,
): Promise<readonly ReceivedFile[]> {
  const skipped = new Set(leftOut.map((path) => resolve(path)));
  const listed = (await listFiles(folders)).filter(({ path }) => !skipped.has(resolve(path)));
  // A folder that is given twice, or a file beside its folder, is read once.
  const once = [...new Map(listed.map((file) => [resolve(file.path), file])).values()];
  const files: ReceivedFile[] = [];
  await inOrder(
    once,
    runner.atOnce,
    async (file): Promise<ReceivedFile> => {
      const { path } = file;
      if (!file.ok) {
        return { path, modified: null, content: { kind: "unread", sentence: file.sentence } };
      }
      const [content, modified] = [await runner.receive(path, whole), await modifiedAt(path)];
      return finish({ path, modified, content });
    },
    (file) => files.push(file),
  );
  return files;
}

/** The reports of the year before, without their texts; what cannot be read is told. */
export async function previousReports(
  folder: string,
  runner: Runner,
  { err }: Streams,
): Promise<readonly Report[]> {
  const files = await receiveFiles([folder], [], runner, (file) => file, false);
  return files.flatMap(({ path, content }): Report[] => {
    if (content.kind === "unread") {
      err(`${path}：${content.sentence}`);
      return [];
    }
    const { report } = content.audit;
    if (content.year !== null && report.organisation !== "") return [report];
    err(`${path}：没有找到${content.year === null ? "年度" : "单位名称"}，没有用来比对。`);
    return [];
  });
}

/** Finds a unit's report of the year before. */
interface LastYearIndex {
  readonly index: UnitIndex;
  readonly byUnit: ReadonlyMap<Unit, readonly Report[]>;
}

function lastYearIndex(list: readonly Unit[] | null, previous: readonly Report[]): LastYearIndex {
  const names = previous.map(({ organisation }) => organisation);
  const units = list ?? [...new Set(names)].map(unitNamed);
  const index = unitIndex(units, organisationOfList(units, names));
  const byUnit = new Map<Unit, Report[]>();
  for (const report of previous) {
    const match = matchUnit(index, report.organisation);
    if (match.kind === "unit") byUnit.set(match.unit, [...(byUnit.get(match.unit) ?? []), report]);
  }
  return { index, byUnit };
}

/** Judges each report beside its unit's of the year before, as soon as it was read. */
export function besidePrevious(
  list: readonly Unit[] | null,
  previous: readonly Report[],
): (file: ReceivedFile) => ReceivedFile {
  const { index, byUnit } = lastYearIndex(list, previous);
  return (file) => {
    const { content } = file;
    if (content.kind === "unread") return file;
    const match = matchUnit(index, content.audit.report.organisation);
    const last = match.kind === "unit" ? byUnit.get(match.unit) : undefined;
    const report = last?.find(({ year }) => year + 1 === content.year);
    const judged = report === undefined ? content : judgedBeside(content, { report, text: null });
    return { ...file, content: compact(judged) };
  };
}
