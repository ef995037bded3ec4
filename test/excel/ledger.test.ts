import { workbookActions } from "../../src/excel/actions";
import { countLedger } from "../../src/ledger/count";
import { COLUMNS } from "../../src/ledger/columns";
import { yearPeriod } from "../../src/ledger/day";
import { readLedger } from "../../src/ledger/read-ledger";
import type { Ledger } from "../../src/ledger/read-ledger";
import type { LedgerRow } from "../../src/ledger/row";
import { FORMAT_2021 } from "../../src/report/format-2021";
import type { Profile } from "../../src/excel/contract/contract";
import type { Workbench } from "../../workbench/node/open";
import { day } from "../ledger/ledgers";
import { closeAll, madeOnce, newWorkbook, sentence, value } from "./workbook";

afterAll(closeAll);

const profile: Profile = { organisation: "宝清县朝阳镇", year: 2025, level: "township" };
const { insertLedger, insertTables, readLedgers, countFromLedger, writeDue, writeFixes } =
  workbookActions;
const SHEET = "依申请公开台账";

const ROWS: readonly LedgerRow[] = [
  {
    ...{ number: "2024-7", received: day("2024-12-30"), applicantKind: "自然人" },
    ...{ closed: day("2025-01-02"), result: "（一）予以公开" },
  },
  {
    ...{ number: "2025-1", received: day("2025-01-01"), applicantKind: "商业企业" },
    ...{ closed: day("2025-12-31"), result: "（三）不予公开 1.属于国家秘密" },
    ...{ reconsideration: "维持", litigation: "复议后 未结" },
  },
  { number: "2025-2", received: day("2025-12-31"), applicantKind: "自然人" },
  {
    ...{ number: "2026-1", received: day("2026-01-01"), applicantKind: "自然人" },
    ...{ closed: day("2026-01-05"), result: "（一）予以公开" },
  },
];

async function theLedger(): Promise<Ledger> {
  const sheets = value(await readLedgers("ours"));
  const reading = readLedger(
    sheets.map(({ grid }) => grid),
    FORMAT_2021,
  );
  if (reading.kind !== "read") throw new Error(reading.kind);
  return reading.ledger;
}

const insert = async (rows: readonly LedgerRow[]): Promise<void> => {
  value(await insertLedger({ profile, rows }));
};

const withLedger = (rows: readonly LedgerRow[] = ROWS): Promise<Workbench> =>
  madeOnce(`ledger ${String(rows.length)}`, () => insert(rows));

async function insertBoth(): Promise<void> {
  await insert(ROWS);
  const tables = ["disclosure", "requests", "proceedings"] as const;
  value(await insertTables({ profile, format: "2021", tables, totals: "formulas" }));
}

const withTables = (): Promise<Workbench> => madeOnce("ledger and tables", insertBoth);

const counting = (): Promise<Workbench> =>
  madeOnce("counting", async () => {
    await insertBoth();
    value(await countFromLedger({ sheet: SHEET }));
  });

const reportNow = async () => value(await workbookActions.readWorkbook()).report;

describe("插入台账", () => {
  test("makes the ledger and the words of 办理结果, in ≤ 2 requests and ≤ 100 kB", async () => {
    const bench = await newWorkbook();
    bench.requests.reset();
    const outcome = value(await insertLedger({ profile, rows: [] }));
    expect(outcome).toMatchObject({ kind: "inserted", sheet: SHEET, undecorated: [] });
    expect(bench.sheets()).toEqual(["Sheet1", SHEET, "台账选项"]);
    const { syncs, bytes, clearsUndo, highestApiSet } = bench.requests();
    expect(syncs).toBeLessThanOrEqual(2);
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(clearsUndo).toEqual([]);
    expect(highestApiSet).toBe("ExcelApi 1.9");
    expect(bench.selection()).toBe(`${SHEET}!A4`);
  });

  test("is an Excel table of 200 rows under the 18 headings, without a row in it", async () => {
    await withLedger([]);
    const found = await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(SHEET).tables.getItem("台账");
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`${SHEET}!A3:R203`);
    expect(await theLedger()).toMatchObject({ cases: [], problems: [] });
  });

  test("offers the six kinds of applicants, the 21 results by their name, and takes dates", async () => {
    await withLedger([]);
    const rules = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const cells = ["D4", "N203", "B4"].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        return dataValidation.load("rule,prompt");
      });
      await context.sync();
      return cells.map(({ rule, prompt }) => ({ rule, message: prompt.message }));
    });
    expect(rules[0]?.rule.list?.source).toBe(
      "自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他",
    );
    expect(rules[1]?.rule.list?.source).toBe("=年报_办理结果");
    expect(rules[2]?.rule.custom?.formula).toBe("=AND(ISNUMBER(B4),B4>=36526)");
    expect(rules[1]?.message).toContain("《条例》");
  });

  test("keeps a name that is taken as it is, and proposes another", async () => {
    await withLedger();
    expect(value(await insertLedger({ profile, rows: [] }))).toEqual({
      ...{ kind: "taken", wanted: SHEET, suggested: `${SHEET} (2)` },
    });
    const second = await insertLedger({ profile, rows: ROWS, sheetName: `${SHEET} 2026` });
    expect(value(second)).toMatchObject({ kind: "inserted", sheet: `${SHEET} 2026` });
    expect(value(await readLedgers("ours")).map(({ sheet }) => sheet)).toEqual([
      SHEET,
      `${SHEET} 2026`,
    ]);
  });

  test("reads back what it was given: numbers as text, dates as days", async () => {
    await withLedger();
    const { cases, problems } = await theLedger();
    expect(problems).toEqual([]);
    expect(cases.map(({ number }) => number)).toEqual(["2024-7", "2025-1", "2025-2", "2026-1"]);
    expect(cases[2]?.received).toEqual({ kind: "day", day: day("2025-12-31") });
  });
});

describe("a ledger of the user's own", () => {
  test("is found by its headings wherever they stand, and only when it is asked for", async () => {
    const bench = await newWorkbook();
    await bench.write("Sheet1!B2:E4", [
      ["某镇申请登记表", "", "", ""],
      ["来件时间", "公民/法人", "答复时间", "答复类型"],
      ["2025-3-1", "公民", "2025-3-9", "予以公开"],
    ]);
    expect(value(await readLedgers("ours"))).toEqual([]);
    const [found] = value(await readLedgers("all"));
    expect(found).toMatchObject({ sheet: "Sheet1", isOurs: false });
    const reading = readLedger(found === undefined ? [] : [found.grid], FORMAT_2021);
    expect(reading.kind === "read" && reading.ledger.cases).toMatchObject([
      { row: 4, received: { kind: "day", day: day("2025-03-01") } },
    ]);
  });
});

describe("按台账计数", () => {
  test("every cell of 表三 and 表四 shows what the ledger counts", async () => {
    await withTables();
    const outcome = value(await countFromLedger({ sheet: SHEET }));
    expect(outcome).toMatchObject({ written: 144 + 12, left: [] });
    const { cases } = await theLedger();
    const counted = countLedger(cases, yearPeriod(2025), FORMAT_2021);
    const report = await reportNow();
    expect(report.requests).toEqual(counted.requests);
    expect(report.proceedings).toEqual(counted.proceedings);
    expect(value(await workbookActions.readWorkbook()).counted).toHaveLength(144 + 12);
  });

  test("follows a row that is typed in later", async () => {
    const bench = await counting();
    await bench.write(`'${SHEET}'!A8:D8`, [["2025-3", "2025-6-1", "", "科研机构"]]);
    const { requests } = await reportNow();
    expect(requests?.["received"]?.["research"]).toBe(1);
    expect(requests?.["carriedOut"]?.["total"]).toBe(2);
  });

  test("撤销 gives back what stood there, blanks and numbers", async () => {
    const bench = await withTables();
    await bench.write("'三、依申请公开'!D6", [[5]]);
    const before = await reportNow();
    const { undo, written } = value(await countFromLedger({ sheet: SHEET }));
    const back = value(await writeFixes(undo));
    expect(back).toMatchObject({ written: undo.length, left: [] });
    expect(written).toBe(undo.length);
    expect(await reportNow()).toEqual(before);
  });

  test("leaves a formula of the user's own, and says so", async () => {
    const bench = await withTables();
    await bench.write("'三、依申请公开'!D6", [["=2+3"]]);
    const { left } = value(await countFromLedger({ sheet: SHEET }));
    expect(left).toMatchObject([{ why: "formula", there: 5 }]);
  });

  test("counts another ledger in its place, also where the first was deleted", async () => {
    const bench = await counting();
    const second = { profile, rows: ROWS.slice(2, 3), sheetName: "台账,二" };
    value(await insertLedger(second));
    expect(value(await countFromLedger({ sheet: "台账,二" }))).toMatchObject({
      ...{ written: 144 + 12, left: [] },
    });
    expect((await reportNow()).requests?.["received"]?.["total"]).toBe(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("台账,二").delete();
      await context.sync();
    });
    const [lost] = await bench.read("'三、依申请公开'!D6");
    expect(String(lost?.[0])).toMatch(/^#/u);
    expect(value(await countFromLedger({ sheet: SHEET }))).toMatchObject({
      ...{ written: 144 + 12, left: [] },
    });
    expect((await reportNow()).requests?.["received"]?.["total"]).toBe(2);
  });

  test("shows cells that count by one rule that asks for a formula, however often it is pressed", async () => {
    const bench = await counting();
    value(await countFromLedger({ sheet: SHEET }));
    const rules = Object.values(bench.snapshot().conditionalFormats)
      .flat()
      .filter(({ condition }) => JSON.stringify(condition).includes("台账"));
    expect(new Set(rules.map(({ areas }) => JSON.stringify(areas))).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThan(0);
    // What is typed over one is no formula, and looks like others.
    for (const { condition } of rules) expect(JSON.stringify(condition)).toContain("ISFORMULA(");
  });

  test("is refused where a column is gone, with its name", async () => {
    const bench = await withTables();
    await bench.write(`'${SHEET}'!N3`, [["栏"]]);
    expect(sentence(await countFromLedger({ sheet: SHEET }))).toContain(COLUMNS.result.heading);
  });
});

describe("答复期限", () => {
  test("is written where the cell still is as it was, as a date", async () => {
    const bench = await withLedger();
    const [found] = value(await readLedgers("ours"));
    const id = found?.id ?? "";
    await bench.write(`'${SHEET}'!K5`, [["2025-2-1"]]);
    const fixes = [
      { row: 4, from: null, day: day("2025-01-27") },
      { row: 5, from: null, day: day("2025-01-28") },
    ];
    expect(value(await writeDue(id, fixes))).toEqual({ written: 1 });
    const [[first], [second]] = (await bench.read(`'${SHEET}'!K4:K5`)) as [[number], [number]];
    expect([first, second]).toEqual([day("2025-01-27"), day("2025-02-01")]);
  });
});
