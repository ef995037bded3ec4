import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { fail, openWorkbench, setSmallestPane, sheets, type } from "./workbench";
import type { Workbench } from "./workbench";

async function openPage({ pane }: Workbench, name: string): Promise<void> {
  await pane.getByRole("button", { name: "更多" }).click();
  await pane.getByRole("button", { name, exact: true }).click();
  await expect(pane.getByRole("heading", { name })).toBeFocused();
}

async function start({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: "开始自检" }).click();
  await expect(pane.getByRole("alertdialog")).toContainText("撤销列表会被清空");
  await pane.getByRole("button", { name: "开始", exact: true }).click();
}

async function looksRight(page: Page, { pane }: Workbench, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(["#pane iframe", "body"]).analyze();
  expect(
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
    view,
  ).toEqual([]);
  const wide = await pane
    .locator("body")
    .evaluate((body) =>
      [...body.querySelectorAll("*")]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(wide, view).toEqual([]);
}

test("自检 passes every case in the smallest pane, and its result can be copied", async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await setSmallestPane(bench);
  await pane.getByRole("button", { name: "更多" }).click();
  await looksRight(page, bench, "the menu");
  await pane.getByRole("button", { name: "更多" }).click();
  await openPage(bench, "自检");
  await looksRight(page, bench, "before");
  await start(bench);

  await expect(pane.getByText(/^全部 \d+ 项通过。$/)).toBeVisible({ timeout: 120_000 });
  await expect(pane.getByText(/没有全部删去/)).toHaveCount(0);
  await looksRight(page, bench, "after");
  expect(await sheets(bench)).toEqual(["Sheet1"]);

  await pane.getByRole("button", { name: "复制结果" }).click();
  await expect(pane.getByText(/^已复制/)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^年报助手 \d+\.\d+\.\d+ 自检结果\n/);
  expect(copied).toContain("Excel：Excel 16.0");
  expect(copied).toContain("ExcelApi 1.9");
  expect(copied).toContain("[通过] rule-by-id 按编号删去标记（标记、采纳、清除标记）");
  // The grid's own late look at the validation of sheets that were deleted meanwhile.
  expect(
    bench.errors.filter((error) => !error.startsWith("cannot find current worksheet")),
  ).toEqual([]);
});

test("what Excel does otherwise stands first, with where it matters", async ({ page }) => {
  test.slow();
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await setSmallestPane(bench);
  await openPage(bench, "自检");
  await fail(bench, { member: "PageLayout.PaperSize", code: "InvalidArgument", times: "always" });
  await start(bench);

  await expect(pane.getByText(/^通过 \d+ 项，不同 \d+ 项。$/)).toBeVisible({ timeout: 120_000 });
  const first = pane.getByRole("row").nth(1);
  await expect(first).toContainText("用在：插入");
  await expect(first).toContainText("应当：");
  await expect(first).toContainText("不同");
  await expect(pane.getByText("InvalidArgument")).toHaveCount(0);
  await looksRight(page, bench, "with differences");
});

test("自检 can be stopped, and leaves a filled workbook alone", async ({ page }) => {
  test.slow();
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openPage(bench, "自检");
  await start(bench);
  await pane.getByRole("button", { name: "停止" }).click();
  await expect(pane.getByText(/没有做 \d+ 项。$/)).toBeVisible({ timeout: 60_000 });
  expect(await sheets(bench)).toEqual(["Sheet1"]);

  await type(bench, "Sheet1!A1", "我的");
  await start(bench);
  await expect(pane.getByText(/^这个工作簿不是空白的/)).toBeVisible();
  expect(await sheets(bench)).toEqual(["Sheet1"]);
});

test("使用手册 and 关于 open beside the tabs, and what was typed stays", async ({ page }) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await setSmallestPane(bench);
  await pane.getByLabel("单位名称").fill("某镇");
  for (const name of ["使用手册", "关于"]) {
    await openPage(bench, name);
    await looksRight(page, bench, name);
  }
  await expect(pane.getByText(/^年报助手 \d+\.\d+\.\d+$/)).toBeVisible();
  await pane.getByRole("button", { name: "返回" }).click();
  await expect(pane.getByLabel("单位名称")).toHaveValue("某镇");
});
