import { writeXlsx } from "../../workbench/xlsx/index";
import { readXlsx } from "../../workbench/xlsx/open/index";
import { onSheet, refused, useWorkbench } from "./bench";

const bench = useWorkbench();

const HEADINGS = [["编号", "收到日期"]];

async function addTable(): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A3:B3").values = HEADINGS;
    const table = sheet.tables.add("A3:B8", true);
    table.name = "台账";
    table.style = "TableStyleLight1";
    table.showFilterButton = false;
    await context.sync();
  });
}

async function loaded(): Promise<object> {
  return onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem("台账").load("name,style,showBandedRows,showFilterButton");
    const areas = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const area of areas) area.load("address");
    await context.sync();
    const { name, style, showBandedRows, showFilterButton } = table;
    return {
      ...{ name, style, showBandedRows, showFilterButton },
      areas: areas.map(({ address }) => address.replace(/^.*!/, "")),
    };
  });
}

const AS_MADE = {
  ...{ name: "台账", style: "TableStyleLight1", showBandedRows: true, showFilterButton: false },
  areas: ["A3:B8", "A3:B3", "A4:B8"],
};

test("a table has its headings and rows, a name and a look", async () => {
  await addTable();
  expect(await loaded()).toEqual(AS_MADE);
});

test("a table moves and grows with rows that are inserted", async () => {
  await addTable();
  await onSheet(async (sheet, context) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("6:7").insert("Down");
    await context.sync();
  });
  expect(await loaded()).toMatchObject({ areas: ["A4:B11", "A4:B4", "A5:B11"] });
});

test("two tables do not overlap, and no two have one name", async () => {
  await addTable();
  expect(await refused((sheet) => sheet.tables.add("B3:C5", true))).toBe("InvalidArgument");
  const second = await refused((sheet) => {
    sheet.getRange("D3:E3").values = HEADINGS;
    sheet.tables.add("D3:E5", true).name = "台账";
  });
  expect(second).toBe("ItemAlreadyExists");
});

test("a table and the number format of a conditional format outlast the file", async () => {
  await addTable();
  await onSheet(async (sheet, context) => {
    const rule = sheet.getRange("B4:B8").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B4<TODAY()";
    rule.custom.format.font.color = "#C00000";
    rule.custom.format.numberFormat = 'yyyy-m-d" 超期"';
    await context.sync();
  });
  await bench().open(await readXlsx(await writeXlsx(bench().snapshot())));
  expect(await loaded()).toEqual(AS_MADE);
  const [rules] = Object.values(bench().snapshot().conditionalFormats);
  expect(rules?.[0]?.style).toEqual({ color: "#C00000", numberFormat: 'yyyy-m-d" 超期"' });
});
