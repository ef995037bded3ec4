import { onSheet, refused, useWorkbench } from "./bench";

/** Facts about Excel in which a host is easily kinder, and then tests prove nothing. */

const bench = useWorkbench();

/** Runs a batch and gives what it read. */
const seen = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => onSheet(batch);

describe("names and formulas on a sheet that is not in front", () => {
  const look = (): Promise<unknown> =>
    seen(async (sheet, context) => {
      const { names, worksheets } = context.workbook;
      const items = names.load("items/name, items/formula");
      const sums = [sheet.getRange("E1"), worksheets.getItem("乙").getRange("H1")];
      for (const each of sums) each.load("formulas");
      await context.sync();
      const of = (name: string): unknown => items.items.find((each) => each.name === name)?.formula;
      return [of("前"), of("后"), ...sums.map((each): unknown => each.formulas[0]?.[0])];
    });
  const alter = (act: (sheet: Excel.Worksheet) => void): Promise<string> =>
    refused((_sheet, context) => {
      act(context.workbook.worksheets.getItem("乙"));
    });

  beforeEach(() =>
    onSheet(async (sheet, context) => {
      const behind = context.workbook.worksheets.add("乙");
      behind.getRange("A1:C9").values = Array.from({ length: 9 }, (_row, i) => [i, i, i]);
      behind.getRange("H1").formulas = [["=SUM(A2:A9)"]];
      sheet.getRange("E1").formulas = [["=SUM(乙!A2:A9)"]];
      context.workbook.names.add("前", sheet.getRange("A2:C6"));
      context.workbook.names.add("后", behind.getRange("A2:C6"));
      await context.sync();
    }),
  );

  test("shrink when rows are deleted there, and those of other sheets stay", async () => {
    await alter((behind) => {
      behind.getRange("3:4").delete("Up");
    });
    expect(await look()).toEqual([
      "=Sheet1!$A$2:$C$6",
      "=乙!$A$2:$C$4",
      "=SUM(乙!A2:A7)",
      "=SUM(A2:A7)",
    ]);
    expect(await bench().read("Sheet1!E1")).toEqual([[31]]);
  });

  test("grow when rows are inserted, shrink when columns go", async () => {
    await alter((behind) => {
      behind.getRange("3:4").insert("Down");
      behind.getRange("B:B").delete("Left");
    });
    expect((await look()) as unknown[]).toEqual([
      "=Sheet1!$A$2:$C$6",
      "=乙!$A$2:$B$8",
      "=SUM(乙!A2:A11)",
      "",
    ]);
  });

  test("keep the sheet in front and the selection; a hidden sheet stays hidden", async () => {
    bench().select("Sheet1!B3");
    await alter((behind) => {
      behind.visibility = "Hidden";
      behind.getRange("3:4").delete("Up");
    });
    expect(bench().selection()).toBe("Sheet1!B3");
    await onSheet(async (_sheet, context) => {
      const behind = context.workbook.worksheets.getItem("乙").load("visibility");
      await context.sync();
      expect(behind.visibility).toBe("Hidden");
    });
  });
});

describe("limits", () => {
  const MEGABYTE = 1024 * 1024;

  test("an answer above 5 MB is not carried, though the request was", async () => {
    const text = "字".repeat(10_000);
    await bench().write("A1:A90", text);
    const code = await refused((sheet) => {
      sheet.getRange("B1").values = [["写了"]];
      sheet.getRange("A1:A90").load("values, formulas, text");
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await bench().read("B1")).toEqual([["写了"]]);
    expect(bench().requests().largestAnswer).toBeGreaterThan(5 * MEGABYTE);
  });

  test("a request above 5 MB is not carried, and nothing of it is done", async () => {
    const text = "x".repeat(30_000);
    const code = await refused((sheet) => {
      sheet.getRange("A1").values = [["写了"]];
      sheet.getRange("B1:B200").values = Array.from({ length: 200 }, () => [text]);
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await bench().read("A1")).toEqual([[""]]);
  });

  test("settings above 2 MB are not kept", async () => {
    const add = (key: string): Promise<string> =>
      refused((_sheet, { workbook }) => workbook.settings.add(key, "x".repeat(1.5 * MEGABYTE)));
    expect([await add("一"), await add("二")]).toEqual(["", "GeneralException"]);
    await onSheet(async (_sheet, context) => {
      const second = context.workbook.settings.getItemOrNullObject("二");
      await context.sync();
      expect(second.isNullObject).toBe(true);
    });
  });

  test("a name's comment has at most 255 characters", async () => {
    const add = (name: string, length: number): Promise<string> =>
      refused((sheet, { workbook }) =>
        workbook.names.add(name, sheet.getRange("A1"), "注".repeat(length)),
      );
    expect([await add("短", 255), await add("长", 256)]).toEqual(["", "InvalidArgument"]);
    const change = refused((_sheet, { workbook }) => {
      workbook.names.getItem("短").comment = "注".repeat(256);
    });
    expect(await change).toBe("InvalidArgument");
  });

  test("getRanges reads at most 8,192 characters", async () => {
    const ask = (count: number): Promise<string> =>
      refused((sheet) =>
        sheet.getRanges(Array.from({ length: count }, () => "A1:B2").join(",")).load("areaCount"),
      );
    expect([await ask(1365), await ask(1366)]).toEqual(["", "InvalidArgument"]);
  });

  test("a column is at most 255 characters wide", async () => {
    const set = (points: number): Promise<string> =>
      refused((sheet) => {
        sheet.getRange("A:A").format.columnWidth = points;
      });
    expect([await set(1500), await set(5000)]).toEqual(["", "InvalidArgument"]);
  });
});

describe("values and formats", () => {
  const read = (): Promise<unknown[]> =>
    seen(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values, numberFormat");
      await context.sync();
      const read: unknown[] = [cell.values[0]?.[0], cell.numberFormat[0]?.[0]];
      return read;
    });

  test("a number stays a number, and text text, when the format changes later", async () => {
    await refused((sheet) => {
      sheet.getRange("A1:A2").numberFormat = [["General"], ["@"]];
      sheet.getRange("A1:A2").values = [[5], ["5"]];
      sheet.getRange("A1:A2").numberFormat = [["@"], ["0.0"]];
    });
    expect(await bench().read("A1:A2")).toEqual([[5], ["5"]]);
    expect(await read()).toEqual([5, "@"]);
  });

  test('the number format "" is General', async () => {
    await refused((sheet) => {
      sheet.getRange("A1").numberFormat = [["0.00"]];
      sheet.getRange("A1").numberFormat = [[""]];
    });
    expect(await read()).toEqual(["", "General"]);
  });

  test("null leaves a cell in an array as it is, and alone is no value", async () => {
    await bench().write("A1:B1", [[1, 2]]);
    const inArray = refused((sheet) => {
      sheet.getRange("A1:B1").values = [[null, 3]];
    });
    expect(await inArray).toBe("");
    expect(await bench().read("A1:B1")).toEqual([[1, 3]]);
    for (const key of ["values", "formulas", "numberFormat"] as const) {
      const alone = refused((sheet) => {
        Object.assign(sheet.getRange("A1:B1"), { [key]: null });
      });
      expect(await alone).toBe("InvalidArgument");
    }
  });

  test("an array above 1,500 cells is written in pieces, if its shape is right", async () => {
    const rows = Array.from({ length: 400 }, (_row, r) => [r, r, r, r, r]);
    const write = (address: string): Promise<string> =>
      refused((sheet) => {
        sheet.getRange(address).values = rows;
      });
    expect(await write("A1:E400")).toBe("");
    expect(await bench().read("E400")).toEqual([[399]]);
    expect(await write("A1:E401")).toBe("InvalidArgument");
  });

  test("a circular reference gives 0, and what reads it counts with that", async () => {
    await bench().write("A1:A3", [["=A1+1"], ["=A3+1"], ["=A2+1"]]);
    await bench().write("B1:B3", [["=A1+5"], ["=B1*2"], [7]]);
    expect(await bench().read("A1:B3")).toEqual([
      [0, 5],
      [0, 10],
      [0, 7],
    ]);
    await bench().write("A2", 4);
    expect(await bench().read("A2:A3")).toEqual([[4], [5]]);
  });

  test("a part of a merged area cannot be emptied, the whole can", async () => {
    await bench().write("A1", "共用");
    await refused((sheet) => {
      sheet.getRange("A1:B1").merge();
    });
    const clear = (address: string): Promise<string> =>
      refused((sheet) => {
        sheet.getRange(address).clear("Contents");
      });
    expect([await clear("A1"), await clear("A1:A5")]).toEqual([
      "InvalidOperation",
      "InvalidOperation",
    ]);
    expect(await bench().read("A1")).toEqual([["共用"]]);
    expect(await clear("A1:B2")).toBe("");
    expect(await bench().read("A1")).toEqual([[""]]);
  });
});

describe("sheets, rules and print set-up", () => {
  test("a very hidden sheet cannot be deleted, a hidden one can", async () => {
    const remove = (visibility: "Hidden" | "VeryHidden"): Promise<string> =>
      refused((_sheet, { workbook }) => {
        const sheet = workbook.worksheets.add();
        sheet.visibility = visibility;
        sheet.delete();
      });
    expect([await remove("VeryHidden"), await remove("Hidden")]).toEqual(["InvalidOperation", ""]);
  });

  test("a hidden sheet tells no colour of its tab", async () => {
    const colors = await seen(async (_sheet, context) => {
      const other = context.workbook.worksheets.add();
      other.tabColor = "#C00000";
      const shown = other.load("tabColor");
      await context.sync();
      const before = shown.tabColor;
      other.visibility = "Hidden";
      other.load("tabColor");
      await context.sync();
      return [before, other.tabColor];
    });
    expect(colors).toEqual(["#C00000", null]);
  });

  test("only entire rows are repeated on every page", async () => {
    const set = (rows: string): Promise<string> =>
      refused((sheet) => {
        sheet.pageLayout.setPrintTitleRows(rows);
      });
    expect([await set("$1:$3"), await set("A1:B2")]).toEqual(["", "InvalidArgument"]);
  });

  test("a validation's operand is read as a formula, however it was given", async () => {
    const rule = await seen(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 0, formula2: "=9", operator: "Between" } };
      dataValidation.load("rule");
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule).toEqual({ wholeNumber: { formula1: "=0", formula2: "=9", operator: "Between" } });
  });

  test("a rule of another kind has no custom formula and no cell value", async () => {
    const ask = (type: "CellValue" | "Custom"): Promise<string> =>
      refused((sheet) => {
        const rule = sheet.getRange("A1").conditionalFormats.add(type);
        if (type === "Custom") rule.cellValue.load("rule");
        else rule.custom.rule.load("formula");
      });
    expect([await ask("CellValue"), await ask("Custom")]).toEqual([
      "InvalidOperation",
      "InvalidOperation",
    ]);
  });
});
