import { onSheet, refused, useWorkbench } from "./bench";

const bench = useWorkbench();

/** A while in which an answer would have come. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Whether the promise is still open after a while. */
async function isOpen(promise: Promise<unknown>): Promise<boolean> {
  let open = true;
  void promise.finally(() => {
    open = false;
  });
  await aWhile();
  return open;
}

const writeOneAndTwo = (): Promise<string> =>
  refused((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
  });

describe("faults", () => {
  test("a member fails once and then works", async () => {
    bench().fail({ member: "Range.Values", code: "GeneralException" });
    const write = (): Promise<string> => refused((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect([await write(), await write()]).toEqual(["GeneralException", ""]);
  });

  test("a member fails always, until the faults are taken away", async () => {
    bench().fail({ member: "WorksheetCollection.Add", code: "AccessDenied", times: "always" });
    const add = (): Promise<string> =>
      refused((_sheet, context) => context.workbook.worksheets.add());
    expect([await add(), await add()]).toEqual(["AccessDenied", "AccessDenied"]);
    bench().fail(null);
    expect(await add()).toBe("");
  });

  test("the third use of a member fails, half-way through an insertion", async () => {
    bench().fail({ member: "WorksheetCollection.Add", code: "GeneralException", after: 2 });
    const code = await refused((_sheet, context) => {
      for (const name of ["甲", "乙", "丙"]) context.workbook.worksheets.add(name);
    });
    expect(code).toBe("GeneralException");
    expect(bench().sheets()).toEqual(["Sheet1", "甲", "乙"]);
  });

  test("a whole request fails before it did anything", async () => {
    bench().fail({ code: "RequestAborted" });
    expect(await refused((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("RequestAborted");
    expect(await bench().read("A1")).toEqual([[""]]);
  });
});

describe("cell-edit mode", () => {
  test("every request fails with InvalidOperationInCellEditMode", async () => {
    bench().editing(true);
    expect(await refused((sheet) => sheet.getRange("A1").load("values"))).toBe(
      "InvalidOperationInCellEditMode",
    );
    bench().editing(false);
    expect(await refused((sheet) => sheet.getRange("A1").load("values"))).toBe("");
  });

  test("a run with delayForCellEdit waits until the person is done", async () => {
    bench().editing(true);
    let done = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    bench().editing(false);
    await run;
    expect(await bench().read("A1")).toEqual([[1]]);
  });
});

describe("a whole request", () => {
  test("is refused with nothing done, and the next but one as well", async () => {
    bench().fail({ code: "RequestAborted", after: 1 });
    expect([await writeOneAndTwo(), await writeOneAndTwo(), await writeOneAndTwo()]).toEqual([
      "",
      "RequestAborted",
      "",
    ]);
  });

  test("fails after some of its actions, which stay done", async () => {
    const done: unknown[] = [];
    for (const actions of [0, 8, 16]) {
      await bench().write("A1:A2", "");
      bench().fail({ code: "GeneralException", done: actions });
      expect(await writeOneAndTwo()).toBe("GeneralException");
      done.push((await bench().read("A1:A2")).flat());
    }
    expect(done).toContainEqual(["", ""]);
    expect(done).toContainEqual([1, ""]);
    expect(done).toContainEqual([1, 2]);
  });

  test("is done and answered with an error", async () => {
    bench().fail({ code: "GeneralException", done: "all" });
    expect(await writeOneAndTwo()).toBe("GeneralException");
    expect(await bench().read("A1:A2")).toEqual([[1], [2]]);
  });

  test("is never answered; others pass; what comes late is a refusal", async () => {
    bench().fail({ code: null });
    const run = writeOneAndTwo();
    expect(await isOpen(run)).toBe(true);
    expect(await refused((sheet) => sheet.load("name"))).toBe("");
    bench().release();
    expect(await run).toBe("RequestAborted");
    expect(await bench().read("A1:A2")).toEqual([[""], [""]]);
  });

  test("is done, and its answer is lost until it comes late", async () => {
    bench().fail({ code: null, done: "all" });
    const run = writeOneAndTwo();
    expect(await isOpen(run)).toBe(true);
    expect(await bench().read("A1:A2")).toEqual([[1], [2]]);
    bench().release();
    expect(await run).toBe("");
  });

  test("a member's fault cannot be one without a code", () => {
    expect(() => {
      bench().fail({ member: "Range.Values", code: null });
    }).toThrow("code");
  });
});

describe("while a person edits a cell", () => {
  test("who does not wait is refused, also behind one that waits", async () => {
    bench().editing(true);
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(await isOpen(waiting)).toBe(true);
    expect(await refused((sheet) => sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
    bench().editing(false);
    await waiting;
    expect(await bench().read("A1")).toEqual([[1]]);
  });
});

describe("another writer", () => {
  test("writes right before the request that the test names", async () => {
    bench().before(2, () => bench().write("A1", 555));
    await onSheet(async (sheet, context) => {
      const seen: unknown[] = [];
      for (let request = 1; request <= 3; request += 1) {
        const cell = sheet.getRange("A1").load("values");
        await context.sync();
        seen.push(cell.values[0]?.[0]);
      }
      expect(seen).toEqual(["", 555, 555]);
    });
  });
});

describe("a chart sheet in front", () => {
  const active = (context: Excel.RequestContext): unknown =>
    context.workbook.worksheets.getActiveWorksheet().load("name");

  test("there is no active worksheet, no selected range and no active cell", async () => {
    bench().chartSheet(true);
    expect(await refused((_sheet, context) => active(context))).toBe("GeneralException");
    const codes = [
      await refused((_sheet, { workbook }) => workbook.getSelectedRange().load("address")),
      await refused((_sheet, { workbook }) => workbook.getSelectedRanges().load("address")),
      await refused((_sheet, { workbook }) => workbook.getActiveCell().load("address")),
    ];
    expect(codes).toEqual(["InvalidSelection", "InvalidSelection", "InvalidSelection"]);
  });

  test.each<[string, () => unknown]>([
    [
      "a worksheet is activated",
      () =>
        refused((sheet) => {
          sheet.activate();
        }),
    ],
    [
      "a person selects cells",
      () => {
        bench().select("Sheet1!B2");
      },
    ],
    [
      "the test says so",
      () => {
        bench().chartSheet(false);
      },
    ],
  ])("it goes behind when %s", async (_how, act) => {
    bench().chartSheet(true);
    await act();
    expect(await refused((_sheet, context) => active(context))).toBe("");
  });
});

test("settings and names' comments are lost, as by another program", async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.settings.add("键", "值");
    context.workbook.names.add("年报_表三", sheet.getRange("A1"), "格式=2021");
    await context.sync();
    bench().lose("settings");
    bench().lose("comments");
    const setting = context.workbook.settings.getItemOrNullObject("键");
    const name = context.workbook.names.getItem("年报_表三").load("comment, formula");
    await context.sync();
    expect(setting.isNullObject).toBe(true);
    expect([name.comment, name.formula]).toEqual(["", "=Sheet1!$A$1"]);
  });
});

describe("manual calculation", () => {
  const setMode = (mode: "Manual" | "Automatic"): Promise<string> =>
    refused((_sheet, { application }) => {
      application.calculationMode = mode;
    });

  beforeEach(async () => {
    await bench().write("A1:A2", [[1], ["=A1+1"]]);
    await setMode("Manual");
    await bench().write("A1", 5);
  });

  test("a formula keeps its old result until it is asked to calculate", async () => {
    expect(await bench().read("A1:A2")).toEqual([[5], [2]]);
    await refused((_sheet, { application }) => {
      application.calculate("Full");
    });
    expect(await bench().read("A2")).toEqual([[6]]);
    await bench().write("A1", 9);
    expect(await bench().read("A2")).toEqual([[6]]);
  });

  test("a formula just entered is calculated, and no other", async () => {
    await bench().write("B1", "=A1*2");
    expect(await bench().read("A2:B2")).toEqual([[2, ""]]);
    expect(await bench().read("B1")).toEqual([[10]]);
  });

  test("back to automatic everything is calculated", async () => {
    await onSheet(async (_sheet, context) => {
      context.application.load("calculationMode");
      await context.sync();
      expect(context.application.calculationMode).toBe("Manual");
    });
    await setMode("Automatic");
    expect(await bench().read("A2")).toEqual([[6]]);
  });
});
