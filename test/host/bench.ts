import type { HostOptions, HostSnapshot } from "../../workbench/host";
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/node/open";

/** A fresh workbook with one empty sheet, `Sheet1`, before every test of the file. */
export function useWorkbench(options: HostOptions = {}): () => Workbench {
  let bench: Workbench | null = null;
  beforeEach(async () => {
    bench = await openWorkbench(undefined, options);
  });
  afterEach(() => {
    bench?.dispose();
    bench = null;
  });
  return () => {
    if (!bench) throw new Error("the workbench is open only while a test runs");
    return bench;
  };
}

/** Closes the workbook and opens what was saved of it. */
export async function reopened(bench: Workbench): Promise<void> {
  const saved: HostSnapshot = bench.snapshot();
  await bench.open(saved);
}

/** Runs a batch on `Sheet1`. */
export async function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

/** The Office error code with which a promise fails; "" when it does not. */
export async function failure(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Runs a batch on `Sheet1`, syncs, and tells the error code; "" when all went well. */
export function refused(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  return failure(
    onSheet(async (sheet, context) => {
      batch(sheet, context);
      await context.sync();
    }),
  );
}

/** Lets the events that are due arrive. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
