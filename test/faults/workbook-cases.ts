import { composeDraft } from "../../src/draft/compose";
import { workbookActions } from "../../src/excel/actions";
import type { Checked } from "../../src/actions/checked";
import { keepRequest } from "../../src/actions/reasons";
import { cellMarks } from "../../src/check/review/cell-marks";
import type { InsertRequest } from "../../src/excel/contract/contract";
import type { CellFix } from "../../src/excel/contract/cell-fix";
import type { TableFill } from "../../src/excel/contract/import-contract";
import { headingLine } from "../../src/report/heading-line";
import type { TextFix } from "../../src/excel/contract/text-contract";
import type { CellKey } from "../../src/report/cell";
import { layoutsOf, valueAt } from "../../src/report/model";
import type { Workbench } from "../../workbench/node/open";
import { change } from "../check/reports";
import { readNow } from "../excel/checked";
import { justifiables } from "../excel/kept-findings";
import { paste } from "../excel/pasted";
import { value } from "../excel/workbook";
import { asking } from "./case";
import type { Case } from "./case";
import { FORM, REPORT, SOURCE } from "./starts";

const { organisation, year, level } = REPORT;
export const PROFILE = { organisation, year, level };
export const OTHER_PROFILE = { ...PROFILE, organisation: "别的镇人民政府" };

export const INSERTION: InsertRequest = {
  profile: PROFILE,
  format: "2021",
  tables: ["disclosure", "requests", "proceedings"],
  totals: "formulas",
};

export const CONFIRMED: CellKey = {
  table: "requests",
  row: "received",
  column: "naturalPerson",
};
const BLANK: CellKey = { table: "requests", row: "received", column: "business" };
const ISSUED: CellKey = { table: "disclosure", row: "regulations", column: "inForce" };

/** 填 0 into the blank, and another number into a cell that has one. */
export const FIXES: readonly CellFix[] = [
  { cell: BLANK, from: null, value: 0 },
  { cell: ISSUED, from: 2, value: 3 },
];

/** The numbers of another report for tables two and three. */
export const fills = (): readonly TableFill[] => {
  const other = change(REPORT, {
    "requests.received.business": 4,
    "requests.received.naturalPerson": 17,
    "disclosure.regulations.inForce": 5,
  });
  return layoutsOf(other).map(({ key: table, cells, format }) => ({
    table,
    format: format.key,
    cells: cells.map(({ key }) => ({ key, value: valueAt(other, key) ?? null })),
  }));
};

export async function firstOpen() {
  const findings = justifiables(await readNow()).filter(({ state }) => state === "open");
  const [finding] = findings;
  if (finding === undefined) throw new Error("nothing is open");
  return finding;
}

export const keptKeys = async (): Promise<readonly string[]> =>
  value(await workbookActions.readWorkbook()).justifications.map(({ key }) => key);

/** A printed label that the user has changed. */
export async function changedLabel(bench: Workbench): Promise<TextFix> {
  const { sheet } = await readNow();
  if (sheet.changedLabels.length > 0) throw new Error("a label is changed already");
  const [[was]] = (await bench.read("'三、依申请公开'!A7")) as [[string]];
  await bench.write("'三、依申请公开'!A7", `${was}（改）`);
  return { address: "'三、依申请公开'!A7", from: `${was}（改）`, to: was };
}

/** The line over table three says another unit. */
export async function changedHeading(bench: Workbench): Promise<"requests"> {
  const { sheet } = await readNow();
  const heading = sheet.headings?.find(({ table }) => table === "requests");
  if (heading === undefined) throw new Error("there is no line over table three");
  await bench.write(heading.address, headingLine(OTHER_PROFILE));
  return "requests";
}

/** Two tables three of which nobody knows which is meant. */
export async function twoTables() {
  await paste(REPORT, "requests", { sheet: "甲" });
  await paste(REPORT, "requests", { sheet: "乙", row: 3 });
  const { refused } = value(await workbookActions.readWorkbook());
  const [choice] = refused.flatMap(({ candidates }) => candidates);
  if (choice === undefined) throw new Error("nothing to choose from");
  return choice;
}

export async function insertedSheets() {
  const inserted = value(await workbookActions.insertTables(INSERTION));
  if (inserted.kind !== "inserted") throw new Error("nothing was inserted");
  return inserted.sheets;
}

const nothing = (): null => null;

/** Every member of the add-in's interface to the workbook; `watch` is the session's. */
export const WORKBOOK_CASES: readonly Case[] = [
  asking("loadProfile", "full", (workbook) => workbook.loadProfile(), nothing),
  asking(
    "saveProfile",
    "full",
    (workbook, to) => workbook.saveProfile(to),
    () => OTHER_PROFILE,
  ),
  asking(
    "keepProfile",
    "full",
    (workbook, to) => workbook.keepProfile(to),
    () => OTHER_PROFILE,
  ),
  asking(
    "insertTables",
    "new",
    (workbook, what) => workbook.insertTables(what),
    () => INSERTION,
  ),
  asking("takeBack", "new", (workbook, sheets) => workbook.takeBack(sheets), insertedSheets),
  asking("readWorkbook", "full", (workbook) => workbook.readWorkbook(), nothing),
  asking("readWorkbook", "new", (workbook) => workbook.readWorkbook(), twoTables, " by labels"),
  asking(
    "markCells",
    "full",
    (workbook, { reading, audit }: Checked) =>
      workbook.markCells(reading, cellMarks(audit.findings, new Map())),
    async (bench) => {
      await bench.write("'三、依申请公开'!C8", 77);
      return readNow();
    },
  ),
  asking("clearMarks", "full", (workbook) => workbook.clearMarks(), nothing),
  asking(
    "goTo",
    "full",
    (workbook, to) => workbook.goTo(to),
    () => "'三、依申请公开'!D9",
  ),
  asking(
    "writeFixes",
    "full",
    (workbook, fixes) => workbook.writeFixes(fixes),
    () => FIXES,
  ),
  asking(
    "readSources",
    "full",
    (workbook) => workbook.readSources(),
    async () => {
      await paste(REPORT, "requests", { sheet: "来源" });
      return null;
    },
  ),
  asking(
    "fillTables",
    "full",
    (workbook, tables) => workbook.fillTables({ tables, existing: "replace" }),
    fills,
  ),
  asking(
    "savePrevious",
    "filled",
    (workbook, report) => workbook.savePrevious(report),
    () => ({
      ...REPORT,
      year: year - 1,
    }),
  ),
  asking("removePrevious", "full", (workbook) => workbook.removePrevious(), nothing),
  asking(
    "saveSource",
    "filled",
    (workbook, source) => workbook.saveSource(source),
    () => SOURCE,
  ),
  asking("removeSource", "full", (workbook) => workbook.removeSource(), nothing),
  asking("chooseTable", "new", (workbook, choice) => workbook.chooseTable(choice), twoTables),
  asking("loadDraft", "full", (workbook) => workbook.loadDraft(), nothing),
  asking(
    "saveDraft",
    "filled",
    (workbook, form) => workbook.saveDraft(form),
    () => FORM,
  ),
  asking(
    "writeDraft",
    "filled",
    (workbook, request) => workbook.writeDraft(request),
    () => ({ document: composeDraft(FORM, REPORT), form: FORM, existing: "ask" as const }),
  ),
  asking(
    "writeDraft",
    "full",
    (workbook, request) => workbook.writeDraft(request),
    () => {
      const form = { ...FORM, others: { ...FORM.others, matters: ["另有一项。"] } };
      return { document: composeDraft(form, REPORT), form, existing: "replace" as const };
    },
    " again",
  ),
  asking("readDraftSheet", "full", (workbook) => workbook.readDraftSheet(), nothing),
  ...(["filled", "full"] as const).map((start) =>
    asking(
      "keepFindings",
      start,
      (workbook, request) => workbook.keepFindings(request),
      async () => keepRequest([await firstOpen()], "情况属实。"),
      start === "full" ? " again" : "",
    ),
  ),
  asking("dropReasons", "full", (workbook, keys) => workbook.dropReasons(keys), keptKeys),
  asking(
    "confirmCell",
    "filled",
    (workbook, given) => workbook.confirmCell(CONFIRMED, given),
    () => valueAt(REPORT, CONFIRMED) ?? null,
  ),
  asking("unconfirmCell", "full", (workbook) => workbook.unconfirmCell(CONFIRMED), nothing),
  asking(
    "dismissExplanation",
    "filled",
    (workbook) => workbook.dismissExplanation("一个解释"),
    nothing,
  ),
  asking(
    "restoreExplanation",
    "full",
    (workbook) => workbook.restoreExplanation("没有的解释"),
    nothing,
  ),
  asking("restoreLabel", "full", (workbook, fix) => workbook.restoreLabel(fix), changedLabel),
  asking(
    "restoreHeading",
    "full",
    (workbook, table) => workbook.restoreHeading(table),
    changedHeading,
  ),
];
