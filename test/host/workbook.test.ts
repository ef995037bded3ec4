import { onSheet, refused, reopened, useWorkbench } from "./bench";

const bench = useWorkbench();

test("settings are kept with the file", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("年报", { 版本: 1, 正文: ["甲"] });
    await context.sync();
  });
  await reopened(bench());
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const kept = settings.getItem("年报").load("key,value");
    const none = settings.getItemOrNullObject("没有").load("value");
    settings.load("items/key");
    await context.sync();
    expect([kept.key, kept.value]).toEqual(["年报", { 版本: 1, 正文: ["甲"] }]);
    expect(none.isNullObject).toBe(true);
    expect(settings.items.map((item) => item.key)).toEqual(["年报"]);
    settings.add("年报", "新");
    kept.load("value");
    await context.sync();
    expect(kept.value).toBe("新");
    kept.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(await refused((_s, c) => c.workbook.settings.getItem("年报").load("value"))).toBe(
    "ItemNotFound",
  );
});

test("the page set-up is kept with the file", async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.topMargin = 36;
    pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
    pageLayout.setPrintArea(sheet.getRange("A1:J29"));
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    await context.sync();
  });
  await reopened(bench());
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin");
    const footers = pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftFooter");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(["Landscape", "A4"]);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect([pageLayout.centerHorizontally, pageLayout.topMargin]).toEqual([true, 36]);
    expect(pageLayout.leftMargin).toBeCloseTo(72);
    expect([footers.centerFooter, footers.leftFooter]).toEqual(["第 &P 页", ""]);
    expect([area.address, titles.address]).toEqual(["Sheet1!A1:J29", "Sheet1!1:2"]);
  });
});

test.each<[string, (layout: Excel.PageLayout) => unknown]>([
  ["an unknown orientation", (layout) => (layout.orientation = "Upright" as "Portrait")],
  ["an unknown paper", (layout) => (layout.paperSize = "A99" as "A4")],
  ["a zoom of 5 %", (layout) => (layout.zoom = { scale: 5 })],
  ["a negative margin", (layout) => (layout.topMargin = -1)],
])("%s is an invalid argument", async (_what, change) => {
  expect(await refused((sheet) => change(sheet.pageLayout))).toBe("InvalidArgument");
});

test("cells, formats, merges, sizes, panes and sheets come back from a saved file", async () => {
  await onSheet(async (sheet, context) => {
    sheet.name = "三、依申请公开";
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "=A1+1"],
      ["文字", ""],
    ];
    range.format.font.name = "宋体";
    sheet.getRange("C1:D2").merge();
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.tabColor = "#C00000";
    context.workbook.worksheets.add("甲").visibility = "VeryHidden";
    context.workbook.names.add("表", range);
    sheet.load("id");
    await context.sync();
    const { id } = sheet;
    await reopened(bench());
    await Excel.run(async (again) => {
      const same = again.workbook.worksheets.getItem(id);
      same.load("name,showGridlines,tabColor");
      const cells = same.getRange("A1:B2");
      cells.load("values,formulas,format/font/name,format/columnWidth");
      const frozen = same.freezePanes.getLocationOrNullObject().load("address");
      const hidden = again.workbook.worksheets.getItem("甲").load("visibility");
      const name = again.workbook.names.getItem("表").load("formula");
      await again.sync();
      expect([same.name, same.showGridlines, same.tabColor]).toEqual([
        "三、依申请公开",
        false,
        "#C00000",
      ]);
      expect(cells.values).toEqual([
        [1, 2],
        ["文字", ""],
      ]);
      expect(cells.formulas[0]).toEqual([1, "=A1+1"]);
      expect(cells.format.font.name).toBe("宋体");
      expect(frozen.address).toBe("'三、依申请公开'!1:1");
      expect(hidden.visibility).toBe("VeryHidden");
      expect(name.formula).toBe("='三、依申请公开'!$A$1:$B$2");
    });
  });
});

test("a snapshot says in plain words what a file would keep", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    context.workbook.names.add("表", range, "说明");
    range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const mark = range.conditionalFormats.add("Custom");
    mark.custom.rule.formula = '=LEN("年报助手")>0';
    mark.custom.format.fill.color = "#FFC7CE";
    sheet.load("id");
    await context.sync();
    const saved = bench().snapshot();
    const areas = [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 }];
    expect(saved.names).toEqual([
      { name: "表", formula: "=Sheet1!$A$1:$B$2", sheetId: null, visible: true, comment: "说明" },
    ]);
    expect(saved.conditionalFormats[sheet.id]).toMatchObject([
      {
        areas,
        condition: { kind: "formula", formula: '=LEN("年报助手")>0' },
        style: { fill: "#FFC7CE" },
      },
    ]);
    expect(saved.validations[sheet.id]).toMatchObject([
      { areas, type: "whole", operator: "greaterThan", formula1: "0" },
    ]);
    expect(JSON.parse(JSON.stringify(saved))).toEqual(saved);
  });
});

test("calculation is automatic; a mode that Excel does not have is refused", async () => {
  await Excel.run(async (context) => {
    context.application.load("calculationMode");
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.calculate("Full");
    await context.sync();
    expect(context.application.calculationMode).toBe("Automatic");
  });
  const wrong = "Never" as "Manual";
  expect(await refused((_s, c) => (c.application.calculationMode = wrong))).toBe("InvalidArgument");
});

test("Office is there for the add-in: language, platform, requirement sets, ribbon actions", async () => {
  const info = await Office.onReady();
  expect(info).toEqual({ host: "Excel", platform: "PC" });
  expect(Office.context.displayLanguage).toBe("zh-CN");
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
  let pressed = 0;
  Office.actions.associate("checkReport", () => {
    pressed += 1;
  });
  bench().office.actions.get("checkReport")?.({ completed: () => undefined });
  expect(pressed).toBe(1);
});
