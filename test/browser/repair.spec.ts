import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import {
  marks,
  openReport,
  openWorkbench,
  read,
  selection,
  setSmallestPane,
  type,
  untilRead,
} from "./workbench";
import { expectWellMade } from "./well-made";
import type { Workbench } from "./workbench";

const REQUESTS = "'三、依申请公开'";
const PROCEEDINGS = "'四、复议诉讼'";
/** 自然人 · （一）予以公开: 1175 in the published report. */
const GRANTED = `${REQUESTS}!D8`;

const button = ({ pane }: Workbench, name: string) =>
  pane.getByRole("button", { name, exact: true });

const suggestions = ({ pane }: Workbench) => pane.getByRole("group", { name: "修改建议" });

async function checked(page: Page, name: string, address?: string, value?: number) {
  const bench = await openWorkbench(page);
  await openReport(bench, name);
  if (address !== undefined) await type(bench, address, value);
  await goToCheck(bench);
  return bench;
}

async function goToCheck(bench: Workbench): Promise<void> {
  await bench.pane.getByRole("tab", { name: "审核" }).click();
  await button(bench, "审核").click();
  await expect(bench.pane.getByText(/^已在表中标出/).first()).toBeVisible();
}

test("two digits changed places: the cell is named, jumped to, adopted, and taken back", async ({
  page,
}) => {
  const bench = await checked(page, "suqian-2023", GRANTED, 1157);
  const { pane } = bench;
  const group = suggestions(bench);
  await expect(group).toContainText(
    "最可能：自然人 · （一）予以公开 应为 1175（现为 1157，相邻两位颠倒），改后 2 处错误消失",
  );
  await expect(group.getByText("横向合计不符")).toBeVisible();
  await expect(group.getByText("纵向合计不符")).toBeVisible();

  await group.getByRole("button", { name: "定位" }).last().click();
  await expect.poll(() => selection(bench)).toBe(GRANTED);
  await expect(group.locator(".repair-card").getByText("所选单元格")).toBeVisible();

  await button(bench, "采纳").click();
  await expect(pane.getByText("已改正 1 格。")).toBeVisible();
  await expect(group).toHaveCount(0);
  await expect(pane.getByText("横向合计不符")).toHaveCount(0);
  expect(await read(bench, GRANTED)).toEqual([[1175]]);

  await button(bench, "撤销").click();
  await expect(pane.getByText("已撤销，1 格恢复原来的内容。")).toBeVisible();
  await expect(group).toBeVisible();
  expect(await read(bench, GRANTED)).toEqual([[1157]]);
  expect(bench.errors).toEqual([]);
});

test("撤销 leaves alone what was typed after 采纳, and says so", async ({ page }) => {
  const bench = await checked(page, "suqian-2023", GRANTED, 1157);
  await button(bench, "采纳").click();
  await expect(bench.pane.getByText("已改正 1 格。")).toBeVisible();
  await type(bench, GRANTED, 1176);
  await button(bench, "撤销").click();
  await expect(bench.pane.getByText("没有改动：单元格的内容已经变了。")).toBeVisible();
  expect(await read(bench, GRANTED)).toEqual([[1176]]);
});

test("what was adopted can be taken back in sight, wherever the list is scrolled to", async ({
  page,
}) => {
  const bench = await checked(page, "hongze-2023");
  const { pane } = bench;
  await setSmallestPane(bench);
  await expect(suggestions(bench)).toHaveCount(2);
  const scrolled = pane.locator(".scroll");
  const toTheEnd = () =>
    scrolled.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
      return element.scrollTop;
    });
  expect(await toTheEnd()).toBeGreaterThan(400);
  await button(bench, "采纳").last().click();
  await expect(suggestions(bench)).toHaveCount(1);
  await expect(button(bench, "撤销")).toBeInViewport({ ratio: 1 });
  expect(await toTheEnd()).toBeGreaterThan(400);
  await expect(button(bench, "撤销")).toBeInViewport({ ratio: 1 });

  // Nothing of the list is under it.
  const last = await scrolled.locator(".panel > *").last().boundingBox();
  const notice = await pane.locator(".pinned").boundingBox();
  if (last === null || notice === null) throw new Error("there is no list, or no message");
  expect(last.y + last.height).toBeLessThanOrEqual(notice.y);
  expect(bench.errors).toEqual([]);
});

test("the keyboard adopts, and goes on in the list", async ({ page }) => {
  const bench = await checked(page, "hongze-2023");
  const { pane } = bench;
  await expect(suggestions(bench)).toHaveCount(2);
  await button(bench, "采纳").first().focus();
  await page.keyboard.press("Enter");
  await expect(suggestions(bench)).toHaveCount(1);
  await expect(pane.getByRole("group", { name: "审核结果" })).toBeFocused();
});

test("洪泽 2023: the totals of table four that nobody filled in are put right", async ({
  page,
}) => {
  const bench = await checked(page, "hongze-2023");
  const { pane } = bench;
  await expect(suggestions(bench)).toHaveCount(2);
  for (const total of [11, 5]) {
    const words = `· 总计 应为 ${total}（现为 0`;
    const way = suggestions(bench).filter({ hasText: words });
    await way.getByRole("button", { name: "采纳", exact: true }).first().click();
    await expect(way).toHaveCount(0);
  }
  await expect(pane.getByText("复议诉讼合计不符")).toHaveCount(0);
  expect(await read(bench, `${PROCEEDINGS}!E6`)).toEqual([[11]]);
});

test("朝阳镇 2023: both readings are shown, the totals against the three applications", async ({
  page,
}) => {
  const bench = await checked(page, "chaoyang-2023");
  const group = suggestions(bench);
  await expect(group).toContainText(/下面 \d+ 种改法同样可能，请对照原始材料判断：/);
  for (const reading of ["这 3 件是今年新收的", "这 3 件是上年结转来的", "其实没有这 3 件"]) {
    await expect(group.getByText(reading)).toBeVisible();
  }
  await expect(group.getByText(/应为 3（现为 0/)).toHaveCount(0);
  // Nobody can tell which cell is wrong: the totals stay marked.
  expect(await marks(bench)).toEqual([`${REQUESTS}!D29`, `${REQUESTS}!J29`]);
});

test("a way of several cells is written as a whole, or one of its cells", async ({ page }) => {
  const bench = await checked(page, "chaoyang-2023");
  const way = suggestions(bench).getByRole("listitem").filter({ hasText: "改法 1：" }).first();
  await way.getByRole("button", { name: "改 4 格" }).click();
  await way.getByRole("button", { name: "只采纳这格" }).first().click();
  await expect(bench.pane.getByText("已改正 1 格。")).toBeVisible();
  await expect.poll(() => read(bench, `${REQUESTS}!D29`)).toEqual([[3]]);
  await button(bench, "撤销").click();
  await expect.poll(() => read(bench, `${REQUESTS}!D29`)).toEqual([[0]]);
  await way.getByRole("button", { name: "采纳", exact: true }).click();
  await expect(bench.pane.getByText("已改正 4 格。")).toBeVisible();
  await expect(suggestions(bench)).toHaveCount(0);
  await expect(bench.pane.getByText("表格没有发现问题。")).toBeVisible();
});

test("a wrong cell is marked itself; after 都不对 the totals are; both outlast the file", async ({
  page,
}) => {
  const bench = await checked(page, "suqian-2023", GRANTED, 1157);
  const { pane } = bench;
  // What is known when 审核 is pressed is marked for certain; else 审核 waits half a second for it.
  await suggestions(bench).waitFor();
  await button(bench, "审核").click();
  await expect.poll(() => marks(bench)).toEqual([GRANTED]);
  await button(bench, "都不对").click();
  await expect(pane.getByText(/的修改建议已按“都不对”收起。$/)).toBeVisible();
  await page.evaluate(() => window.workbench?.reopen());
  await untilRead(pane);
  await goToCheck(bench);
  await expect(pane.getByText(/的修改建议已按“都不对”收起。$/)).toBeVisible();
  await expect(suggestions(bench)).toHaveCount(0);
  expect([...(await marks(bench))].sort()).toEqual([`${REQUESTS}!D29`, `${REQUESTS}!J8`]);
  await button(bench, "恢复").click();
  await expect(suggestions(bench)).toContainText("应为 1175");
});

test("a number that the user confirms is proposed no more, until that is taken back", async ({
  page,
}) => {
  const bench = await checked(page, "suqian-2023", GRANTED, 1157);
  const { pane } = bench;
  await expect(suggestions(bench)).toContainText("应为 1175");
  await button(bench, "此数无误").click();
  await expect(suggestions(bench)).not.toContainText("应为 1175");
  await pane.getByText("已确认无误的数（1）").click();
  await expect(pane.getByText("表三 · 自然人 · （一）予以公开：1157")).toBeVisible();
  await button(bench, "撤回").click();
  await expect(suggestions(bench)).toContainText("应为 1175");
});

/** Brings everything about repairs into view in turn. */
async function everyView(bench: Workbench, look: (view: string) => Promise<void>): Promise<void> {
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await goToCheck(bench);
  await suggestions(bench).waitFor();
  await button(bench, "改 4 格").first().click();
  await look("several ways, one of them cell by cell");
  await openReport(bench, "suqian-2023");
  await type(bench, GRANTED, 1157);
  await goToCheck(bench);
  await suggestions(bench)
    .getByText(/应为 1175/)
    .waitFor();
  await look("one way");
  await button(bench, "此数无误").first().click();
  await pane.getByText("已确认无误的数（1）").click();
  await pane
    .getByText(/^其他可能/)
    .first()
    .click();
  await look("a confirmed number, other ways");
  await button(bench, "都不对").first().click();
  await pane
    .getByText(/收起。$/)
    .first()
    .waitFor();
  await look("put away");
}

test("suggestions are accessible in each theme, and need no scrolling sideways", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  await everyView(bench, (view) => expectWellMade(bench, view));
});
