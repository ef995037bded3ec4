import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openReport, openWorkbench, setPaneWidth } from "./workbench";
import type { Workbench } from "./workbench";

/** Makes the pane one on a Mac: links to blobs are let go without a word. */
async function onMac({ pane }: Workbench): Promise<void> {
  await pane.locator("body").evaluate((body) => {
    Object.assign(Office.context, { platform: Office.PlatformType.Mac });
    body.ownerDocument.addEventListener("click", (event) => {
      if (event.target instanceof HTMLAnchorElement) event.preventDefault();
    });
  });
}

test("on a Mac the report and the opinion leave by the clipboard, and no file is claimed", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await onMac(bench);
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await setPaneWidth(bench, 320);

  await pane.getByRole("tab", { name: "导出" }).click();
  await expect(pane.getByText(/^Mac 上的 Excel 多半不让窗格下载文件/)).toBeVisible();
  await pane.getByRole("button", { name: "导出 Word" }).click();
  await expect(pane.getByText(/^已请浏览器下载“.*\.docx”.*请点“复制”/)).toBeVisible();
  await pane.getByRole("button", { name: "复制", exact: true }).click();
  await expect(pane.getByText(/^已复制整份报告/)).toBeVisible();
  const look = async (): Promise<readonly string[]> => {
    const { violations } = await new AxeBuilder({ page })
      .include(["#pane iframe", "body"])
      .analyze();
    return violations.map(({ id, nodes }) => `${id} ${nodes.length}`);
  };
  expect(await look()).toEqual([]);

  await pane.getByRole("tab", { name: "审核" }).click();
  await pane.getByText("导出审核意见", { exact: true }).click();
  await pane.getByRole("button", { name: "复制审核意见" }).click();
  await expect(pane.getByText(/^已复制审核意见/)).toBeVisible();
  expect(await look()).toEqual([]);
  expect(downloads).toBe(0);
  expect(bench.errors).toEqual([]);
});
