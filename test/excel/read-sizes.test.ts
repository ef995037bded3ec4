import { judgedHere } from "../text-here";
import { workbookActions } from "../../src/excel/actions";
import { readNow } from "./checked";
import { addLedgers, figuresOf } from "./large";
import { inWorkbook, paste } from "./pasted";
import { follow, until } from "./follow";
import { closeAll, fixture, newWorkbook, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { readSources, readWorkbook } = workbookActions;
const SUQIAN = fixture("suqian-2023");
/** 白奎镇 has no table two. */
const BAIKUI = fixture("baikui-2023");
const NO_TEXT = { form: null, failure: null };
const TEN = Array.from({ length: 10 }, (_, index) => `台账${index + 1}`);
/** In kB: what the design allows, whatever else the workbook holds. */
const LIMIT = 1000;

test("intact names are read in one small answer, whatever else is there", async () => {
  const bench = await workbookOf(SUQIAN);
  await addLedgers(bench, ["台账"], { rows: 2000, columns: 20 });
  const { syncs, largest } = await figuresOf(bench, async () => value(await readWorkbook()));
  expect(syncs).toBe(1);
  expect(largest).toBeLessThan(60);
});

test("in ten sheets of 2,000 × 20 a table is found, with its dates, and no answer is above 1 MB", async () => {
  const bench = await workbookOf(BAIKUI);
  await addLedgers(bench, TEN, { rows: 2000, columns: 20 });
  const { syncs, largest } = await figuresOf(bench, async () => {
    const { audit, refused } = await readNow();
    expect(audit.findings.map(({ code }) => code)).toEqual(["table-missing"]);
    expect(refused).toEqual([]);
  });
  expect(largest).toBeLessThan(LIMIT);
  expect(syncs).toBeLessThanOrEqual(15);
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem("台账7").getRange("A900:T940").clear("Contents");
  });
  await paste(SUQIAN, "disclosure", { sheet: "台账7", row: 905, column: 6 });
  await inWorkbook(({ worksheets }) => {
    const cell = worksheets.getItem("台账7").getRange("H909");
    cell.numberFormat = [['m"月"d"日"']];
    cell.values = [[46024]];
  });
  const { report, tables } = value(await readWorkbook());
  expect(tables[0]).toMatchObject({ sheet: "台账7", address: "G906:J919", foundBy: "labels" });
  const numbers = Object.values(report.disclosure ?? {}).flatMap((row) => Object.values(row));
  const were = Object.values(SUQIAN.disclosure ?? {}).flatMap((row) => Object.values(row));
  const changed = numbers.filter((number, index) => number !== were[index]);
  expect(changed).toEqual(["1月2日"]);
});

describe("in workbooks as reports have them", () => {
  test("three tables whose names are gone are found with a second request", async () => {
    const bench = await workbookOf(SUQIAN, "formulas");
    await inWorkbook(({ names }) => {
      for (const name of ["年报_表二", "年报_表三", "年报_表四"]) names.getItem(name).delete();
    });
    const { syncs, largest } = await figuresOf(bench, async () => {
      const { tables } = value(await readWorkbook());
      expect(tables.map(({ totals }) => totals)).toEqual(["typed", "formulas", "formulas"]);
    });
    expect(syncs).toBe(2);
    expect(largest).toBeLessThan(150);
  });

  test("a sheet of some hundred rows is read with a third one", async () => {
    const bench = await workbookOf(BAIKUI);
    await addLedgers(bench, ["台账"], { rows: 250, columns: 10 });
    const { syncs } = await figuresOf(bench, () => readWorkbook());
    expect(syncs).toBe(3);
  });
});

describe("what was not looked through is told", () => {
  test("rows beyond 2,000, also while the workbook is followed", async () => {
    const bench = await workbookOf(BAIKUI);
    await addLedgers(bench, ["长表"], { rows: 2100, columns: 5, top: 2 });
    const { readings, stop } = await follow();
    const sentences = () => readings.at(-1)?.refused.map(({ sentence }) => sentence);
    const told = [
      "没有找到。工作簿太大：“长表”只查找了前 2000 行、前 5 列。表格如果在没有查找的地方，请把它移到单独的工作表，再按“审核”。",
    ];
    expect(sentences()).toEqual(told);
    const { audit } = judgedHere(readings[0] ?? value(await readWorkbook()), NO_TEXT);
    expect(audit.findings.map(({ code }) => code)).not.toContain("table-missing");
    expect(audit.verdict.state).toBe("unread");
    expect(value(await readSources()).unsearched).toBe(
      "工作簿太大：“长表”只查找了前 2000 行、前 5 列。",
    );
    bench.requests.reset();
    await bench.write("'三、依申请公开'!D6", 1);
    await until(() => readings.length === 2);
    expect(sentences()).toEqual(told);
    expect(bench.requests().syncs).toBe(1);
    await stop();
  });
});

describe("answers that Excel refuses as too large", () => {
  const TOO_LARGE = { code: "ResponsePayloadSizeLimitExceeded" };

  test("the first look is repeated without contents", async () => {
    const bench = await workbookOf(BAIKUI);
    await paste(SUQIAN, "disclosure", { sheet: "甲" });
    bench.fail({ ...TOO_LARGE, after: 1 });
    expect(value(await readWorkbook()).report.disclosure).toEqual(SUQIAN.disclosure);
  });

  test("a piece is asked for again in smaller ones", async () => {
    const bench = await workbookOf(BAIKUI);
    await addLedgers(bench, ["台账"], { rows: 600, columns: 10 });
    await paste(SUQIAN, "disclosure", { sheet: "台账", row: 650 });
    bench.fail({ ...TOO_LARGE, after: 2 });
    expect(value(await readWorkbook()).report.disclosure).toEqual(SUQIAN.disclosure);
  });
});

test("of 254 sheets every one is looked through, in few requests", async () => {
  const bench = await newWorkbook();
  await inWorkbook(({ worksheets }) => {
    for (let number = 2; number <= 254; number += 1) {
      worksheets.add(`表${number}`).getRange("A1:B3").values = [
        ["甲", 1],
        ["乙", 2],
        ["丙", 3],
      ];
    }
  });
  await paste(SUQIAN, "requests", { sheet: "表200", row: 10 });
  const { syncs, largest } = await figuresOf(bench, async () => {
    expect(value(await readWorkbook()).report.requests).toEqual(SUQIAN.requests);
  });
  expect(syncs).toBeLessThanOrEqual(4);
  expect(largest).toBeLessThan(LIMIT);
});
