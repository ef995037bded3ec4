import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Checked } from "../../src/actions/checked";
import { keepRequest } from "../../src/actions/reasons";
import { workbookActions } from "../../src/excel/actions";
import type { DraftForm } from "../../src/draft/form";
import type { Report } from "../../src/report/model";
import type { Workbench } from "../../workbench/node/open";
import { cell, change } from "../check/reports";
import { checkNow, explainHere } from "./checked";
import { FULL_FORM } from "./draft-form";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { clearMarks, dropReasons, keepFindings, loadDraft, loadProfile, readWorkbook } =
  workbookActions;

/**
 * What the add-in of November 2026 left in a workbook: its settings, and the rows of its sheet
 * 审核说明 with a reason for every finding that could have one.
 */
interface Before {
  readonly settings: Readonly<Record<string, string>>;
  readonly kept: readonly (readonly string[])[];
}

const BEFORE = JSON.parse(readFileSync(join(__dirname, "workbook-before.json"), "utf8")) as Before;
const ROWS = BEFORE.kept.slice(3);

/** 朝阳镇 2023, which says 规章 3 and 2, and has a blank. */
const REPORT: Report = {
  ...change(fixture("chaoyang-2023"), {
    "disclosure.regulations.issued": 3,
    "disclosure.regulations.inForce": 2,
    "disclosure.licences.decisions": null,
  }),
  level: "township",
};
const FORM: DraftForm = {
  ...FULL_FORM,
  edits: {
    "general.requests.received": {
      text: "2023年，我镇共收到政府信息公开申请9件，其中自然人申请8件。全年予以公开7件，予以公开占25%。截止2023年12月31日，根据国办公开办函〔2019〕60号，××。2021年继续推进。",
      composed: "",
    },
  },
};
const MARKED = {
  "二、主动公开": { cells: "B5,B9,D5:D6", fill: "#FFE699", font: "#7F4F00" },
  "三、依申请公开": { cells: "D29,J29", fill: "#FFC7CE", font: "#9C0006" },
};
const ERRORS = ["'三、依申请公开'!D29", "'三、依申请公开'!J29"];

/** The workbook as that add-in left it. */
async function opened(): Promise<Workbench> {
  const bench = await workbookOf(REPORT);
  await bench.write("'四、复议诉讼'!A4", "维持");
  await bench.write("'四、复议诉讼'!F5", "维持");
  await inWorkbook(({ settings, names, worksheets }) => {
    for (const [key, stored] of Object.entries(BEFORE.settings)) settings.add(key, stored);
    const sheet = worksheets.add("审核说明");
    sheet.getRange(`A1:F${String(BEFORE.kept.length)}`).values = BEFORE.kept.map((row) =>
      row.map((text) => (text === "" ? "" : `'${text}`)),
    );
    sheet.getRange("F:F").columnHidden = true;
    names.add("年报_审核说明", sheet.getRange("A3:F66"));
    for (const [name, { cells, fill, font }] of Object.entries(MARKED)) {
      const rule = worksheets.getItem(name).getRanges(cells).conditionalFormats.add("Custom");
      rule.custom.rule.formula = '=LEN("年报助手")>0';
      rule.custom.format.fill.color = fill;
      rule.custom.format.font.color = font;
      rule.custom.format.font.bold = true;
    }
  });
  bench.requests.reset();
  return bench;
}

/** 审核 with the text that the workbook keeps. */
async function checked(): Promise<Checked> {
  return value(await checkNow(explainHere, value(await loadDraft())));
}

describe("a workbook of the version before", () => {
  test("unit, year and level, the narrative and last year's report are read", async () => {
    await opened();
    expect(value(await loadProfile())).toEqual({
      organisation: "宝清县朝阳镇",
      year: 2023,
      level: "township",
    });
    expect(value(await loadDraft())).toEqual(FORM);
    const { previous } = value(await readWorkbook());
    expect(previous).toMatchObject({ organisation: "宝清县朝阳镇", year: 2022, comparable: true });
    const last = change(fixture("chaoyang-2023"), { "disclosure.normativeDocuments.inForce": 5 });
    expect(previous?.report).toEqual({ ...last, year: 2022, level: "township" });
  });

  test("every reason holds: of the tables, of labels that read alike, of the text", async () => {
    await opened();
    const { audit, justifications } = await checked();
    expect(justifications).toHaveLength(ROWS.length);
    expect(audit.stale).toEqual([]);
    const held = audit.findings.flatMap(({ justification }) => justification?.reason ?? []);
    expect(held.sort()).toEqual(ROWS.map((row) => row[3]).sort());
    const open = audit.findings.filter(
      ({ about, state }) => about === "tables" && state === "open",
    );
    expect(open.map(({ address }) => address)).toEqual(ERRORS);
  });

  test("a reason can be changed in its row, and taken back", async () => {
    const bench = await opened();
    const { audit } = await checked();
    const blank = audit.findings.filter(({ code }) => code === "blank");
    value(await keepFindings(keepRequest(blank, "口径未定")));
    const rows = await bench.read(`'审核说明'!A4:F${String(BEFORE.kept.length + 1)}`);
    const at = ROWS.findIndex((row) => row[1] === "空白");
    expect(rows[at]?.[3]).toBe("口径未定");
    expect(rows.at(-1)).toEqual(["", "", "", "", "", ""]);
    value(await dropReasons(blank.map(({ justifiable }) => justifiable?.key ?? "")));
    expect((await checked()).justifications).toHaveLength(ROWS.length - 1);
  });

  test("cells that were confirmed and suggestions that were kept away still are", async () => {
    await opened();
    const { confirmed, dismissed } = value(await readWorkbook());
    expect(confirmed).toEqual([cell("requests.resultsTotal.total")]);
    const stored = JSON.parse(BEFORE.settings["nianbao.settled"] ?? "") as { dismissed: string[] };
    expect(stored.dismissed).toHaveLength(3);
    expect(dismissed).toEqual(stored.dismissed);
  });

  test("its marks are known, and cleared", async () => {
    const bench = await opened();
    expect(value(await readWorkbook()).standing).toBe(6);
    expect(await bench.marks()).toHaveLength(5);
    expect(value(await clearMarks())).toEqual({ cleared: 6 });
    expect(await bench.marks()).toEqual([]);
    expect(value(await readWorkbook()).standing).toBe(0);
  });

  test("审核 puts its own in their place: none for what is kept with a reason", async () => {
    const bench = await opened();
    expect((await checked()).marked).toBe(2);
    expect((await bench.marks()).sort()).toEqual(ERRORS);
    value(await clearMarks());
    expect(await bench.marks()).toEqual([]);
  });
});
