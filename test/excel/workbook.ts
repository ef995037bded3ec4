import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { TotalsMode } from "../../src/excel/contract/contract";
import type { Report } from "../../src/report/model";
import { parseReportJson } from "../../src/report/parse";
import { openReport } from "../../workbench/open-report";
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/node/open";
import type { HostOptions } from "../../workbench/host";

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

/** A new workbook; it is closed by `closeAll`. */
export async function newWorkbook(options?: HostOptions): Promise<Workbench> {
  closeAll();
  const bench = await openWorkbench(undefined, options);
  open.push(bench);
  return bench;
}

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

/** A workbook with the tables of a report inserted and filled in. */
export async function workbookOf(report: Report, totals: TotalsMode = "typed"): Promise<Workbench> {
  const bench = await newWorkbook();
  await openReport(report, totals);
  bench.requests.reset();
  return bench;
}
