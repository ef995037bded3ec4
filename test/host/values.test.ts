import { onSheet, refused, useWorkbench } from "./bench";

const bench = useWorkbench();

/** Sets values and reads values, formulas and texts back. */
async function enter(
  address: string,
  values: unknown,
  format?: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; text: string[][]; formats: unknown[][] }> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    if (format !== undefined) range.numberFormat = format as unknown as string[][];
    range.values = values as never;
    range.load("values,formulas,text,numberFormat");
    await context.sync();
    return {
      values: range.values,
      formulas: range.formulas,
      text: range.text,
      formats: range.numberFormat,
    };
  });
}

test("null leaves a cell as it is, an empty text empties it, an empty cell reads as empty text", async () => {
  await enter("A1:C1", [[1, 2, 3]]);
  const { values } = await enter("A1:D1", [[null, "", 9, null]]);
  expect(values).toEqual([[1, "", 9, ""]]);
});

test("one value fills the range", async () => {
  expect((await enter("A1:B2", 7)).values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test.each([
  ["too few rows", [[1, 2]]],
  [
    "too many columns",
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  ["rows of different lengths", [[1, 2], [1]]],
  ["a single cell in brackets", [[1]]],
  ["a flat list", [1, 2]],
])("an array with %s is an invalid argument", async (_what, values) => {
  const code = await refused((sheet) => {
    sheet.getRange("A1:B2").values = values as never;
  });
  expect(code).toBe("InvalidArgument");
});

test("text that starts with = becomes a formula and shows its result in the same request", async () => {
  const { values, formulas } = await enter("A1:C1", [[2, "=A1*3", "=B1+1"]]);
  expect(values).toEqual([[2, 6, 7]]);
  expect(formulas).toEqual([[2, "=A1*3", "=B1+1"]]);
});

test.each([
  ["001", 1],
  ["1,234", 1234],
  ["12%", 0.12],
  ["-5", -5],
  [" 12 ", 12],
  ["TRUE", true],
  ["12件", "12件"],
  ["１２", "１２"],
  ["-", "-"],
  ["—", "—"],
  ["/", "/"],
  ["a=1", "a=1"],
])("typing %s leaves %p", async (typed, value) => {
  expect((await enter("A1", [[typed]])).values).toEqual([[value]]);
});

test("typing 1/2 makes a date", async () => {
  const { values, formats, text } = await enter("A1", [["1/2"]]);
  const year = new Date().getFullYear();
  const serial = (Date.UTC(year, 0, 2) - Date.UTC(1899, 11, 30)) / 86_400_000;
  expect(values).toEqual([[serial]]);
  expect(formats).toEqual([['m"月"d"日"']]);
  expect(text).toEqual([["1月2日"]]);
});

test("text that starts with + - or @ becomes a formula, as when typed", async () => {
  await enter("A1", [[5]]);
  const { formulas } = await enter("B1:D1", [["+A1", "-A1", "@SUM(A1)"]]);
  expect(formulas).toEqual([["=+A1", "=-A1", "=SUM(A1)"]]);
});

test("a leading apostrophe makes text and is not part of it", async () => {
  const { values, formulas } = await enter("A1:B1", [["'=A1", "'001"]]);
  expect(values).toEqual([["=A1", "001"]]);
  expect(formulas).toEqual([["=A1", "001"]]);
});

test("a cell with the text format keeps what is typed", async () => {
  const { values, formulas } = await enter("A1:C1", [["=A1", "001", 5]], "@");
  expect(values).toEqual([["=A1", "001", "5"]]);
  expect(formulas).toEqual([["=A1", "001", "5"]]);
});

test("text shows the value under its number format", async () => {
  const { text } = await enter("A1:C1", [[1234.5, 0.5, 0]], "#,##0.00");
  expect(text).toEqual([["1,234.50", "0.50", "0.00"]]);
});

test("a number format can be set for each cell, null leaving one alone", async () => {
  const formats = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = [
      ["0", "@"],
      [null, "0.0000"],
    ];
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
  expect(formats).toEqual([
    ["0", "@"],
    ["General", "0.0000"],
  ]);
});

test("value types tell empty, text, number, truth and error apart", async () => {
  const types = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:E1");
    range.values = [["", "文字", 3, true, "=1/0"]];
    range.load("valueTypes,values");
    await context.sync();
    expect(range.values[0]?.[4]).toBe("#DIV/0!");
    return range.valueTypes;
  });
  expect(types).toEqual([["Empty", "String", "Double", "Boolean", "Error"]]);
});

test("in a merged area only the first cell holds a value", async () => {
  const values = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("A2:B2").values = [[8, 9]];
    const range = sheet.getRange("A1:B2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [1, ""],
    ["", ""],
  ]);
});

test("merging across makes one area of each row, and unmerge takes them apart", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").merge(true);
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    const merged = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(merged.values).toEqual([
      [1, ""],
      [3, ""],
    ]);
    sheet.getRange("A1:B2").unmerge();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    const apart = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(apart.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

test.each(["=SUM(A1", '="a', "=A1)"])(
  "an unfinished formula %s is an invalid argument",
  async (formula) => {
    const code = await refused((sheet) => {
      sheet.getRange("B1").formulas = [[formula]];
    });
    expect(code).toBe("InvalidArgument");
  },
);

test("a range without an end has no values", async () => {
  await onSheet(async (sheet, context) => {
    const column = sheet.getRange("A:A").load("values,address,rowCount");
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.rowCount).toBe(1048576);
    expect(column.address).toBe("Sheet1!A:A");
  });
  expect(await refused((sheet) => (sheet.getRange("A:A").values = 1 as never))).toBe(
    "InvalidArgument",
  );
});

test("IF over an empty text stays right after a first IF over a zero", async () => {
  await enter("A1:B1", [["", 0]]);
  const { values } = await enter("C1:D1", [['=IF(A1="","空","有")', '=IF(B1="","空","有")']]);
  expect(values).toEqual([["空", "有"]]);
});

test("a formula follows a change that a person makes", async () => {
  await enter("A1:B1", [[1, "=A1*10"]]);
  await bench().write("Sheet1!A1", 4);
  expect(await bench().read("Sheet1!B1")).toEqual([[40]]);
});

test("clear takes contents or formats or both", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.fill.color = "#FF0000";
    range.clear("Contents");
    range.load("values,format/fill/color");
    await context.sync();
    expect(range.values).toEqual([["", ""]]);
    expect(range.format.fill.color).toBe("#FF0000");
    range.values = [[1, 2]];
    range.clear("Formats");
    range.load("values,format/fill/color");
    await context.sync();
    expect(range.values).toEqual([[1, 2]]);
    expect(range.format.fill.color).toBe("#FFFFFF");
    range.clear();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["", ""]]);
  });
});
