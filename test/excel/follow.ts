import { workbookActions } from "../../src/excel/actions";
import type { SelectedCell, WorkbookReading } from "../../src/excel/contract/contract";
import { eventsArrive } from "../host/bench";
import { value } from "./workbook";

/** Begins to follow the workbook; collects what is told. */
export function listen() {
  const readings: WorkbookReading[] = [];
  const selections: (SelectedCell | null)[] = [];
  const failures: string[] = [];
  const started = workbookActions
    .watch({
      changed: (reading) => readings.push(reading),
      selected: (cell) => selections.push(cell),
      failed: (sentence) => failures.push(sentence),
    })
    .then(value);
  return { readings, selections, failures, started };
}

/** Follows a workbook that has been read once; what filled it raises no events any more. */
export async function follow() {
  await eventsArrive();
  const { started, ...told } = listen();
  const stop = await started;
  await until(() => told.readings.length > 0);
  return { ...told, stop };
}

/** Waits for what the workbook's events lead to. */
export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !condition(); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(condition()).toBe(true);
}
