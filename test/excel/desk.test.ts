import { workbookActions } from "../../src/excel/actions";
import { valueAt } from "../../src/report/model";
import type { Workbench } from "../../workbench/node/open";
import { deskWith, fileOfUnit, outcomeOf, unitsOf, writeFirst } from "./desk";
import { closeAll, newWorkbook, sentence, value } from "./workbook";

jest.mock("../../src/collect/sheets/subtotal-formulas", () =>
  jest.requireActual<object>("./cheap-formulas"),
);

afterAll(closeAll);

const FEW = unitsOf(6);
const DESK = deskWith(FEW);
const OUTCOME = outcomeOf(DESK);
const DETAIL = "'明细'!";

const CELL = { table: "requests", row: "granted", column: "naturalPerson" } as const;

async function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

async function withoutNames(): Promise<void> {
  await Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    for (const { name } of names.items) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}

const read = async () => value(await workbookActions.readWorkbook());

describe("setting the officer's workbook up", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await newWorkbook();
  });

  test("one request looks and one writes, within 1 MB", async () => {
    bench.requests.reset();
    const made = value(await workbookActions.setUpDesk(DESK.frame, FEW));
    const { syncs, bytes, largestAnswer } = bench.requests();
    expect(syncs).toBe(2);
    expect(Math.max(bytes, largestAnswer)).toBeLessThan(1_000_000);
    expect(made).toMatchObject({ changes: [], left: [] });
    expect(await sheetNames()).toEqual(
      expect.arrayContaining([
        ...["单位名单", "收齐情况", "明细", "调整", "退回清单"],
        ...["汇总二", "汇总三", "汇总四"],
      ]),
    );
  });

  test("it is known by its names, whatever its sheets are called", async () => {
    expect((await read()).isDesk).toBe(true);
  });

  test("what was set up is read back, and is the report of the body that adds up", async () => {
    const kept = value(await workbookActions.loadDesk());
    expect(kept).toMatchObject({ frame: DESK.frame, units: FEW, lines: [], problems: [] });
    const { report, tables, sum } = await read();
    expect(report).toMatchObject({ organisation: DESK.frame.organisation, year: DESK.frame.year });
    expect(tables.map(({ sheet }) => sheet)).toEqual(["汇总二", "汇总三", "汇总四"]);
    expect(sum).toMatchObject({ expected: 6, received: 0, counted: 0 });
    expect(valueAt(report, CELL)).toBeNull();
  });

  test("a second time nothing is made anew", async () => {
    const before = await sheetNames();
    expect(value(await workbookActions.setUpDesk(DESK.frame, []))).toMatchObject({ sheets: [] });
    expect(await sheetNames()).toEqual(before);
  });
});

test("a foreign sheet with one of the names is not touched", async () => {
  const bench = await newWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("明细");
    sheet.getRange("A1:B2").values = [
      ["日期", "金额"],
      ["一月", 3],
    ];
    await context.sync();
  });
  const { left } = value(await workbookActions.setUpDesk(DESK.frame, FEW));
  expect(left).toEqual([
    "工作簿里已经有别的工作表叫“明细”，没有动它；汇总用的这一张叫“明细 (2)”。",
  ]);
  value(await workbookActions.writeDesk(OUTCOME));
  expect(await bench.read("'明细'!A1:B2")).toEqual([
    ["日期", "金额"],
    ["一月", 3],
  ]);
  const { report } = await read();
  expect(valueAt(report, CELL)).toBe(valueAt(OUTCOME.sum.report, CELL));
});

describe("writing", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await newWorkbook();
    await writeFirst(OUTCOME);
  });

  test("the sum on the sheets is the sum that was worked out, and audited as one", async () => {
    const { report, sum } = await read();
    for (const table of ["disclosure", "requests", "proceedings"] as const) {
      expect(report[table]).toEqual(OUTCOME.sum.report[table]);
    }
    expect(sum).toEqual({
      ...{ expected: 6, received: 5, counted: 5, missing: [FEW[5]?.name], left: [], years: null },
    });
  });

  test("the units' reports are read back, in two requests; the sum in one", async () => {
    bench.requests.reset();
    await read();
    expect(bench.requests()).toMatchObject({ syncs: 1, clearsUndo: [] });
    bench.requests.reset();
    const kept = value(await workbookActions.loadDesk());
    expect(bench.requests()).toMatchObject({ syncs: 2, clearsUndo: [] });
    expect(kept?.lines.map(({ unit }) => unit)).toEqual(FEW.slice(0, 5).map(({ name }) => name));
    expect(kept?.lines[3]?.report.requests).toEqual(
      OUTCOME.lines[3]?.file?.content.kind === "read"
        ? OUTCOME.lines[3].file.content.audit.report.requests
        : null,
    );
  });

  test("again the same writes nothing", async () => {
    expect(value(await workbookActions.writeDesk(OUTCOME))).toEqual({
      ...{ sheets: [], changes: [], left: [] },
    });
  });

  test("a correction changes only its cells, and is told", async () => {
    await bench.write(`${DETAIL}A30`, "自己记的");
    const files = DESK.files.map((file, at) => {
      const own = FEW[at];
      return at === 2 && own !== undefined ? fileOfUnit(own, 2, 9) : file;
    });
    const corrected = outcomeOf({ ...DESK, files });
    const { changes, left } = value(await workbookActions.writeDesk(corrected));
    expect(left).toEqual([]);
    expect(changes).toContain("表三 · 自然人 · （一）予以公开：10 → 17");
    expect(changes).toHaveLength(6);
    expect((await bench.read(`${DETAIL}A30`))[0]?.[0]).toBe("自己记的");
    expect(valueAt((await read()).report, CELL)).toBe(17);
    value(await workbookActions.writeDesk(OUTCOME));
  });

  test("a unit that reports later comes under the last line", async () => {
    const own = FEW[5];
    if (own === undefined) throw new Error("no unit");
    const all = outcomeOf({ ...DESK, files: [...DESK.files, fileOfUnit(own, 5)] });
    const { changes } = value(await workbookActions.writeDesk(all));
    expect(changes).toContain("表三 · 自然人 · （一）予以公开：10 → 15");
    expect((await read()).sum).toMatchObject({ received: 6, counted: 6, missing: [] });
    value(await workbookActions.writeDesk(OUTCOME));
    expect((await read()).sum).toMatchObject({ received: 5, counted: 5 });
    expect(valueAt((await read()).report, CELL)).toBe(10);
  });

  test("an adjustment is a line of 调整", async () => {
    const [, department] = FEW;
    const adjustment = {
      ...{ unit: department?.name ?? "", cell: CELL, amount: -1 },
      ...{ reason: "联合发文", by: "张三" },
    };
    value(await workbookActions.addAdjustment(adjustment));
    value(await workbookActions.addAdjustment({ ...adjustment, amount: 2 }));
    const kept = value(await workbookActions.loadDesk());
    expect(kept?.adjustments).toEqual([adjustment, { ...adjustment, amount: 2 }]);
    await bench.write("'调整'!A4:E5", "");
  });

  test("填 0 and 采纳 leave a cell of the sum with the reason", async () => {
    const { written, left } = value(
      await workbookActions.writeFixes([{ cell: CELL, from: 10, value: 11 }]),
    );
    expect({ written, left }).toEqual({
      ...{ written: 0, left: [{ cell: CELL, why: "summed", there: 10 }] },
    });
  });

  test("定位 selects the unit's line at the column of a cell", async () => {
    const [, , own] = FEW;
    value(await workbookActions.goToUnit(own?.name ?? "", "requests.granted.naturalPerson"));
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("values,address");
      await context.sync();
      return range;
    });
    expect(shown.address).toMatch(/^明细!|^'明细'!/);
    expect(shown.values).toEqual([[2]]);
    expect(sentence(await workbookActions.goToUnit(FEW[5]?.name ?? "", null))).toBe(
      `“明细”里没有“${FEW[5]?.name ?? ""}”这一行：它还没有报，或者还没有写入。`,
    );
  });

  test("a formula of 汇总 that was typed over stays, and is told; emptied it comes back", async () => {
    const { addresses } = await read();
    const address = addresses.get("requests.granted.naturalPerson") ?? "";
    await bench.write(address, 99);
    const { left } = value(await workbookActions.writeDesk(OUTCOME));
    expect(left).toEqual([
      "“汇总三”有 1 格不再是汇总公式（表三 · 自然人 · （一）予以公开），没有改动。要恢复公式，请清空这几格，再写入一次。",
    ]);
    expect((await bench.read(address))[0]?.[0]).toBe(99);
    await bench.write(address, "");
    expect(value(await workbookActions.writeDesk(OUTCOME)).left).toEqual([]);
    expect((await bench.read(address))[0]?.[0]).toBe(10);
  });

  test("what the officer typed into 退回清单 stays", async () => {
    const errors = outcomeOf({
      ...DESK,
      returns: [
        {
          ...{ unit: FEW[1]?.name ?? "", returned: "2026-01-20", due: "2026-01-25" },
          ...{ remarks: "请核对", struck: [], fingerprint: "x" },
        },
      ],
    });
    value(await workbookActions.writeDesk(errors));
    const row = (await bench.read("'退回清单'!A1:A12")).findIndex(
      ([name]) => name === FEW[1]?.name,
    );
    const remarks = `'退回清单'!G${row + 1}`;
    expect((await bench.read(remarks))[0]?.[0]).toBe("请核对");
    value(await workbookActions.loadDesk());
    await bench.write(remarks, "我自己写的");
    value(await workbookActions.writeDesk(errors));
    expect((await bench.read(remarks))[0]?.[0]).toBe("我自己写的");
  });
});

describe("what others did to the sheets", () => {
  let bench: Workbench;
  let snapshot: ReturnType<Workbench["snapshot"]>;
  beforeAll(async () => {
    bench = await newWorkbook();
    await writeFirst(OUTCOME);
    snapshot = bench.snapshot();
  });
  beforeEach(async () => {
    await bench.open(snapshot);
  });

  test("renamed and moved, with a column and a row put in, they are found and written", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("明细");
      sheet.name = "各单位数字";
      sheet.position = 0;
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    const [first] = FEW;
    if (first === undefined) throw new Error("no unit");
    const files = [fileOfUnit(first, 0, 4), ...DESK.files.slice(1)];
    const { changes, left } = value(await workbookActions.writeDesk(outcomeOf({ ...DESK, files })));
    expect(left).toEqual([]);
    expect(changes).toContain("表三 · 自然人 · （一）予以公开：10 → 14");
    expect(valueAt((await read()).report, CELL)).toBe(14);
    expect(value(await workbookActions.loadDesk())?.lines).toHaveLength(5);
  });

  test("without names they are known by their headings, and get their names again", async () => {
    await withoutNames();
    expect(value(await workbookActions.loadDesk())?.lines).toHaveLength(5);
    expect(value(await workbookActions.writeDesk(OUTCOME)).left).toEqual([]);
    const names = await Excel.run(async (context) => {
      const items = context.workbook.names.load("items/name");
      await context.sync();
      return items.items.map(({ name }) => name);
    });
    expect(names).toEqual(expect.arrayContaining(["年报_明细", "年报_收齐情况", "年报_汇总三"]));
  });

  test("a protected 明细 keeps everything as it is", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("明细").protection.protect();
      await context.sync();
    });
    const files = DESK.files.slice(1);
    const { sheets, left } = value(await workbookActions.writeDesk(outcomeOf({ ...DESK, files })));
    expect(sheets).toEqual([]);
    expect(left.slice(0, 2)).toEqual([
      "“明细”受保护，没有写入。请在“审阅”中撤销工作表保护后再写入一次。",
      "其他各表也没有写入，免得与明细不符。",
    ]);
    expect((await read()).sum).toMatchObject({ counted: 5 });
  });

  test("hidden rows are told", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("明细").getRange("9:9").rowHidden = true;
      await context.sync();
    });
    const { left } = value(
      await workbookActions.writeDesk(outcomeOf({ ...DESK, files: DESK.files.slice(0, -1) })),
    );
    expect(left).toEqual([
      "“明细”有隐藏的行（可能正在筛选），里面的数也写入了，取消隐藏或筛选后才看得到。",
    ]);
  });
});
