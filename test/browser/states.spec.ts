import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { fixture } from "../check/reports";
import { writeWord } from "../exchange/write-word";
import {
  openReport,
  openStanding,
  openWorkbench,
  read,
  selection,
  sheets,
  type,
  untilRead,
} from "./workbench";
import { expectWellMade } from "./well-made";
import type { Workbench } from "./workbench";

const DISCLOSURE = "'二、主动公开'";
const REQUESTS = "'三、依申请公开'";
/** 规章 · 本年制发件数. */
const ISSUED = `${DISCLOSURE}!B5`;
const RECEIVED = `${REQUESTS}!J6`;

const button = ({ pane }: Workbench, name: string) =>
  pane.getByRole("button", { name, exact: true });

const verdict = ({ pane }: Workbench) => pane.getByRole("region", { name: "审核结论" });

async function goToCheck(bench: Workbench): Promise<void> {
  await bench.pane.getByRole("tab", { name: "审核" }).click();
  await button(bench, "审核").click();
  await verdict(bench).waitFor();
  await openStanding(bench);
}

/** Keeps last year's report with the workbook. */
async function importLastYear(bench: Workbench): Promise<void> {
  const word = await writeWord(fixture("suqian-2023"), { merged: true, numbered: false });
  await bench.pane.getByLabel("导入上年年报：选择文件").setInputFiles({
    name: "2023年报.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(word),
  });
  await button(bench, "作为上年年报").click();
  await expect(bench.pane.getByText(/2023 年度，已用于比对/)).toBeVisible();
}

/** A sound report in which more 规章 were made than are in force: to be explained, or corrected. */
async function openOdd(page: Page): Promise<Workbench> {
  const bench = await openWorkbench(page);
  await openReport(bench, "suqian-2024");
  await type(bench, ISSUED, 99);
  await goToCheck(bench);
  return bench;
}

const oddCard = ({ pane }: Workbench) =>
  pane.getByRole("listitem").filter({ hasText: "表二 · 规章 · 本年制发件数" }).last();

/** Opens what is kept with a reason. */
async function openKept({ pane }: Workbench): Promise<void> {
  await pane.getByText(/^有说明（/).click();
}

async function explain(bench: Workbench, words: string): Promise<void> {
  await oddCard(bench).getByRole("button", { name: "填写说明" }).click();
  await bench.pane.getByLabel("说明", { exact: true }).fill(words);
  await button(bench, "保存说明").click();
  await openKept(bench);
  await expect(oddCard(bench)).toContainText(words);
  await expect(oddCard(bench).getByText("有说明", { exact: true })).toBeVisible();
}

test("a reason stays with the file, holds for these numbers only, and can be taken back", async ({
  page,
}) => {
  const bench = await openOdd(page);
  const { pane } = bench;
  await expect(verdict(bench)).toContainText("还有需核实 1 处。");
  await explain(bench, "当年集中制发，已附清单。");
  await expect(verdict(bench)).toContainText("表二有说明 1");
  expect(await sheets(bench)).toContain("审核说明");

  await page.evaluate(() => window.workbench?.reopen());
  await untilRead(pane);
  await goToCheck(bench);
  await openKept(bench);
  await expect(oddCard(bench)).toContainText("当年集中制发，已附清单。");
  await expect(verdict(bench)).toContainText("表二有说明 1");

  await type(bench, ISSUED, 98);
  await expect(oddCard(bench)).toContainText("内容变了，要重新核实。原说明：");
  await expect(verdict(bench)).toContainText("还有需核实 1 处。");
  await type(bench, ISSUED, 99);
  await openKept(bench);
  await expect(oddCard(bench).getByText("有说明", { exact: true })).toBeVisible();

  await oddCard(bench).getByRole("button", { name: "撤回说明" }).click();
  await expect(oddCard(bench).getByRole("button", { name: "填写说明" })).toBeVisible();
  expect(bench.errors).toEqual([]);
});

/** Everything that a city's report must tell and the tables do not. */
async function tellWhatIsMissing(bench: Workbench): Promise<void> {
  const { pane } = bench;
  const open = (part: string) => pane.getByText(part).click();
  await open("（一）主动公开");
  await pane.getByLabel("本年新增条数").fill("5");
  await open("（四）平台建设");
  await button(bench, "添加平台").click();
  await pane.getByLabel("名称").fill("市人民政府网站");
  await open("（五）监督保障");
  await pane.getByLabel("工作考核", { exact: true }).fill("列入年度考核");
  await pane.getByLabel("社会评议", { exact: true }).fill("本年度未组织社会评议");
  await pane.getByLabel("责任追究起数").fill("0");
  await open("五、问题和改进");
  await button(bench, "添加问题").click();
  await pane.getByLabel("存在的问题").fill("部分信息发布不够及时");
  await pane
    .getByLabel("改进措施", { exact: true })
    .fill("明确发布时限和责任人，按月核对，逾期的予以提醒");
  await open("六、其他");
  await pane.getByLabel("信息处理费金额").fill("0");
}

test("可以上报 needs the tables, the reasons and the text", async ({ page }) => {
  const bench = await openOdd(page);
  const { pane } = bench;
  await expect(verdict(bench)).toContainText("正文还没有写");
  await explain(bench, "当年集中制发。");
  await expect(verdict(bench)).toContainText("正文没有审核，上报前请另行核对。");

  await button(bench, "去正文").click();
  await pane.getByText("开头", { exact: true }).click();
  await pane.getByLabel("联系单位").fill("宿迁市人民政府办公室");
  await pane.getByRole("tab", { name: "审核" }).click();
  await openStanding(bench);
  await expect(verdict(bench)).toContainText("正文待填");
  await expect(verdict(bench)).not.toContainText("可以上报。");

  await pane.getByRole("tab", { name: "正文" }).click();
  await tellWhatIsMissing(bench);
  await pane.getByRole("tab", { name: "审核" }).click();
  await expect(verdict(bench)).toContainText("可以上报。");
  await openStanding(bench);
  await expect(verdict(bench)).toContainText("六个部分：齐全。");
  await expect(verdict(bench)).toContainText("正文通过");
});

test("two years stand side by side, column by column, and lead to the cell", async ({ page }) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "suqian-2024");
  await importLastYear(bench);
  await pane.getByRole("tab", { name: "审核" }).click();
  await pane.getByText("与上年对照（2023 年、2024 年）").click();
  await expect(pane.getByRole("table", { name: "表三 · 总计" })).toBeVisible();
  await pane.getByRole("button", { name: /^3525，定位/ }).click();
  await expect.poll(() => selection(bench)).toBe(RECEIVED);
  await type(bench, RECEIVED, 35250);
  await expect(pane.getByRole("row").filter({ hasText: "变化大" }).first()).toBeVisible();
  expect(await read(bench, RECEIVED)).toEqual([[35250]]);
  await pane.getByLabel("表格", { exact: true }).selectOption("proceedings");
  await expect(pane.getByRole("table", { name: "表四" })).toBeVisible();
  expect(bench.errors).toEqual([]);
});

/** States, a reason that is written, and the two years, all open at once. */
async function openEverything(bench: Workbench): Promise<void> {
  const { pane } = bench;
  await openReport(bench, "suqian-2024");
  await importLastYear(bench);
  await type(bench, ISSUED, 99);
  await type(bench, `${DISCLOSURE}!B6`, 999);
  await type(bench, `${REQUESTS}!D9`, "");
  await goToCheck(bench);
  await explain(bench, "当年集中制发，已附清单，并在门户网站逐件公开。");
  await pane.getByText(/^与上年对照/).click();
  await pane.getByRole("table", { name: "表三 · 总计" }).waitFor();
  await pane.getByRole("button", { name: "填写说明" }).first().click();
  await pane.getByLabel("说明", { exact: true }).waitFor();
}

test("states, reasons and years are accessible, and need no scrolling sideways", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  await openEverything(bench);
  await expectWellMade(bench, "everything open");
});
