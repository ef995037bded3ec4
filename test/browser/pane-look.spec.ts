import { expect, test } from "@playwright/test";
import {
  chooseInMenu,
  openReport,
  openStanding,
  openWorkbench,
  select,
  setSmallestPane,
  unfold,
} from "./workbench";
import { expectWellMade } from "./well-made";
import type { Workbench } from "./workbench";

/** Brings the pane to what a user sees in turn, and looks at each. */
async function everyView(bench: Workbench, look: (view: string) => Promise<void>): Promise<void> {
  const { pane } = bench;
  await look("填表");
  await unfold(bench);
  await pane.getByLabel("单位名称").fill("");
  await pane.getByLabel("年度").fill("20");
  await pane.getByText("再插一套").click();
  await pane.getByRole("button", { name: "插入全部表格" }).click();
  await look("填表, everything open, unit and year missing");
  await pane.getByLabel("单位名称").fill("某某自治区某某自治州某某自治县某某民族乡人民政府办公室");
  await pane.getByLabel("年度").fill("2022");
  await pane.getByRole("button", { name: "插入全部表格" }).click();
  await pane.getByRole("alertdialog").waitFor();
  await look("填表, names taken");
  await pane.getByRole("button", { name: "取消" }).click();
  await pane.getByRole("tab", { name: "审核" }).click();
  await pane.getByRole("button", { name: "审核", exact: true }).click();
  await pane.getByText(/^已在表中标出/).waitFor();
  await select(bench, "'三、依申请公开'!D29");
  await pane.getByRole("region", { name: "所选单元格" }).waitFor();
  await openStanding(bench);
  for (const fold of await pane.locator("summary").all()) await fold.click();
  await look("审核, everything open");
  await chooseInMenu(bench, "使用手册");
  await pane.getByLabel("查找").waitFor();
  await pane.getByText("操作不成功时", { exact: true }).click();
  await pane.getByText("填数", { exact: true }).click();
  await look("使用手册, two chapters open");
}

test("every view is accessible in each theme, and needs no scrolling sideways", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  await expectWellMade(bench, "an empty workbook");
  await openReport(bench, "chengguan-2022");
  await everyView(bench, (view) => expectWellMade(bench, view));
});

test("in the smallest pane the first problem is in sight after 审核, with what can be done", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await setSmallestPane(bench);
  await pane.getByRole("tab", { name: "审核" }).click();
  await pane.getByRole("button", { name: "审核", exact: true }).click();
  await select(bench, "'三、依申请公开'!D13");
  await expect(pane.getByText(/（七）总计填的是 0，少 3。/).first()).toBeInViewport({ ratio: 1 });
  await expect(pane.getByRole("button", { name: "定位" }).first()).toBeInViewport({ ratio: 1 });
  // The cell's card is one line until it is opened.
  const cell = await pane.getByRole("region", { name: "所选单元格" }).boundingBox();
  expect(cell?.height).toBeLessThan(35);
});
