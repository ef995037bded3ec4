import { expect, test } from "@playwright/test";
import { marks, openReport, openStanding, openWorkbench, type } from "./workbench";

/** 自然人 · （一）予以公开: 1175 in the published report. */
const GRANTED = "'三、依申请公开'!D8";

test("what is typed while 审核 is running is in the list when it has ended", async ({ page }) => {
  // 审核 waits half a second for suggestions before it marks: here they never come.
  await page.route(/nianbao-repair/, () => undefined);
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "suqian-2023");
  await type(bench, GRANTED, 1157);
  await pane.getByRole("tab", { name: "审核" }).click();
  await expect(pane.getByText("横向合计不符").first()).toBeVisible();
  await openStanding(bench);
  await pane.getByRole("button", { name: "审核", exact: true }).click();
  await type(bench, GRANTED, 1175);
  // It has marked what it had read.
  await expect(pane.getByText("表中的标记是上次审核的")).toBeVisible();
  await expect.poll(() => marks(bench)).not.toEqual([]);
  await expect(pane.getByText("表格没有发现问题。")).toBeVisible();
  expect(bench.errors).toEqual([]);
});
