import { workbookActions } from "../../src/excel/actions";
import type { FillOutcome, FillRequest, TableFill } from "../../src/excel/contract/import-contract";
import type { FormatKey, TableKey } from "../../src/report/form";
import { TABLE_KEYS } from "../../src/report/form";
import type { Report } from "../../src/report/model";
import type { Workbench } from "../../workbench/node/open";
import { cell, filled } from "../check/reports";
import { cellsOf, inWorkbook } from "./pasted";
import { readNow } from "./checked";
import { closeAll, fixture, newWorkbook, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { fillTables, insertTables, readWorkbook, writeFixes } = workbookActions;
const CHAOYANG = fixture("chaoyang-2023");
const CHENGGUAN = fixture("chengguan-2022");
const EMPTY = { ...filled(null), year: 2023 };
const AREAS = ["'二、主动公开'!A1:D16", "'三、依申请公开'!A1:L33", "'四、复议诉讼'!A1:O9"];

/** What is typed in all cells of the three sheets, 核对 cells too. */
async function typed(bench: Workbench): Promise<unknown> {
  return Promise.all(AREAS.map((area) => bench.formulas(area)));
}

function all(report: Report, tables: readonly TableKey[] = TABLE_KEYS): readonly TableFill[] {
  const format = report.format as FormatKey;
  return tables.map((table) => ({ table, format, cells: cellsOf(report, table) }));
}

type Filled = Extract<FillOutcome, { kind: "filled" }>;

async function fill(request: FillRequest): Promise<Filled> {
  const outcome = value(await fillTables(request));
  if (outcome.kind !== "filled") throw new Error(outcome.kind);
  return outcome;
}

async function formats(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("三、依申请公开");
    const range = sheet.getRange(address).load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
}

describe("撤销 after an import over existing numbers", () => {
  test.each(["typed", "formulas"] as const)(
    "城关镇 over 朝阳镇, totals %s: every cell of the three sheets is as before",
    async (totals) => {
      const bench = await workbookOf(CHAOYANG, totals);
      const before = await typed(bench);
      const { written, undo } = await fill({ tables: all(CHENGGUAN), existing: "replace" });
      expect(written).toBeGreaterThan(30);
      expect(undo).toHaveLength(written);
      expect(await typed(bench)).not.toEqual(before);
      expect(value(await writeFixes(undo))).toMatchObject({ written });
      expect(await typed(bench)).toEqual(before);
    },
  );

  test("an import into an empty form: it is empty again", async () => {
    const bench = await workbookOf(EMPTY, "formulas");
    const before = await typed(bench);
    const { undo } = await fill({ tables: all(CHAOYANG), existing: "ask" });
    value(await writeFixes(undo));
    expect(await typed(bench)).toEqual(before);
  });

  test("a blank, a text, blanks alone, a formula and a cell formatted as text come back as they were", async () => {
    const bench = await workbookOf(EMPTY);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("三、依申请公开").getRange("H8:I8").numberFormat = [["@", "@"]];
    });
    await bench.write("'三、依申请公开'!D8:I8", [["", "'１２", "'  ", "=3+4", "007", "12"]]);
    const before = await typed(bench);
    const { undo } = await fill({ tables: all(CHAOYANG), existing: "replace" });
    expect(await bench.read("'三、依申请公开'!D8:I8")).toEqual([[0, 0, 0, 0, 0, 0]]);
    value(await writeFixes(undo));
    expect(await typed(bench)).toEqual(before);
    expect(await formats("D8:I8")).toEqual([["0", "0", "0", "0", "@", "@"]]);
  });

  test("a cell that was changed after the import keeps its new number", async () => {
    const bench = await workbookOf(CHAOYANG);
    const before = await bench.read("'三、依申请公开'!D8:I8");
    const { undo, written } = await fill({ tables: all(CHENGGUAN), existing: "replace" });
    await bench.write("'三、依申请公开'!D8", 777);
    expect(value(await writeFixes(undo)).written).toBe(written - 1);
    expect(await bench.read("'三、依申请公开'!D8:I8")).toEqual([
      [777, ...(before[0] ?? []).slice(1)],
    ]);
  });

  test("numbers that stood there already are not part of it", async () => {
    await workbookOf(CHAOYANG);
    expect(await fill({ tables: all(CHAOYANG), existing: "replace" })).toMatchObject({ undo: [] });
  });
});

describe("totals that do not add up stay as they are printed", () => {
  const TOTALS = [cell("requests.resultsTotal.naturalPerson"), cell("requests.resultsTotal.total")];
  const PRINTED = "'三、依申请公开'!D29:J29";

  test("朝阳镇 into tables with formulas: the two totals say 0 as printed, the others compute", async () => {
    const bench = await workbookOf(EMPTY, "formulas");
    const before = await typed(bench);
    const request = { tables: all(CHAOYANG), existing: "ask" as const, typedTotals: TOTALS };
    const { computed, undo } = await fill(request);
    expect(computed).toEqual([]);
    const [line] = await bench.formulas(PRINTED);
    expect([line?.[0], line?.[6]]).toEqual([0, 0]);
    expect(line?.slice(1, 6).every((each) => String(each).startsWith("="))).toBe(true);
    const { report, audit } = await readNow();
    expect(report.requests).toEqual(CHAOYANG.requests);
    expect(audit.findings.map(({ code }) => code)).toContain("results-total");
    expect(undo).toContainEqual({
      cell: TOTALS[0],
      from: 0,
      value: 0,
      formula: "=SUM(D8:D28)",
    });
    value(await writeFixes(undo));
    expect(await typed(bench)).toEqual(before);
  });

  test("a total that is named is written although numbers that stand there are kept", async () => {
    const bench = await workbookOf(CHAOYANG, "formulas");
    const request = { tables: all(CHAOYANG), existing: "keep" as const, typedTotals: TOTALS };
    expect(await fill(request)).toMatchObject({ written: 2, kept: 0 });
    expect((await bench.read(PRINTED))[0]?.[0]).toBe(0);
  });

  test("a formula that computes a total is nothing to ask about, the user's number beside it is", async () => {
    const bench = await workbookOf(EMPTY, "formulas");
    const before = await typed(bench);
    await bench.write("'三、依申请公开'!D6", 5);
    const outcome = value(
      await fillTables({ tables: all(CHAOYANG), existing: "ask", typedTotals: TOTALS }),
    );
    expect(outcome).toMatchObject({
      kind: "conflicts",
      conflicts: [{ address: "'三、依申请公开'!D6" }],
    });
    await bench.write("'三、依申请公开'!D6", "");
    expect(await typed(bench)).toEqual(before);
  });

  test("one table inserted with typed totals, the others with formulas, in the same two requests", async () => {
    const bench = await newWorkbook();
    bench.requests.reset();
    const { organisation, year, level } = CHAOYANG;
    value(
      await insertTables({
        profile: { organisation, year, level },
        format: "2021",
        tables: TABLE_KEYS,
        totals: "formulas",
        typedTotals: ["requests"],
      }),
    );
    expect(bench.requests().syncs).toBe(2);
    expect(await bench.formulas("'三、依申请公开'!J6")).toEqual([[""]]);
    expect((await bench.formulas("'四、复议诉讼'!E6"))[0]?.[0]).toMatch(/^=/);
    await fill({ tables: all(CHAOYANG), existing: "ask" });
    const { report, tables } = value(await readWorkbook());
    expect(tables.map(({ totals }) => totals)).toEqual(["formulas", "typed", "formulas"]);
    expect(report.requests).toEqual(CHAOYANG.requests);
  });
});
