import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import ExcelJS from "exceljs";
import { chooseInMenu, marks, openWorkbench, read, sheets, untilRead } from "./workbench";
import type { Workbench } from "./workbench";

const SHEETS = ["二、主动公开", "三、依申请公开", "四、复议诉讼"];

/** 示例 → 朝阳镇 2023, whose fourth ground of refusal has one natural person. */
async function openChaoyang(bench: Workbench): Promise<void> {
  await bench.page.getByLabel("示例").selectOption({ index: 1 });
  await expect.poll(() => sheets(bench)).toEqual(expect.arrayContaining(SHEETS));
  await expect.poll(() => read(bench, "'三、依申请公开'!D13")).toEqual([[1]]);
  await untilRead(bench.pane);
}

test("示例 opens 朝阳镇 2023; the ribbon's 审核 marks its two broken totals, within the budget", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  await openChaoyang(bench);
  await page.evaluate(() => window.workbench?.requests.reset());
  await page.getByRole("button", { name: "审核", exact: true }).click();
  await expect(bench.pane.getByText("还有错误 2 处。", { exact: true })).toBeVisible();
  await expect(bench.pane.getByText("已在表中标出 2 处。")).toBeVisible();
  expect([...(await marks(bench))].sort()).toEqual([
    "'三、依申请公开'!D29",
    "'三、依申请公开'!J29",
  ]);
  const figures = await page.evaluate(() => window.workbench?.requests());
  expect(figures).toMatchObject({ highestApiSet: "ExcelApi 1.9", clearsUndo: [] });
  expect(bench.errors).toEqual([]);
});

test("closed and opened again: the marks are still there, and 清除标记 takes them away", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  await openChaoyang(bench);
  await page.getByRole("button", { name: "审核", exact: true }).click();
  await expect(bench.pane.getByText("已在表中标出 2 处。")).toBeVisible();
  await page.evaluate(() => window.workbench?.reopen());
  await untilRead(bench.pane);
  expect(await marks(bench)).toHaveLength(2);
  await bench.pane.getByRole("tab", { name: "审核" }).click();
  await chooseInMenu(bench, "清除标记");
  await expect.poll(() => marks(bench)).toEqual([]);
});

test("保存 .xlsx gives a workbook with the three sheets and their names", async ({ page }) => {
  const bench = await openWorkbench(page);
  await openChaoyang(bench);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存 .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/朝阳镇.*\.xlsx$/);
  const bytes = await readFile(await download.path());
  const workbook = new ExcelJS.Workbook();
  const content = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(content).set(bytes);
  await workbook.xlsx.load(content);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS));
  expect(workbook.definedNames.getRanges("年报_表三").ranges).toEqual([
    "'三、依申请公开'!$A$3:$J$30",
  ]);
});
