import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { extractRawText } from "mammoth";
import { sheetsOf } from "../../src/exchange/workbook/sheets";
import { openReport, openWorkbench, setPaneWidth } from "./workbench";

test("the findings leave as a Word file and as a workbook", async ({ page }) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await pane.getByRole("tab", { name: "审核" }).click();
  await setPaneWidth(bench, 320);
  await pane.getByText("导出审核意见", { exact: true }).click();

  const word = page.waitForEvent("download");
  await pane.getByRole("button", { name: "导出审核意见（Word）" }).click();
  const docx = await word;
  expect(docx.suggestedFilename()).toMatch(/2023年政府信息公开工作年度报告审核意见\.docx$/);
  const { value } = await extractRawText({ buffer: await readFile(await docx.path()) });
  expect(value).toContain("纵向合计不符（错误，2 处）");
  expect(value).toContain("修改建议：");
  await expect(pane.getByText(/^已请浏览器下载“.*审核意见\.docx”/)).toBeVisible();

  const excel = page.waitForEvent("download");
  await pane.getByRole("button", { name: "导出审核意见（Excel）" }).click();
  const xlsx = await excel;
  const sheets = await sheetsOf(new Uint8Array(await readFile(await xlsx.path())));
  expect(sheets.map(({ name }) => name)).toEqual(["审核结论", "问题清单", "规则和依据"]);

  const { violations } = await new AxeBuilder({ page }).include(["#pane iframe", "body"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.length}`)).toEqual([]);
});
