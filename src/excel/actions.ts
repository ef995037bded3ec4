import { parseTableName } from "../report/table-name";
import { refused } from "./contract/attempt";
import type { Attempt } from "./contract/attempt";
import type { Profile, WorkbookActions } from "./contract/contract";
import type { DeskActions } from "./contract/desk-contract";
import type { DraftActions } from "./contract/draft-contract";
import { goTo } from "./go-to";
import type { ImportActions } from "./contract/import-contract";
import type { KeepingActions } from "./contract/keep-contract";
import { PROFILE } from "./settings/profile";
import { readReport } from "./reading/read";
import type { LedgerActions } from "./contract/ledger-contract";
import { sentenceFor } from "./host/refusal";
import { attempt } from "./host/run";
import type { SelfCheckActions } from "./contract/self-check-contract";
import type { TextActions } from "./contract/text-contract";
import { watch } from "./watch";
import { markCells, readWorkbook } from "./workbook-reading";

function loadProfile(): Promise<Attempt<Profile | null>> {
  return attempt(async (context) => {
    const profile = PROFILE.load(context);
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const kept = profile();
    const isWhole = kept !== null && kept.organisation !== "";
    if (isWhole || !names.items.some(({ name }) => parseTableName(name))) return kept;
    // Another program dropped the setting, or there was no name yet: the tables say whose they are.
    return (await readReport(context, false, false)).profile;
  });
}

// What one button needs only sometimes is loaded when it is first pressed.
const saving = () => import("./tables/save-profile");
const restoring = () => import("./tables/restore-text");
const fixing = () => import("./tables/write-fixes");
const inserting = () => import("./tables/insert");
const takingBack = () => import("./tables/take-back");
const importing = () => import("./tables/importing");
const drafting = () => import("./narrative/drafting");
const clearing = () => import("./marks/clear-marks");
const keeping = () => import("./notes/keeping");
const collecting = () => import("./desk/desk");
const ledgering = () => import("./ledger/ledgering");

const importActions: ImportActions = {
  readSources: () => attempt(async (context) => (await importing()).readSources(context)),
  fillTables: (request) =>
    attempt(async (context) => (await importing()).fillTables(context, request)),
  savePrevious: (report) =>
    attempt(async (context) => (await importing()).savePrevious(context, report)),
  removePrevious: () => attempt(async (context) => (await importing()).removePrevious(context)),
  saveSource: (source) =>
    attempt(async (context) => (await importing()).saveSource(context, source)),
  removeSource: () => attempt(async (context) => (await importing()).removeSource(context)),
  chooseTable: (choice) =>
    attempt(async (context) => (await importing()).chooseTable(context, choice)),
};

const draftActions: DraftActions = {
  loadDraft: (replaceUnreadable = false) =>
    attempt(async (context) => (await drafting()).loadDraft(context, replaceUnreadable)),
  saveDraft: (form, replaceUnseen = false) =>
    attempt(async (context) => (await drafting()).saveDraft(context, form, replaceUnseen)),
  writeDraft: (request) =>
    attempt(async (context) => (await drafting()).writeDraft(context, request)),
  readDraftSheet: (instead) =>
    attempt(async (context) => (await drafting()).readDraftSheet(context, instead ?? null)),
};

const keepingActions: KeepingActions = {
  keepFindings: (request) =>
    attempt(async (context) => (await keeping()).keepFindings(context, request)),
  dropReasons: (keys) => attempt(async (context) => (await keeping()).dropReasons(context, keys)),
  confirmCell: (cell, value) =>
    attempt(async (context) => (await keeping()).confirmCell(context, cell, value)),
  unconfirmCell: (cell) =>
    attempt(async (context) => (await keeping()).unconfirmCell(context, cell)),
  dismissExplanation: (key) =>
    attempt(async (context) => (await keeping()).dismissExplanation(context, key)),
  restoreExplanation: (key) =>
    attempt(async (context) => (await keeping()).restoreExplanation(context, key)),
};

const textActions: TextActions = {
  restoreLabel: (fix) => attempt(async (context) => (await restoring()).restoreLabel(context, fix)),
  restoreHeading: (table) =>
    attempt(async (context) => (await restoring()).restoreHeading(context, table)),
};

const deskActions: DeskActions = {
  loadDesk: () => attempt(async (context) => (await collecting()).loadDesk(context)),
  setUpDesk: (frame, units) =>
    attempt(async (context) => (await collecting()).setUpDesk(context, frame, units)),
  writeDesk: (outcome) =>
    attempt(async (context) => (await collecting()).writeDesk(context, outcome)),
  addAdjustment: (adjustment) =>
    attempt(async (context) => (await collecting()).addAdjustment(context, adjustment)),
  goToUnit: (unit, cell) =>
    attempt(async (context) => (await collecting()).goToUnit(context, unit, cell)),
};

const ledgerActions: LedgerActions = {
  readLedgers: (which) =>
    attempt(async (context) => (await ledgering()).readLedgers(context, which)),
  insertLedger: (request) =>
    attempt(async (context) => (await ledgering()).insertLedger(context, request)),
  countFromLedger: (request) =>
    attempt(async (context) => (await ledgering()).countFromLedger(context, request)),
  writeDue: (id, fixes) =>
    attempt(async (context) => (await ledgering()).writeDue(context, id, fixes)),
  watchLedgers: async (listener) => {
    try {
      return await (await ledgering()).watchLedgers(listener);
    } catch (error) {
      return refused(sentenceFor(error));
    }
  },
};

const selfCheckActions: SelfCheckActions = {
  selfCheck: async (listener, pageCases) => {
    try {
      const { selfCheck } = await import("./selfcheck/self-check");
      return await selfCheck(listener, pageCases);
    } catch (error) {
      return refused(sentenceFor(error));
    }
  },
};

/** What the pane and the ribbon do with the workbook they stand in. */
export const workbookActions: WorkbookActions = {
  loadProfile,
  saveProfile: (profile) =>
    attempt(async (context) => (await saving()).saveProfile(context, profile)),
  keepProfile: (profile) =>
    attempt(async (context) => (await saving()).keepProfile(context, profile)),
  insertTables: (request) =>
    attempt(async (context) => (await inserting()).insertTables(context, request)),
  takeBack: (sheets) => attempt(async (context) => (await takingBack()).takeBack(context, sheets)),
  readWorkbook,
  markCells,
  clearMarks: () => attempt(async (context) => (await clearing()).clearMarks(context)),
  goTo,
  writeFixes: (fixes, set) =>
    attempt(async (context) => (await fixing()).writeFixes(context, fixes, set ?? null)),
  watch,
  ...importActions,
  ...draftActions,
  ...keepingActions,
  ...textActions,
  ...selfCheckActions,
  ...deskActions,
  ...ledgerActions,
};
