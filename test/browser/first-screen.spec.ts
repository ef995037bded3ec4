import { expect, test } from "@playwright/test";
import {
  openReport,
  openWorkbench,
  read,
  selection,
  setSmallestPane,
  sheets,
  type,
  untilRead,
} from "./workbench";
import type { Workbench } from "./workbench";

const step = ({ pane }: Workbench) => pane.getByRole("group", { name: "进度" });

test("at 320 × 455 the button of an empty workbook is in sight; a name and Enter insert", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await setSmallestPane(bench);
  const button = pane.getByRole("button", { name: "插入全部表格" });
  const bottom = await button.evaluate((element) => element.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(455);
  await expect(pane.getByText(/不联网，数据不离开本机/)).toBeVisible();

  await pane.getByLabel("单位名称").fill("清河县柳林镇人民政府");
  await page.keyboard.press("Enter");
  await expect(pane.getByText(/^已插入/)).toBeVisible();
  expect(await selection(bench)).toBe("'二、主动公开'!B5");
  await expect(pane.getByText(/^清河县柳林镇人民政府 · \d{4} 年度/)).toBeVisible();
  await expect(step(bench)).toContainText("已填 0/166 格");
  await expect(pane.getByRole("tab", { name: "审核", exact: true })).toHaveText("审核");
});

test("one click without a name: the line waits, 审核 tells it, the name fills it in", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await pane.getByRole("button", { name: "插入全部表格" }).click();
  await expect(pane.getByText(/^已插入/)).toBeVisible();
  expect(await read(bench, "'四、复议诉讼'!A2")).toEqual([
    [expect.stringMatching(/^填报单位：　+报告年度：\d{4}年$/)],
  ]);
  await pane.getByRole("tab", { name: "审核" }).click();
  await expect(pane.getByText("表格上面的填报单位还空着。")).toBeVisible();
  await pane.getByRole("tab", { name: "填表" }).click();
  await pane.getByRole("button", { name: "修改", exact: true }).click();
  await pane.getByLabel("单位名称").fill("清河县柳林镇人民政府");
  await page.keyboard.press("Tab");
  await expect
    .poll(() => read(bench, "'四、复议诉讼'!A2"))
    .toEqual([[expect.stringMatching(/^填报单位：清河县柳林镇人民政府　　/)]]);
  await expect(pane.getByRole("tab", { name: "审核" })).toHaveText("审核");
});

test("the next step leads through the work, and the pane opens on it", async ({ page }) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await page.evaluate(() => window.workbench?.reopen());
  await untilRead(pane);
  await expect(pane.getByRole("tab", { name: "审核" })).toHaveAttribute("aria-selected", "true");
  await expect(pane.getByRole("tab", { name: "审核" })).toHaveAccessibleDescription("错误 2 处");

  await type(bench, "'二、主动公开'!B5", "");
  await expect(step(bench)).toContainText("已填 199/200 格");
  await step(bench).getByRole("button", { name: "下一步：填浅黄色的格" }).click();
  await expect.poll(() => selection(bench)).toBe("'二、主动公开'!B5");
  await type(bench, "'二、主动公开'!B5", 0);
  await pane.getByRole("tab", { name: "填表" }).click();
  await step(bench).getByRole("button", { name: "下一步：看问题" }).click();
  await step(bench).getByRole("button", { name: "下一步：看第一处" }).click();
  await expect.poll(() => selection(bench)).toBe("'三、依申请公开'!D29");
  expect(await sheets(bench)).toContain("三、依申请公开");
  expect(bench.errors).toEqual([]);
});
