import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { readFile } from "../../src/exchange/read-file";
import { fixture } from "../check/reports";
import { openReport, openWorkbench, read, selection, sheets, type } from "./workbench";
import { expectWellMade } from "./well-made";
import type { Workbench } from "./workbench";

const REQUESTS = "'三、依申请公开'";
const chaoyang = fixture("chaoyang-2023");

const button = ({ pane }: Workbench, name: string) =>
  pane.getByRole("button", { name, exact: true });
const tab = ({ pane }: Workbench, name: string) => pane.getByRole("tab", { name });
const article = ({ pane }: Workbench) => pane.getByRole("article", { name: "生成的正文" });

/** 朝阳镇 with a short form, typed as a clerk would. */
async function typeForm(bench: Workbench): Promise<void> {
  const { pane } = bench;
  await openReport(bench, "chaoyang-2023");
  await tab(bench, "正文").click();
  await pane.getByText("开头", { exact: true }).click();
  await pane.getByLabel("联系单位").fill("朝阳镇人民政府办公室");
  await pane.getByLabel("电话").fill("0469-5170616");
  await pane.getByText("（一）主动公开").click();
  await pane.getByLabel("本年新增条数").fill("1");
  await pane
    .getByText(/^常用写法/)
    .first()
    .click();
  const phrase = "就{哪些事项}编写问答{几条}条，{何时}在{哪个栏目}发布";
  await button(bench, phrase).click();
  await pane
    .getByLabel("主动公开 · 工作措施第 1 项")
    .fill("就医保缴费编写问答12条，9月在办事指南发布");
  await pane.getByText("六、其他").click();
  await pane.getByLabel("信息处理费金额").fill("0");
}

async function generate(bench: Workbench): Promise<void> {
  await button(bench, "生成正文").click();
  await article(bench).waitFor();
}

/** Writes the text into the workbook and adds words to one of its paragraphs there; gives its row. */
async function editSheet(bench: Workbench, added: string): Promise<number> {
  await button(bench, "写入工作簿").click();
  await expect(bench.pane.getByText(/^已写入工作表/)).toBeVisible();
  const rows: unknown = await read(bench, "'年报正文'!A1:A40");
  if (!Array.isArray(rows)) throw new Error("the sheet was not read");
  const cells = rows.map((row: unknown) => (Array.isArray(row) ? String(row[0]) : ""));
  const at = cells.findIndex((cell) => cell.includes("主动公开政府信息1条"));
  await type(bench, `'年报正文'!A${at + 1}`, `${cells[at]}${added}`);
  return at + 1;
}

test("the text is written from a short form, follows the grid, is edited, written and kept", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await typeForm(bench);
  await generate(bench);
  const text = article(bench);
  await expect(text).toContainText("2023年，我镇主动公开政府信息1条。");
  await expect(text).toContainText("未收到新的政府信息公开申请");

  // The number of the grid stands in the text, and leads back to its cell.
  await type(bench, `${REQUESTS}!D6`, 3);
  await type(bench, `${REQUESTS}!J6`, 3);
  await expect(text).toContainText("新收政府信息公开申请3件");
  const number = text.getByTitle("表三 · 总计 · 一、本年新收政府信息公开申请数量 = 3").first();
  await number.hover();
  await expect(pane.getByText("表三 · 总计 · 一、本年新收政府信息公开申请数量 = 3")).toBeVisible();
  await number.click();
  expect(await selection(bench)).toContain("J6");

  // An edited paragraph stays; its number is found out and updated by a click.
  const paragraph = text.locator(".draft-paragraph").filter({ hasText: "新收政府信息公开申请" });
  await paragraph.getByRole("button", { name: "编辑" }).click();
  await pane.getByLabel("编辑这一段").fill("2023年，我镇新收政府信息公开申请3件，均在办理中。");
  await button(bench, "完成").click();
  await expect(paragraph.getByText("已手工修改")).toBeVisible();
  await type(bench, `${REQUESTS}!D6`, 4);
  await type(bench, `${REQUESTS}!J6`, 4);
  await paragraph.getByRole("button", { name: "更新数字" }).click();
  await expect(paragraph).toContainText("新收政府信息公开申请4件，均在办理中");

  await button(bench, "写入工作簿").click();
  await expect(pane.getByText(/^已写入工作表“年报正文”，共 \d+ 段。$/)).toBeVisible();
  expect(await sheets(bench)).toContain("年报正文");
  const column = JSON.stringify(await read(bench, "'年报正文'!A1:A40"));
  expect(column).toContain("新收政府信息公开申请4件，均在办理中");

  await expect(async () => {
    await page.evaluate(() => window.workbench?.reopen());
    await tab(bench, "正文").click();
    await expect(pane.getByRole("heading", { name: "填写正文内容" })).toBeVisible();
  }).toPass();
  await pane.getByText("开头", { exact: true }).click();
  await expect(pane.getByLabel("联系单位")).toHaveValue("朝阳镇人民政府办公室");
  await generate(bench);
  await expect(article(bench)).toContainText("申请4件，均在办理中");
  expect(bench.errors).toEqual([]);
});

test("what is missing stands in the text, leads to its field, and is gone when it is filled", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await typeForm(bench);
  await generate(bench);
  await article(bench).getByRole("button", { name: "【待填：责任追究情况】" }).click();
  const field = pane.getByLabel("责任追究起数");
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  await page.keyboard.type("0");
  await generate(bench);
  await expect(article(bench)).toContainText("未发生政府信息公开责任追究情形。");
  await expect(article(bench)).not.toContainText("【待填：责任追究情况】");
  expect(bench.errors).toEqual([]);
});

test("what was edited in the sheet is offered when the tab opens, and taken over", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await typeForm(bench);
  await generate(bench);
  await editSheet(bench, "均在县政府网站。");
  await tab(bench, "填表").click();
  await tab(bench, "正文").click();
  const question = pane.getByRole("alertdialog", { name: "工作表“年报正文”中有 1 段改过" });
  await question.getByRole("button", { name: "采用工作表中的修改" }).click();
  await expect(article(bench)).toContainText("均在县政府网站");
  await expect(article(bench).getByText("已手工修改")).toBeVisible();
});

test("what was typed into the sheet is asked about before 导出, and leaves once it is taken over", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await typeForm(bench);
  await generate(bench);
  const added = "群众满意度较高。";
  const row = await editSheet(bench, added);

  await tab(bench, "导出").click();
  await expect(pane.getByText("年报正文工作表中有 1 段改过，还没有采用。")).toBeVisible();
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await button(bench, "导出 Word").click();
  const question = pane.getByRole("alertdialog", { name: "工作表“年报正文”中有 1 段改过" });
  const marked = question.locator("mark").filter({ hasText: added });
  await expect(marked).toBeInViewport();
  await expect(question.locator("mark")).toHaveCount(1);
  await question.getByRole("button", { name: "定位" }).click();
  await expect.poll(() => selection(bench)).toContain(`A${row}`);
  await expect(question).toBeVisible();
  expect(downloads).toBe(0);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    question.getByRole("button", { name: "采用工作表中的修改" }).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const source = await readFile("年报.docx", bytes);
  if (!source.ok) throw new Error(source.sentence);
  expect(JSON.stringify(source.imported.text)).toContain(added);
  await expect(pane.getByText(/^已请浏览器下载/)).toBeVisible();
  await expect(pane.getByText(/还没有采用/)).toHaveCount(0);
  expect(bench.errors).toEqual([]);
});

test("the exported Word file is read as the same report", async ({ page, baseURL }) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await typeForm(bench);
  await tab(bench, "导出").click();
  await expect(pane.getByText(/^还有错误 \d+ 处，待填 \d+ 处。$/)).toBeVisible();
  await expect(
    pane.getByText(/^导出的文件会带“草稿：错误 \d+ 处，待填 \d+ 处”一行。$/),
  ).toBeVisible();
  expect(bench.asked.some((address) => address.includes("docx"))).toBe(false);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(bench, "导出 Word").click(),
  ]);
  const name = "宝清县朝阳镇2023年政府信息公开工作年度报告.docx";
  expect(download.suggestedFilename()).toBe(name);
  await expect(pane.getByText(`已请浏览器下载“${name}”，请到下载文件夹里看一看。`)).toBeVisible();
  const source = await readFile(name, new Uint8Array(readFileSync(await download.path())));
  if (!source.ok) throw new Error(source.sentence);
  const { organisation, year, tables, text } = source.imported;
  expect([organisation, year]).toEqual([chaoyang.organisation, 2023]);
  for (const { table, cells } of tables) {
    for (const { key, value } of cells) {
      expect(value, `${table} ${key.row} ${key.column}`).toBe(
        chaoyang[table]?.[key.row]?.[key.column],
      );
    }
  }
  expect(tables).toHaveLength(3);
  expect(JSON.stringify(text)).toContain("主动公开政府信息1条");

  await page.evaluate(() => {
    document.addEventListener("copy", (event) => event.preventDefault());
  });
  await button(bench, "复制").click();
  await expect(pane.getByText(/^已复制整份报告/)).toBeVisible();
  expect(bench.errors).toEqual([]);
  const origin = new URL(baseURL ?? "").origin;
  const elsewhere = bench.asked.filter((address) => {
    const { protocol } = new URL(address);
    return !address.startsWith(`${origin}/`) && !["data:", "blob:"].includes(protocol);
  });
  expect(elsewhere).toEqual([]);
});

test("正文 and 导出 are accessible in each theme, and need no scrolling sideways", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const look = (view: string): Promise<void> => expectWellMade(bench, view);
  await typeForm(bench);
  await openAll(bench);
  await look("form");
  await type(bench, `${REQUESTS}!D6`, 3);
  await generate(bench);
  await look("text");
  await editSheet(bench, "均在县政府网站。");
  await article(bench).getByRole("button", { name: "编辑" }).first().click();
  await look("editor");
  await tab(bench, "导出").click();
  await button(bench, "导出 Word").waitFor();
  await look("export");
  await button(bench, "导出 Word").click();
  await bench.pane.getByRole("alertdialog").waitFor();
  await look("question");
});

/** Opens every part of the form and its phrases, and adds an entry to every list. */
async function openAll({ pane }: Workbench): Promise<void> {
  const openFolds = () =>
    pane.locator("body").evaluate((body) => {
      for (const fold of body.querySelectorAll("details")) fold.open = true;
    });
  await openFolds();
  await pane.getByRole("button", { name: "添加事项" }).waitFor();
  for (const add of await pane.getByRole("button", { name: /^添加/ }).all()) await add.click();
  await openFolds();
}
