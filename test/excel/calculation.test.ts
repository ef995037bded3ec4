import { judgedHere } from "../text-here";
import { workbookActions } from "../../src/excel/actions";
import { checkNow, readNow } from "./checked";
import { figuresOf } from "./large";
import { follow, until } from "./follow";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const SUQIAN = fixture("suqian-2023");
const REMARK =
  "Excel 设为手动重算，表中自动计算的数可能不是最新的，请按 F9 重算。按“审核”时会先重算。";

/** A sound report with automatic totals; calculation is manual, and D6 was typed over after that. */
async function staleWorkbook() {
  const bench = await workbookOf(SUQIAN, "formulas");
  await inWorkbook(({ application }) => {
    application.calculationMode = "Manual";
  });
  const [[before]] = (await bench.read("'三、依申请公开'!D6")) as [[number]];
  const [[total]] = (await bench.read("'三、依申请公开'!J6")) as [[number]];
  return { bench, before, total };
}

test("with manual calculation 审核 calculates first: no right input is called wrong", async () => {
  const { bench, before, total } = await staleWorkbook();
  const found = (await readNow()).audit.findings.map(({ code }) => code);
  await bench.write("'三、依申请公开'!D6", before + 1);
  expect(await bench.read("'三、依申请公开'!J6")).toEqual([[total]]);
  const { syncs } = await figuresOf(bench, async () => {
    const checked = value(await checkNow());
    const codes = checked.audit.findings.map(({ code }) => code);
    expect(codes).not.toContain("row-total");
    // The column and its total, which is right again.
    expect(codes.filter((code) => !found.includes(code))).toEqual(["balance", "balance"]);
    expect(checked.remarks).toEqual([]);
  });
  expect(await bench.read("'三、依申请公开'!J6")).toEqual([[total + 1]]);
  // Read, calculated and read again, marked.
  expect(syncs).toBe(3);
  expect(bench.requests().clearsUndo).toEqual([]);
});

test("who only follows the workbook calculates nothing, takes no stale total for true, and says so", async () => {
  const { bench, before, total } = await staleWorkbook();
  const { readings, stop } = await follow();
  await bench.write("'三、依申请公开'!D6", before + 1);
  await until(() => readings.length >= 2);
  const last = readings.at(-1);
  if (last === undefined) throw new Error("nothing was read");
  expect(await bench.read("'三、依申请公开'!J6")).toEqual([[total]]);
  expect(last.remarks).toEqual([REMARK]);
  expect(last.report.requests?.["received"]?.["total"]).toBe(total + 1);
  const { audit } = judgedHere(last, { form: null, failure: null });
  expect(audit.findings.map(({ code }) => code)).not.toContain("row-total");
  await stop();
});

test("a formula of the user's own is read as it shows", async () => {
  const { bench } = await staleWorkbook();
  await bench.write("'三、依申请公开'!J6", "=SUM(D6:I6)*2");
  const [[shown]] = (await bench.read("'三、依申请公开'!J6")) as [[number]];
  const { readings, stop } = await follow();
  await bench.write("'三、依申请公开'!D6", 1);
  await until(() => readings.length >= 2);
  expect(readings.at(-1)?.report.requests?.["received"]?.["total"]).toBe(shown);
  expect(readings.at(-1)?.remarks).toEqual([REMARK]);
  await stop();
});

test("typed totals are never out of date: nothing is said", async () => {
  await workbookOf(SUQIAN);
  await inWorkbook(({ application }) => {
    application.calculationMode = "Manual";
  });
  const { readings, stop } = await follow();
  expect(readings[0]?.remarks).toEqual([]);
  await stop();
});

test("with automatic calculation nothing is calculated: one request", async () => {
  const bench = await workbookOf(SUQIAN, "formulas");
  const { syncs } = await figuresOf(bench, () => workbookActions.readWorkbook());
  expect(syncs).toBe(1);
});
