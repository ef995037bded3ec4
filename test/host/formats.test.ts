import { onSheet, refused, useWorkbench } from "./bench";

useWorkbench();

test("a format that all cells share is read, one that differs reads null", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "#ffcc00";
    range.format.font.name = "宋体";
    range.format.font.size = 10.5;
    range.format.font.bold = true;
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Top";
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    sheet.getRange("A1").format.font.color = "red";
    range.load(
      "format/fill/color,format/font/name,format/font/size,format/font/bold,format/font/color," +
        "format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel",
    );
    await context.sync();
    expect(range.format.toJSON()).toMatchObject({
      fill: { color: "#FFCC00" },
      font: { name: "宋体", size: 10.5, bold: true, color: null },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
    });
  });
});

test("a cell that nobody formatted reads white, black, 等线 11, General, Bottom", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("C3");
    format.load("horizontalAlignment,verticalAlignment,wrapText,fill/color,font/name,font/size");
    await context.sync();
    expect([format.fill.color, format.font.name, format.font.size]).toEqual([
      "#FFFFFF",
      "等线",
      11,
    ]);
    expect([format.horizontalAlignment, format.verticalAlignment]).toEqual(["General", "Bottom"]);
    expect(format.wrapText).toBe(false);
  });
});

test("clearing a fill leaves the rest of the format", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.fill.color = "#112233";
    format.font.bold = true;
    format.fill.clear();
    format.load("fill/color,font/bold");
    await context.sync();
    expect([format.fill.color, format.font.bold]).toEqual(["#FFFFFF", true]);
  });
});

test("a whole sheet's font holds for cells still to come", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange().format.font.name = "仿宋";
    sheet.getRange("C:C").format.horizontalAlignment = "Right";
    const later = sheet.getRange("C9");
    later.values = [[1]];
    later.load("format/font/name,format/horizontalAlignment");
    await context.sync();
    expect([later.format.font.name, later.format.horizontalAlignment]).toEqual(["仿宋", "Right"]);
  });
});

test("borders are set and read by line, with colour and weight", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C3");
    for (const index of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
      const border = range.format.borders.getItem(index);
      border.style = "Continuous";
      border.color = "#C00000";
    }
    range.format.borders.getItem("EdgeTop").weight = "Medium";
    const top = range.format.borders.getItem("EdgeTop").load("style,color,weight");
    const middle = sheet.getRange("B2").format.borders.getItem("EdgeTop").load("style,weight");
    const left = range.format.borders.getItem("EdgeLeft").load("style");
    await context.sync();
    expect([top.style, top.color, top.weight]).toEqual(["Continuous", "#C00000", "Medium"]);
    expect([middle.style, middle.weight]).toEqual(["Continuous", "Thin"]);
    expect(left.style).toBe("None");
    range.format.borders.getItem("EdgeTop").style = "None";
    const gone = range.format.borders.getItem("EdgeTop").load("style");
    const kept = range.format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect([gone.style, kept.style]).toEqual(["None", "Continuous"]);
  });
});

test("widths and heights are in points", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B:C").format.columnWidth = 60;
    sheet.getRange("2:3").format.rowHeight = 30;
    const inside = sheet.getRange("B2:C3").load("format/columnWidth,format/rowHeight");
    const mixed = sheet.getRange("A1:B2").load("format/columnWidth,format/rowHeight");
    await context.sync();
    expect([inside.format.columnWidth, inside.format.rowHeight]).toEqual([60, 30]);
    expect([mixed.format.columnWidth, mixed.format.rowHeight]).toEqual([null, null]);
  });
});

test("rows and columns hide and show again", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("E:E").columnHidden = true;
    const row = sheet.getRange("A2").load("rowHidden,columnHidden,hidden");
    const some = sheet.getRange("A1:A3").load("rowHidden");
    const column = sheet.getRange("E1").load("columnHidden");
    await context.sync();
    expect([row.rowHidden, row.columnHidden, row.hidden]).toEqual([true, false, true]);
    expect(some.rowHidden).toBeNull();
    expect(column.columnHidden).toBe(true);
    sheet.getRange("1:5").rowHidden = false;
    some.load("rowHidden");
    await context.sync();
    expect(some.rowHidden).toBe(false);
  });
});

test("autofit makes rows high enough for wrapped text and columns wide enough for it", async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [["申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"]];
    cell.format.wrapText = true;
    cell.format.autofitRows();
    cell.load("format/rowHeight,format/columnWidth");
    await context.sync();
    expect(cell.format.rowHeight).toBeGreaterThan(50);
    const narrow = cell.format.columnWidth;
    cell.format.autofitColumns();
    cell.load("format/columnWidth");
    await context.sync();
    expect(cell.format.columnWidth).toBeGreaterThan(narrow);
  });
});

test.each<[string, (range: Excel.Range) => void]>([
  ["a colour that is none", (range) => (range.format.fill.color = "#12")],
  ["an unknown alignment", (range) => (range.format.horizontalAlignment = "Middle" as "Center")],
  ["an unknown border", (range) => range.format.borders.getItem("Top" as "EdgeTop").load("style")],
  [
    "an unknown line",
    (range) => (range.format.borders.getItem("EdgeTop").style = "Solid" as "Dot"),
  ],
  ["a negative width", (range) => (range.format.columnWidth = -1)],
  ["a font size of 0", (range) => (range.format.font.size = 0)],
])("%s is an invalid argument", async (_what, change) => {
  expect(
    await refused((sheet) => {
      change(sheet.getRange("A1"));
    }),
  ).toBe("InvalidArgument");
});

test("one format for several areas", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B1,D4");
    areas.format.fill.color = "#EEEEEE";
    areas.load("address,areaCount");
    const [inside, between] = [sheet.getRange("D4"), sheet.getRange("C1")];
    inside.load("format/fill/color");
    between.load("format/fill/color");
    await context.sync();
    expect(areas.address).toBe("Sheet1!A1:B1,Sheet1!D4");
    expect(areas.areaCount).toBe(2);
    expect([inside.format.fill.color, between.format.fill.color]).toEqual(["#EEEEEE", "#FFFFFF"]);
  });
});
