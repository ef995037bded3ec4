import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { COLUMN_KEYS } from "../../src/ledger/columns";
import type { LedgerRow } from "../../src/ledger/row";
import { day } from "../ledger/ledgers";
import { writeLedgerFile } from "./ledger-file";
import { expectWellMade } from "./well-made";
import {
  openReport,
  openWorkbench,
  read,
  select,
  selection,
  setSmallestPane,
  sheets,
  type,
} from "./workbench";
import type { Workbench } from "./workbench";

const SHEET = "'依申请公开台账'";
/** 表三 · 自然人 · 一、本年新收. */
const RECEIVED = "'三、依申请公开'!D6";
/** The deadline of the first row. */
const DUE = `${SHEET}!K4`;

const own: LedgerRow = {
  ...{ number: "2023-1", received: day("2023-03-01"), applicant: "张三丰" },
  ...{ applicantKind: "自然人", channel: "网络" },
};

/** Types rows under the headings, as a clerk does. */
async function register(bench: Workbench, rows: readonly LedgerRow[]): Promise<void> {
  const values = rows.map((row) => COLUMN_KEYS.map((key) => row[key] ?? ""));
  await type(bench, `${SHEET}!A4:R${3 + rows.length}`, values);
}

/** What a single cell holds. */
async function cell(bench: Workbench, address: string): Promise<unknown> {
  const held = await read(bench, address);
  return Array.isArray(held) && Array.isArray(held[0]) ? (held[0] as unknown[])[0] : held;
}

const summary = ({ pane }: Workbench) =>
  pane.getByRole("region", { name: "台账" }).locator("summary").first();

const press = (bench: Workbench, name: string | RegExp) =>
  bench.pane.getByRole("button", { name, exact: typeof name === "string" }).click();

/** A report of 2023 with a ledger that has one open application. */
async function openLedger(page: Page): Promise<Workbench> {
  const bench = await openWorkbench(page);
  await openReport(bench, "chaoyang-2023");
  await summary(bench).click();
  await press(bench, "插入台账");
  await expect(bench.pane.getByText("已插入“依申请公开台账”。")).toBeVisible();
  await register(bench, [own]);
  await expect(summary(bench)).toHaveText("台账：1 件 · 未办结 1 件 · 超期 1 件");
  return bench;
}

test("a ledger counts the tables, has its deadlines, and leads to and fro", async ({ page }) => {
  const bench = await openLedger(page);
  const { pane } = bench;
  await expect.poll(() => cell(bench, DUE)).toBe(day("2023-03-29"));

  const before = await cell(bench, RECEIVED);
  await press(bench, "按台账计数");
  await press(bench, "改成公式");
  await expect.poll(() => cell(bench, RECEIVED)).toBe(1);
  await register(bench, [own, { ...own, number: "2023-2" }]);
  await expect.poll(() => cell(bench, RECEIVED)).toBe(2);
  await press(bench, "撤销");
  await expect.poll(() => cell(bench, RECEIVED)).toBe(before);

  await select(bench, RECEIVED);
  await pane.getByRole("region", { name: "所选单元格" }).locator("summary").first().click();
  await pane.getByText("台账中的 2 件").click();
  await pane
    .getByRole("listitem")
    .filter({ hasText: "2023-2" })
    .getByRole("button", { name: "定位" })
    .click();
  await expect.poll(() => selection(bench)).toContain("A5");
  await expect(pane.getByText(/^台账 2023-2：2023年3月29日到期，超期/)).toBeVisible();

  await register(bench, [own, { ...own, number: "2023-2", closed: day("2023-03-20") }]);
  await pane.getByRole("tab", { name: "审核" }).click();
  await expect(pane.getByRole("heading", { name: "台账" })).toBeVisible();
  expect(bench.errors).toEqual([]);
});

test("somebody else's file is looked at first, and taken into a ledger of ours", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await summary(bench).click();
  const buffer = writeLedgerFile([
    ["登记编号", "受理时间", "申请人类别", "答复时间", "答复类型"],
    ["1", day("2023-02-01"), "公民", day("2023-02-20"), "不予公开"],
    ["2", day("2023-02-02"), "公民", day("2023-02-21"), "不予公开"],
  ]);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await pane
    .getByLabel("从文件带入：选择文件")
    .setInputFiles({ name: "登记簿.xlsx", mimeType, buffer });
  await pane
    .getByLabel("办理结果“不予公开”（2 行）是")
    .selectOption("（三）不予公开 1.属于国家秘密");
  await expectWellMade(bench, "带入, the preview");
  await press(bench, "带入新台账");
  await expect(pane.getByText("已插入“依申请公开台账”，带入 2 件。")).toBeVisible();
  expect(await sheets(bench)).toContain("依申请公开台账");
  expect(await cell(bench, `${SHEET}!D4`)).toBe("自然人");
  expect(await cell(bench, `${SHEET}!N5`)).toBe("（三）不予公开 1.属于国家秘密");
});

test("every view of the ledger is accessible in each theme and fits 320 × 455", async ({
  page,
}) => {
  const bench = await openLedger(page);
  await register(bench, [own, { ...own, number: "2023-1", closed: day("2023-03-20") }]);
  await expect(summary(bench)).toContainText("要改");
  await setSmallestPane(bench);
  for (const words of [/^要改的/, /^近期到期/, "统计", "结转到新台账", "带入另一张台账"]) {
    await bench.pane.locator("summary").filter({ hasText: words }).click();
  }
  await expectWellMade(bench, "填表, the ledger with everything open");
  await press(bench, "填入一次");
  await bench.pane.getByRole("alertdialog").waitFor();
  await expectWellMade(bench, "填入一次");
});
