import { onSheet, refused, reopened, useWorkbench } from "./bench";

const bench = useWorkbench();

async function validated(): Promise<void> {
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:C3");
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    dataValidation.errorAlert = {
      title: "请填整数",
      message: "此处填大于或等于 0 的整数。",
      style: "Warning",
      showAlert: true,
    };
    dataValidation.prompt = { title: "自然人", message: "本年新收件数", showPrompt: true };
    dataValidation.ignoreBlanks = true;
    await context.sync();
  });
}

test("rule, alert and prompt are kept for the range", async () => {
  await validated();
  await reopened(bench());
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("B2").load();
    dataValidation.load("rule,errorAlert,prompt,ignoreBlanks,type");
    await context.sync();
    expect(dataValidation.type).toBe("WholeNumber");
    expect(dataValidation.rule).toEqual({
      wholeNumber: { formula1: "=0", operator: "GreaterThanOrEqualTo" },
    });
    expect(dataValidation.errorAlert).toEqual({
      title: "请填整数",
      message: "此处填大于或等于 0 的整数。",
      style: "Warning",
      showAlert: true,
    });
    expect(dataValidation.prompt.message).toBe("本年新收件数");
  });
});

test("changing one cell's rule leaves its neighbours", async () => {
  await validated();
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").dataValidation.rule = {
      decimal: { formula1: "=0", formula2: "=9.5", operator: "Between" },
    };
    const one = sheet.getRange("B2").dataValidation.load("type,rule");
    const next = sheet.getRange("B3").dataValidation.load("type");
    const all = sheet.getRange("A1:C3").dataValidation.load("type,rule");
    const none = sheet.getRange("E1").dataValidation.load("type,rule");
    await context.sync();
    expect([one.type, next.type, all.type, none.type]).toEqual([
      "Decimal",
      "WholeNumber",
      "Inconsistent",
      "None",
    ]);
    expect(one.rule).toEqual({
      decimal: { formula1: "=0", formula2: "=9.5", operator: "Between" },
    });
    expect([all.rule, none.rule]).toEqual([null, {}]);
  });
});

test("what the add-in writes and what a person pastes is not validated, but told by valid", async () => {
  await validated();
  await bench().write("Sheet1!A1:C1", [[1, "1.5件", -2]]);
  await onSheet(async (sheet, context) => {
    const cells = ["A1", "B1", "C1", "A2"].map((each) =>
      sheet.getRange(each).dataValidation.load("valid"),
    );
    const row = sheet.getRange("A1:C1").dataValidation.load("valid");
    await context.sync();
    expect(cells.map((each) => each.valid)).toEqual([true, false, false, true]);
    expect(row.valid).toBeNull();
  });
});

test("clear takes the validation off these cells only", async () => {
  await validated();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C2").dataValidation.clear();
    const off = sheet.getRange("A1:C2").dataValidation.load("type");
    const on = sheet.getRange("A3:C3").dataValidation.load("type");
    await context.sync();
    expect([off.type, on.type]).toEqual(["None", "WholeNumber"]);
  });
});

test("a list of texts and one rule for several areas", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1,C3");
    areas.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    const one = sheet.getRange("C3").dataValidation.load("type,rule");
    await context.sync();
    expect(one.type).toBe("List");
    expect(one.rule).toEqual({ list: { inCellDropDown: true, source: "是,否" } });
  });
});

test.each<[string, (validation: Excel.DataValidation) => void]>([
  [
    "two kinds of rule",
    (v) => (v.rule = { custom: { formula: "=1" }, decimal: { formula1: 1, operator: "EqualTo" } }),
  ],
  [
    "an unknown operator",
    (v) => (v.rule = { decimal: { formula1: 1, operator: "AtLeast" as "EqualTo" } }),
  ],
  ["between with one bound", (v) => (v.rule = { decimal: { formula1: 1, operator: "Between" } })],
  [
    "a title of 33 characters",
    (v) => (v.prompt = { title: "一".repeat(33), message: "", showPrompt: true }),
  ],
  [
    "a message of 256 characters",
    (v) =>
      (v.errorAlert = { title: "", message: "一".repeat(256), style: "Stop", showAlert: true }),
  ],
])("%s is an invalid argument", async (_what, change) => {
  expect(
    await refused((sheet) => {
      change(sheet.getRange("A1").dataValidation);
    }),
  ).toBe("InvalidArgument");
});
