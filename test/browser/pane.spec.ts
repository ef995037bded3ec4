import { expect, test } from "@playwright/test";
import {
  chooseInMenu,
  fail,
  marks,
  openReport,
  openWorkbench,
  read,
  select,
  selection,
  sheets,
  type,
  unfold,
} from "./workbench";
import type { Workbench } from "./workbench";

const REQUESTS = "'三、依申请公开'";
const NATURAL_PERSON_TOTAL = `${REQUESTS}!D29`;
const TOTAL_TOTAL = `${REQUESTS}!J29`;

const button = ({ pane }: Workbench, name: string) =>
  pane.getByRole("button", { name, exact: true });

/** The line that says how the report stands. */
const verdict = ({ pane }: Workbench) => pane.getByRole("button", { name: /^审核结论/ });

/** The line of a problem that stands beside another. */
const other = ({ pane }: Workbench, place: string) =>
  pane.locator("summary").filter({ hasText: place });

async function fillProfile(bench: Workbench): Promise<void> {
  const { pane } = bench;
  await pane.getByLabel("单位名称").fill("某县某镇人民政府");
  await unfold(bench);
  await pane.getByLabel("年度").fill("2023");
  await expect(pane.getByText(/^2023 年度 · .* · 乡镇、街道 · /)).toBeVisible();
}

async function goToCheck(bench: Workbench): Promise<void> {
  await bench.pane.getByRole("tab", { name: "审核" }).click();
  await button(bench, "审核").click();
}

test("a clerk inserts, types, checks, jumps, corrects, checks again and clears", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await fillProfile(bench);
  await pane.getByRole("radio", { name: "总计手工填写" }).check();
  await button(bench, "插入全部表格").click();
  await expect(pane.getByText(/^已插入/)).toBeVisible();
  expect(await sheets(bench)).toEqual(
    expect.arrayContaining(["二、主动公开", "三、依申请公开", "四、复议诉讼"]),
  );

  // Two requests of natural persons, both granted; the total of the results is forgotten.
  await type(bench, `${REQUESTS}!D6:J30`, 0);
  await type(bench, `${REQUESTS}!D6:D6`, 2);
  await type(bench, `${REQUESTS}!J6:J6`, 2);
  await type(bench, `${REQUESTS}!D8:D8`, 2);
  await type(bench, `${REQUESTS}!J8:J8`, 2);

  await goToCheck(bench);
  // Several problems with one cause: the first stands whole, the others in one line each.
  await pane.getByRole("group", { name: "修改建议" }).waitFor();
  await other(bench, "表三 · 自然人 · （七）总计").click();
  const card = pane
    .getByRole("listitem")
    .filter({ hasText: "表三 · 自然人 · （七）总计" })
    .filter({ hasText: "纵向合计不符" });
  await expect(card.getByText("（一）予以公开 2，（七）总计填的是 0，少 2。")).toBeVisible();
  await expect(pane.getByText(/^已在表中标出/)).toBeVisible();
  // The form's 勾稽关系 does not hold either: its four cells are marked with the total.
  expect(await marks(bench)).toEqual(
    expect.arrayContaining(
      ["D6:D7", "D29:D30", "J6:J7", "J29:J30"].map((cells) => `${REQUESTS}!${cells}`),
    ),
  );

  await card.getByRole("button", { name: "定位" }).click();
  await expect.poll(() => selection(bench)).toBe(NATURAL_PERSON_TOTAL);
  await expect(pane.getByRole("region", { name: "所选单元格" })).toContainText("（七）总计：0");

  await type(bench, NATURAL_PERSON_TOTAL, 2);
  await expect(card).toHaveCount(0);
  await type(bench, TOTAL_TOTAL, 2);
  await expect(pane.getByText(/^还有错误/)).toHaveCount(0);

  await pane.getByRole("button", { name: "全部填 0（10 格）" }).click();
  await pane.getByRole("button", { name: "填 0（10 格）", exact: true }).click();
  await expect(pane.getByText("已填写 10 格。")).toBeVisible();
  await pane.getByRole("button", { name: "全部填 0（15 格）" }).click();
  await pane.getByRole("button", { name: "填 0（15 格）", exact: true }).click();
  await button(bench, "审核").click();
  await expect(pane.getByText("表格没有发现问题。")).toBeVisible();
  expect(await marks(bench)).toEqual([]);

  await type(bench, NATURAL_PERSON_TOTAL, 1);
  await button(bench, "审核").click();
  await expect(pane.getByText(/^已在表中标出/)).toBeVisible();
  expect((await marks(bench)).length).toBeGreaterThan(0);
  await chooseInMenu(bench, "清除标记");
  await expect(pane.getByText(/^已清除/)).toBeVisible();
  expect(await marks(bench)).toEqual([]);
  expect(bench.errors).toEqual([]);
});

test("朝阳镇 2023: two broken totals are marked, none elsewhere; corrected, the marks go", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await goToCheck(bench);
  await expect(pane.getByText("已在表中标出 2 处。")).toBeVisible();
  await expect(verdict(bench)).toHaveText("还有错误 2 处。");
  expect(await marks(bench)).toEqual([NATURAL_PERSON_TOTAL, TOTAL_TOTAL]);

  for (const column of ["D", "J"]) {
    await type(bench, `${REQUESTS}!${column}6`, 3);
    await type(bench, `${REQUESTS}!${column}29`, 3);
  }
  await button(bench, "审核").click();
  await expect(pane.getByText("表格没有发现问题。")).toBeVisible();
  expect(await marks(bench)).toEqual([]);
});

test("a taken sheet name asks, and the sheet that was there stays as it was", async ({ page }) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  const before = await read(bench, `${REQUESTS}!A1:J30`);
  const names = await sheets(bench);

  await pane.getByText("再插一套").click();
  await button(bench, "插入表三").click();
  const question = pane.getByRole("alertdialog", { name: "工作表名称已被占用" });
  await expect(question).toBeFocused();
  await question.getByRole("button", { name: "取消" }).click();
  expect(await sheets(bench)).toEqual(names);

  await button(bench, "插入表三").click();
  await question.getByLabel("表三的新名称").fill("三、新");
  await question.getByRole("button", { name: "另用新名称插入" }).click();
  await expect(pane.getByText("已插入“三、新”。")).toBeVisible();
  expect(await read(bench, `${REQUESTS}!A1:J30`)).toEqual(before);

  await button(bench, "撤回插入").click();
  await expect(pane.getByText(/撤回会清空 Excel 的撤销记录/)).toBeVisible();
  await button(bench, "确定撤回").click();
  await expect(pane.getByText(/^已撤回插入/)).toBeVisible();
  expect(await sheets(bench)).toEqual(names);
});

test("a refusal of Excel is one sentence; what was typed stays, and 重试 goes on", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await fillProfile(bench);
  await fail(bench, { member: "WorksheetCollection.Add", code: "AccessDenied" });
  await button(bench, "插入全部表格").click();
  const retry = button(bench, "重试");
  await expect(retry).toBeVisible();
  await expect(pane.getByText("AccessDenied")).toHaveCount(0);
  await expect(pane.getByLabel("单位名称")).toHaveValue("某县某镇人民政府");
  expect(await sheets(bench)).not.toContain("三、依申请公开");
  await retry.click();
  await expect(pane.getByText(/^已插入/)).toBeVisible();
});

test("the pane works by keyboard alone, and jumping leaves the focus in the list", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await pane.getByRole("tab", { name: "填表" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await expect(button(bench, "审核")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pane.getByText("已在表中标出 2 处。")).toBeVisible();
  await expect(button(bench, "审核")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(verdict(bench)).toBeFocused();
  await page.keyboard.press("Tab");
  // The problem stands before its suggestions; the other total is one line that opens.
  const jumps = pane.getByRole("button", { name: "定位" });
  await expect(jumps.first()).toBeFocused();
  await other(bench, "表三 · 总计 · （七）总计").press("Enter");
  await jumps.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(jumps.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => selection(bench)).toBe(TOTAL_TOTAL);
  await expect(jumps.nth(1)).toBeFocused();
});

test("the selected cell is explained, and the card goes where the form ends", async ({ page }) => {
  const bench = await openWorkbench(page);
  await openReport(bench, "chaoyang-2023");
  const card = bench.pane.getByRole("region", { name: "所选单元格" });
  await select(bench, `${REQUESTS}!D13`);
  await expect(card).toContainText("表三 · 自然人 · （三）不予公开 4.保护第三方合法权益：1");
  await select(bench, `${REQUESTS}!A1`);
  await expect(card).toHaveCount(0);
});

test("the ribbon's buttons show in the pane what they did", async ({ page }) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await page.getByRole("button", { name: "插入表格" }).click();
  await expect(pane.getByText(/^已插入/)).toBeVisible();
  await openReport(bench, "chaoyang-2023");
  await page.getByRole("button", { name: "审核" }).click();
  await expect(pane.getByText("已在表中标出 2 处。")).toBeVisible();
  await page.getByRole("button", { name: "清除标记" }).click();
  await expect(pane.getByText("已清除 2 处标记。")).toBeVisible();
});

test("no request leaves the page's origin", async ({ page, baseURL }) => {
  const bench = await openWorkbench(page);
  await openReport(bench, "suqian-2023");
  await goToCheck(bench);
  await expect(bench.pane.getByText("表格没有发现问题。")).toBeVisible();
  const origin = new URL(baseURL ?? "").origin;
  const elsewhere = bench.asked.filter((address) => {
    const { protocol } = new URL(address);
    return !address.startsWith(`${origin}/`) && !["data:", "blob:"].includes(protocol);
  });
  expect(elsewhere).toEqual([]);
});
