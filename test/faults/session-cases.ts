import type { Press } from "../../src/actions/action";
import { check } from "../../src/actions/check";
import { chooseTable } from "../../src/actions/choose-table";
import { clearMarks } from "../../src/actions/clear-marks";
import { lookAtSheet, readSheetEdits, writeDraft } from "../../src/actions/draft-sheet";
import { dropReasons } from "../../src/actions/drop-reasons";
import { goTo } from "../../src/actions/go-to";
import type { Filling } from "../../src/actions/import/filling";
import { importTables } from "../../src/actions/import-tables";
import { insertTables } from "../../src/actions/insert";
import { beginWithLastYear } from "../../src/actions/last-year-start";
import { keepReason } from "../../src/actions/keep-reason";
import { loadDraft } from "../../src/actions/load-draft";
import { loadProfile } from "../../src/actions/load-profile";
import { removePrevious, savePrevious } from "../../src/actions/previous-report";
import { readSources } from "../../src/actions/read-source";
import { readWorkbook } from "../../src/actions/read-workbook";
import { keepRequest } from "../../src/actions/reasons";
import { removeSource } from "../../src/actions/remove-source";
import { restoreHeading, restoreLabel } from "../../src/actions/restore-text";
import { saveDraft } from "../../src/actions/save-draft";
import { saveProfile } from "../../src/actions/save-profile";
import type { Session } from "../../src/actions/session";
import { settleSuggestion } from "../../src/actions/settle";
import type { Notice } from "../../src/actions/state";
import { takeBack } from "../../src/actions/take-back";
import { writeFixes } from "../../src/actions/write-fixes";
import { composeDraft } from "../../src/draft/compose";
import { valueAt } from "../../src/report/model";
import type { Workbench } from "../../workbench/node/open";
import { sessionHere } from "../excel/checked";
import { paste } from "../excel/pasted";
import { pressing } from "./case";
import type { Case } from "./case";
import { FORM, REPORT, SOURCE } from "./starts";
import {
  changedHeading,
  changedLabel,
  CONFIRMED,
  fills,
  firstOpen,
  FIXES,
  insertedSheets,
  INSERTION,
  keptKeys,
  OTHER_PROFILE,
  PROFILE,
  twoTables,
} from "./workbook-cases";

const document = () => composeDraft(FORM, REPORT);

const filling = (into: Filling["into"]): Filling => ({
  request: { tables: fills(), existing: "replace" },
  into,
  source: SOURCE,
  profile: into === "standing" ? OTHER_PROFILE : PROFILE,
  printed: [],
});

/** What 撤销 does after a press. */
async function undoOf(press: Press): Promise<Press> {
  const session = sessionHere();
  await knowing(session);
  await session.perform(press);
  const told: readonly (Notice | null)[] = Object.values(session.state().notices);
  const [undo] = told.flatMap((notice) => notice?.undo ?? []);
  if (undo === undefined) throw new Error(`${press.name} cannot be taken back`);
  return undo;
}

/** The pane opens: it reads what the workbook keeps, follows it, and closes again. */
async function openAndClose(session: Session): Promise<void> {
  const stop = session.start();
  await session.ready();
  const isThere = (): boolean => {
    const { outcome, liveFailure } = session.state();
    return outcome !== null || liveFailure !== null;
  };
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (isThere()) resolve();
    };
    session.subscribe(look);
    look();
  });
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A row 上年结转 with a blank in it, in a workbook that keeps last year's report. */
const toBegin = async (bench: Workbench): Promise<void> => {
  await bench.write(BLANK_OF_ROW_TWO, "");
};

const BLANK_OF_ROW_TWO = "'三、依申请公开'!D7";

/** The pane knows what the workbook holds, as it does before anybody can press a button. */
const knowing = (session: Session): Promise<void> => session.perform(readWorkbook());

const LAST_YEAR: readonly Case[] = [
  {
    name: "lastYearStart",
    start: "full",
    prepare: async (bench) => {
      await toBegin(bench);
      return { before: knowing, run: (session) => session.perform(beginWithLastYear()) };
    },
  },
  pressing("undoLastYearStart", "full", async (bench) => {
    await toBegin(bench);
    return undoOf(beginWithLastYear());
  }),
];

/** Every button that asks something of the workbook, as it is pressed. */
export const SESSION_CASES: readonly Case[] = [
  { name: "the pane opens", start: "full", prepare: () => Promise.resolve({ run: openAndClose }) },
  pressing("load", "full", () => loadProfile()),
  pressing("loadDraft", "full", () => loadDraft({ replaceUnreadable: false })),
  pressing("read", "full", () => readWorkbook()),
  pressing("save", "full", () => saveProfile({ profile: OTHER_PROFILE })),
  pressing("insert", "new", () => insertTables({ request: INSERTION, fill: null })),
  pressing("insert and fill", "new", () =>
    insertTables({ request: INSERTION, fill: filling("inserted") }),
  ),
  pressing("takeBack", "new", async () => takeBack(await insertedSheets())),
  pressing("check", "full", async (bench) => {
    await bench.write("'三、依申请公开'!C8", 77);
    return check();
  }),
  pressing("check for the first time", "filled", () => check()),
  pressing("clear", "full", () => clearMarks()),
  pressing("goTo", "full", () => goTo("'三、依申请公开'!D9")),
  pressing("fill", "full", () => writeFixes({ fixes: FIXES })),
  pressing("fill, taken back", "full", () => undoOf(writeFixes({ fixes: FIXES }))),
  pressing("import", "full", () => importTables(filling("standing"))),
  pressing("undoImport", "full", () => undoOf(importTables(filling("standing")))),
  pressing("readSources", "full", async () => {
    await paste(REPORT, "requests", { sheet: "来源" });
    return readSources();
  }),
  pressing("savePrevious", "filled", () => savePrevious({ ...REPORT, year: REPORT.year - 1 })),
  ...LAST_YEAR,
  pressing("removePrevious", "full", () => removePrevious()),
  pressing("removeSource", "full", () => removeSource(SOURCE)),
  pressing("restoreSource", "full", () => undoOf(removeSource(SOURCE))),
  pressing("choose", "new", async () => chooseTable(await twoTables())),
  pressing("saveDraft", "filled", () => saveDraft({ form: FORM })),
  pressing("writeDraft", "filled", () =>
    writeDraft({ document: document(), form: FORM, existing: "ask" }),
  ),
  pressing("readDraftSheet", "full", () => readSheetEdits()),
  pressing("lookAtSheet", "full", () => lookAtSheet(document())),
  pressing("keepReason", "filled", async () => {
    const finding = await firstOpen();
    return keepReason({ id: finding.id, request: keepRequest([finding], "情况属实。") });
  }),
  pressing("dropReasons", "full", async () => dropReasons(await keptKeys())),
  pressing("judge", "filled", () =>
    settleSuggestion({
      kind: "confirm",
      cell: CONFIRMED,
      value: valueAt(REPORT, CONFIRMED) ?? null,
    }),
  ),
  pressing("restoreLabel", "full", async (bench) =>
    restoreLabel({ fix: await changedLabel(bench) }),
  ),
  pressing("restoreHeading", "full", async (bench) => restoreHeading(await changedHeading(bench))),
];
