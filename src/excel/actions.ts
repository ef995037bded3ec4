import type { Attempt } from "./attempt";
import { checkReading, marksOf, writeMarks } from "./check-workbook";
import { clearMarks } from "./clear-marks";
import type { CheckOutcome, Profile, WorkbookActions } from "./contract";
import { writeFixes } from "./write-fixes";
import { goTo } from "./go-to";
import { insertTables, takeBack } from "./insert";
import { PROFILE_SETTING, readStoredProfile, storeProfile } from "./profile";
import { readReport } from "./read";
import { attempt } from "./run";
import { watch } from "./watch";

function loadProfile(): Promise<Attempt<Profile | null>> {
  return attempt(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PROFILE_SETTING).load("value");
    await context.sync();
    return setting.isNullObject ? null : readStoredProfile(setting.value);
  });
}

function saveProfile(profile: Profile): Promise<Attempt<void>> {
  return attempt(async (context) => {
    context.workbook.settings.add(PROFILE_SETTING, storeProfile(profile));
    await context.sync();
  });
}

function readWorkbook(): Promise<Attempt<CheckOutcome>> {
  return attempt(async (context) => checkReading(await readReport(context, true)));
}

/** 审核: reads everything again, checks it, marks the cells. */
function checkWorkbook(): Promise<Attempt<CheckOutcome>> {
  return attempt(async (context) => {
    const reading = await readReport(context, true);
    const outcome = checkReading(reading);
    return {
      ...outcome,
      ...(await writeMarks(context, reading, marksOf(outcome.findings, reading))),
    };
  });
}

/** What the pane and the ribbon do with the workbook they stand in. */
export const workbookActions: WorkbookActions = {
  loadProfile,
  saveProfile,
  insertTables,
  takeBack,
  readWorkbook,
  checkWorkbook,
  clearMarks,
  goTo,
  writeFixes,
  watch,
};
