import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { marks, openReport, openWorkbench, setSmallestPane } from "./workbench";
import type { Workbench } from "./workbench";

const WAITING = "正在等待 Excel：如果正在编辑单元格，请按回车结束编辑。";

async function editing({ page }: Workbench, on: boolean): Promise<void> {
  await page.evaluate((given) => window.workbench?.editing(given), on);
}

test("while a cell is edited the pane says what to do, also where it is smallest", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await setSmallestPane(bench);
  await pane.getByRole("tab", { name: "审核" }).click();
  const check = pane.getByRole("button", { name: "审核", exact: true });
  await check.waitFor();
  await editing(bench, true);
  await check.click();
  const words = pane.getByText(WAITING);
  await expect(words).toBeVisible();
  const cancel = pane.getByRole("button", { name: "取消", exact: true });
  await expect(words).toBeInViewport({ ratio: 1 });
  await expect(cancel).toBeInViewport({ ratio: 1 });
  const { scrollWidth, clientWidth } = await pane
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  const { violations } = await new AxeBuilder({ page }).include("#pane iframe").analyze();
  expect(violations).toEqual([]);

  // Given up: all buttons work again, and nothing is marked when the edit ends.
  await cancel.click();
  await expect(words).toBeHidden();
  await expect(pane.getByText(/^已不再等待，工作簿没有改动。/)).toBeVisible();
  await expect(check).toBeEnabled();
  await editing(bench, false);
  await expect(pane.getByText("还有错误 2 处。").first()).toBeVisible();
  expect(await marks(bench)).toEqual([]);

  await editing(bench, true);
  await check.click();
  await expect(words).toBeVisible();
  await editing(bench, false);
  await expect(words).toBeHidden();
  await expect.poll(() => marks(bench)).toHaveLength(2);
  expect(bench.errors).toEqual([]);
});
