import { openWorkbench, openFile } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/node/open";
import { workbookActions } from "../../src/excel/actions";
import { writeXlsx } from "../../workbench/xlsx/index";
import { closeAll, value } from "../excel/workbook";
import { states } from "../excel/kept-findings";
import { comparable } from "./comparable";
import { REASON, fullWorkbook } from "./full-workbook";

afterAll(closeAll);

/** Saves the workbook, opens the file and gives it to the test. */
async function reopened(
  bench: Workbench,
  look: (again: Workbench) => Promise<void>,
): Promise<void> {
  const file = await writeXlsx(bench.snapshot());
  bench.dispose();
  const again = await openFile(file);
  try {
    await look(again);
  } finally {
    again.dispose();
  }
}

test("tables, marks, reasons, narrative and settings come back equal from the file", async () => {
  const bench = await fullWorkbook();
  const [before, marks, findings] = [bench.snapshot(), await bench.marks(), await states()];
  expect(marks.length).toBeGreaterThan(0);
  await reopened(bench, async (again) => {
    expect(comparable(again.snapshot())).toEqual(comparable(before));
    expect(await again.marks()).toEqual(marks);
    expect(await states()).toEqual(findings);
    expect(findings.join()).toContain(REASON);
    expect(value(await workbookActions.loadDraft())).not.toBeNull();
  });
});

test("what a person makes of a workbook comes back equal, too", async () => {
  const bench = await openWorkbench();
  await bench.write("A1:C3", [
    ["'001", 3.5, true],
    ["第一行\n第二行", "=B1*2", "=1/0"],
    ["=A1&B1", "<&>\"'", "'=1+1"],
  ]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    const look = sheet.getRange("B1:C2");
    look.format.fill.color = "#FFF2CC";
    look.format.font.bold = true;
    look.format.font.size = 10.5;
    look.format.horizontalAlignment = "Left";
    look.format.indentLevel = 2;
    look.format.wrapText = true;
    look.numberFormat = [
      ["0.00", "@"],
      ["#,##0", 'm"月"d"日"'],
    ];
    look.format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("A5:C5").merge();
    sheet.getRange("B:B").format.columnWidth = 100;
    sheet.getRange("2:2").format.rowHeight = 33;
    sheet.getRange("E:E").columnHidden = true;
    sheet.getRange("8:8").rowHidden = true;
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.tabColor = "#C00000";
    sheet.pageLayout.zoom = { scale: 85 };
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintArea("A1:C5");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    const rule = sheet.getRange("A1:B2").conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=A1="001"';
    rule.custom.format.fill.color = "#FF0000";
    rule.stopIfTrue = true;
    const number = sheet.getRange("B1").conditionalFormats.add("CellValue");
    number.cellValue.rule = { formula1: "=1", formula2: "=5", operator: "Between" };
    number.cellValue.format.font.color = "#00B050";
    sheet.getRange("C1:C9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "是,否" },
    };
    sheet.getRange("B1:B9").dataValidation.rule = {
      decimal: { formula1: 0, formula2: 9.5, operator: "Between" },
    };
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect();
    workbook.names.add("税率", "=0.13");
    workbook.names.add("区", sheet.getRange("A1:B2"), "说明");
    const hidden = workbook.worksheets.add("暗");
    hidden.visibility = "Hidden";
    const veryHidden = workbook.worksheets.add("更暗");
    veryHidden.names.add("本表", veryHidden.getRange("A1"));
    veryHidden.visibility = "VeryHidden";
    workbook.settings.add("键 & 值", { 行: "一\n二", 数: 2 });
    workbook.protection.protect();
    await context.sync();
  });
  const before = bench.snapshot();
  await reopened(bench, async (again) => {
    expect(comparable(again.snapshot())).toEqual(comparable(before));
    expect(await again.read("Sheet1!A1:C3")).toEqual([
      ["001", 3.5, true],
      ["第一行\n第二行", 7, "#DIV/0!"],
      ["0013.5", "<&>\"'", "=1+1"],
    ]);
  });
});
