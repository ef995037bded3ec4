import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { TotalsMode } from "../../src/excel/contract/contract";
import type { Report } from "../../src/report/model";
import { parseReportJson } from "../../src/report/parse";
import { newId } from "../../workbench/grid/ids";
import { openReport } from "../../workbench/open-report";
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/node/open";
import type { HostOptions, HostSnapshot } from "../../workbench/host";

/** The numbers of a published report, from test/fixtures. */
export function fixture(name: string): Report {
  const parsed = parseReportJson(
    readFileSync(join(__dirname, "..", "fixtures", `${name}.json`), "utf8"),
  );
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  return parsed.report;
}

/** The result of an action that has to succeed. */
export function value<T>(attempt: Attempt<T>): T {
  if (!attempt.ok) throw new Error(attempt.sentence);
  return attempt.value;
}

/** The sentence of an action that has to be refused. */
export function sentence(attempt: Attempt<unknown>): string {
  if (attempt.ok) throw new Error(`not refused: ${JSON.stringify(attempt.value)}`);
  return attempt.sentence;
}

const open: Workbench[] = [];

async function opened(snapshot?: HostSnapshot, options?: HostOptions): Promise<Workbench> {
  closeAll();
  const bench = await openWorkbench(snapshot, options);
  open.push(bench);
  return bench;
}

/** A new workbook; it is closed by `closeAll`. */
export const newWorkbook = (options?: HostOptions): Promise<Workbench> =>
  opened(undefined, options);

export function closeAll(): void {
  for (const bench of open.splice(0)) bench.dispose();
}

/** The id of a worksheet. */
export function sheetId(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id");
    await context.sync();
    return sheet.id;
  });
}

/** Insertion takes seconds, opening what it made a tenth of that: each workbook is made once. */
const saved = new Map<string, HostSnapshot>();

/** The same workbook as another one: what this process remembers of sheets is of none of its own. */
function asAnother(snapshot: HostSnapshot): HostSnapshot {
  let text = JSON.stringify(snapshot);
  for (const id of snapshot.workbook.sheetOrder) text = text.replaceAll(id, newId());
  return JSON.parse(text) as HostSnapshot;
}

/** A workbook that is made once, saved and opened again. */
export async function madeOnce(
  key: string,
  make: (bench: Workbench) => Promise<unknown>,
): Promise<Workbench> {
  let snapshot = saved.get(key);
  if (snapshot === undefined) {
    const made = await newWorkbook();
    await make(made);
    saved.set(key, (snapshot = made.snapshot()));
  }
  const bench = await opened(asAnother(snapshot));
  bench.requests.reset();
  return bench;
}

/** A workbook with the tables of a report inserted and filled in, saved and opened again. */
export const workbookOf = (report: Report, totals: TotalsMode = "typed"): Promise<Workbench> =>
  madeOnce(JSON.stringify([report, totals]), () => openReport(report, totals));
