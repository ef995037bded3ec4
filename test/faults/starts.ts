import { check } from "../../src/actions/check";
import type { DraftForm } from "../../src/draft/form";
import { composeDraft } from "../../src/draft/compose";
import { workbookActions } from "../../src/excel/actions";
import type { KeptSource } from "../../src/excel/contract/kept-source";
import { keepRequest } from "../../src/actions/reasons";
import type { Report } from "../../src/report/model";
import { openReport } from "../../workbench/open-report";
import type { HostSnapshot } from "../../workbench/host";
import type { Workbench } from "../../workbench/node/open";
import { change, fixture } from "../check/reports";
import { soundText } from "../check/sound-text";
import { formOf } from "../draft/drafts";
import { readNow, sessionHere } from "../excel/checked";
import { justifiables } from "../excel/kept-findings";
import { value } from "../excel/workbook";
import type { Start } from "./case";
import { pictureOf } from "./picture";
import type { Picture } from "./picture";

/** 朝阳镇: sums that do not add up, a blank, and a number that needs a reason. */
export const REPORT: Report = change(fixture("chaoyang-2023"), {
  "requests.received.business": null,
  "disclosure.regulations.inForce": 2,
});

export const FORM: DraftForm = formOf({
  general: { disclosure: { total: 12 }, supervision: { trainings: 2 } },
  problems: { items: [{ problem: "力量不足", improvement: "增加一人" }] },
});

export const SOURCE: KeptSource = {
  from: "文件“朝阳镇年报.docx”",
  organisation: REPORT.organisation,
  year: REPORT.year,
  text: soundText(REPORT),
  changedLabels: [],
};

/** A started workbook, with all that is the user's in it. */
export interface Started {
  readonly snapshot: HostSnapshot;
  readonly users: Picture;
}

/** What a user has in the workbook beside us: a sheet, names, rules, and another add-in. */
async function ownThings(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.add("我的台账");
  sheet.getRange("A1:C3").values = [
    ["编号", "件数", "备注"],
    [1, 12, "'001"],
    [2, "=B2*2", ""],
  ];
  sheet.getRange("A1:C1").format.fill.color = "#FFD966";
  sheet.getRange("A5:C5").merge();
  sheet.getRange("A5").values = [["合并的一行"]];
  const rule = sheet.getRange("B2:B3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = "=B2>10";
  rule.custom.format.font.color = "#FF0000";
  workbook.names.add("我的件数", sheet.getRange("B2:B3"));
  workbook.settings.add("another.addin", { keeps: ["this", 1] });
  await context.sync();
}

/** What a user puts into our sheets: a note beside the table, a colour, a rule, a name. */
async function inOurs(context: Excel.RequestContext, name: string, cell: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.getRange("Z40").values = [[`自己在“${name}”记的`]];
  sheet.getRange(cell).format.fill.color = "#92D050";
  const rule = sheet.getRange(cell).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = "=TRUE";
  rule.custom.format.font.color = "#7030A0";
  context.workbook.names.add(`我的_${name.replace("、", "_")}`, sheet.getRange(cell));
  await context.sync();
}

/** A new workbook of a user who has not pressed anything yet. */
const asNew = (): Promise<void> => Excel.run(ownThings);

/** The tables stand in it and are filled in. */
async function filled(): Promise<void> {
  await asNew();
  await openReport(REPORT, "typed");
  await Excel.run((context) => inOurs(context, "三、依申请公开", "C7"));
}

/** Everything that the add-in can leave in a workbook. */
async function full(): Promise<void> {
  await filled();
  const { keepFindings, saveDraft, writeDraft, savePrevious, saveSource, confirmCell } =
    workbookActions;
  const [finding] = justifiables(await readNow());
  if (finding === undefined) throw new Error("nothing to give a reason for");
  value(await keepFindings(keepRequest([finding], "已与台账核对。")));
  value(await saveDraft(FORM));
  const document = composeDraft(FORM, REPORT);
  value(await writeDraft({ document, form: FORM, existing: "replace" }));
  value(await savePrevious({ ...REPORT, year: REPORT.year - 1 }));
  value(await saveSource(SOURCE));
  const cell = { table: "requests", row: "received", column: "naturalPerson" } as const;
  const { report } = await readNow();
  value(await confirmCell(cell, report.requests?.["received"]?.["naturalPerson"] ?? null));
  value(await workbookActions.dismissExplanation("没有的解释"));
  await sessionHere().perform(check());
  await Excel.run((context) => inOurs(context, "审核说明", "C4"));
  await Excel.run((context) => inOurs(context, "年报正文", "B3"));
}

const MAKERS: Readonly<Record<Start, () => Promise<void>>> = { new: asNew, filled, full };

/** The names under which the add-in keeps things; all else in `start` is the user's. */
const isOurName = (fact: string): boolean => /^(name '?年报|setting nianbao)/.test(fact);

/** What is the user's: the own sheets and settings, and what was put into ours. */
function usersOf(picture: Picture): Picture {
  const isUsers = (fact: string, is: string): boolean =>
    /^'(我的台账|Sheet1)'/.test(fact) ||
    /^name 我的/.test(fact) ||
    fact === "setting another.addin" ||
    / Z40 /.test(fact) ||
    (/ rule /.test(fact) && fact.includes("#7030A0")) ||
    (/ format$/.test(fact) && is.includes("#92D050"));
  return new Map([...picture].filter(([fact, is]) => !isOurName(fact) && isUsers(fact, is)));
}

const made = new Map<Start, Started>();

/** The workbook that cases begin with, made once. */
export async function started(bench: Workbench, start: Start): Promise<Started> {
  const known = made.get(start);
  if (known !== undefined) return known;
  await bench.open();
  await MAKERS[start]();
  const snapshot = bench.snapshot();
  const one: Started = { snapshot, users: usersOf(pictureOf(snapshot)) };
  made.set(start, one);
  return one;
}
