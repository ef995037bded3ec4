import { expect, test } from "@playwright/test";
import { extractRawText } from "mammoth";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../../src/report/model";
import { change, fixture } from "../check/reports";
import { drawReport, PORTRAIT } from "../exchange/draw-report";
import { writePage } from "../exchange/write-page";
import { writePdf } from "../exchange/write-pdf";
import { writeWord } from "../exchange/write-word";
import { openReport, openWorkbench, read, sheets, type, untilRead } from "./workbench";
import { expectWellMade } from "./well-made";
import type { Workbench } from "./workbench";

const REQUESTS = "'三、依申请公开'";
const suqian = fixture("suqian-2024");
const lastYear = fixture("suqian-2023");
const chaoyang = fixture("chaoyang-2023");
const chengguan = fixture("chengguan-2022");
const doubtful = change(suqian, {
  "requests.received.naturalPerson": "22（其中修订16件）",
  "requests.granted.total": null,
});

const button = ({ pane }: Workbench, name: string) =>
  pane.getByRole("button", { name, exact: true });

const wordFile = async (name: string, report: Report) => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from(await writeWord(report, { merged: true, numbered: false })),
});

async function choose(
  { pane }: Workbench,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  label = "导入文件",
): Promise<void> {
  await pane.getByLabel(`${label}：选择文件`).setInputFiles(file);
}

const heading = ({ pane }: Workbench) => pane.getByRole("heading", { name: "导入预览" });

/** Presses the keys for pasting where the focus is, with this on the clipboard. */
async function paste({ pane }: Workbench, html: string, text: string): Promise<void> {
  await pane.getByLabel("粘贴到这里").evaluate(
    (field, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", given.html);
      clipboardData.setData("text/plain", given.text);
      const options = { clipboardData, bubbles: true, cancelable: true };
      field.dispatchEvent(new ClipboardEvent("paste", options));
    },
    { html, text },
  );
}

test("a Word report is previewed, corrected, filled into new tables and audited", async ({
  page,
  baseURL,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await choose(bench, await wordFile("2024年报.docx", doubtful));
  await expect(heading(bench)).toBeFocused();
  await expect(pane.getByLabel("来源的单位", { exact: true })).toHaveValue(suqian.organisation);
  await expect(pane.getByLabel("来源的年度")).toHaveValue("2024");
  await expect(pane.getByRole("heading", { name: "存疑的单元格（2）" })).toBeVisible();
  const names = await sheets(bench);
  expect(names).not.toContain("三、依申请公开");

  const field = pane.getByRole("textbox", { name: /^填入 表三 · 自然人 · 一、/ });
  await expect(field).toHaveValue("22（其中修订16件）");
  const received = String(suqian.requests?.["received"]?.["naturalPerson"]);
  await field.fill(received);
  await button(bench, "插入并填入").click();
  await expect(pane.getByText(/^已填入 \d+ 格。/)).toBeVisible();
  await expect(pane.getByRole("heading", { name: "导入", exact: true })).toBeFocused();
  await expect(pane.getByText(new RegExp(`^${suqian.organisation} · `))).toBeVisible();
  expect(await read(bench, `${REQUESTS}!D6`)).toEqual([[Number(received)]]);

  await pane.getByRole("tab", { name: "审核" }).click();
  await button(bench, "审核").click();
  await expect(pane.getByText("表格没有发现问题。")).toBeVisible();

  expect(bench.errors).toEqual([]);
  const origin = new URL(baseURL ?? "").origin;
  const elsewhere = bench.asked.filter((address) => {
    const { protocol } = new URL(address);
    return !address.startsWith(`${origin}/`) && !["data:", "blob:"].includes(protocol);
  });
  expect(elsewhere).toEqual([]);
  // The preview, the worker and what it reads Word files with come when they are first needed.
  expect(bench.asked.some((address) => address.includes("nianbao-reader"))).toBe(true);
});

test("a table copied from a web page is pasted, and nothing is written over unasked", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "suqian-2024");
  const before = await read(bench, `${REQUESTS}!D6:J29`);
  await button(bench, "从剪贴板粘贴").click();
  await expect(pane.getByLabel("粘贴到这里")).toBeFocused();
  await paste(bench, writePage(lastYear, "word"), "");
  await expect(heading(bench)).toBeVisible();
  await button(bench, "填入表格").click();
  const question = pane.getByRole("alertdialog", { name: "有的单元格已有别的内容" });
  await expect(question).toBeFocused();
  await question.getByRole("button", { name: "取消" }).click();
  expect(await read(bench, `${REQUESTS}!D6:J29`)).toEqual(before);
  await button(bench, "填入表格").click();
  await question.getByRole("button", { name: "全部覆盖" }).click();
  await expect(pane.getByText(/^已填入 \d+ 格。/)).toBeVisible();
  const received = lastYear.requests?.["received"]?.["total"];
  expect(await read(bench, `${REQUESTS}!J6`)).toEqual([[received]]);
});

test("a PDF is read in the pane, with the tables of characters from our own origin", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  const buffer = Buffer.from(
    writePdf(drawReport(suqian, PORTRAIT), { characters: "known table", packed: true }),
  );
  await choose(bench, { name: "2024年报.pdf", mimeType: "application/pdf", buffer });
  await expect(heading(bench)).toBeVisible();
  await expect(pane.getByLabel("来源的单位", { exact: true })).toHaveValue(suqian.organisation);
  await button(bench, "插入并填入").click();
  await expect(pane.getByText(/^已填入 \d+ 格。/)).toBeVisible();
  const received = suqian.requests?.["received"]?.["total"];
  expect(await read(bench, `${REQUESTS}!J6`)).toEqual([[received]]);
  expect(bench.errors).toEqual([]);
});

test("damaged and wrong files get one sentence each, and the pane goes on", async ({ page }) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  const whole = await wordFile("2024年报.docx", suqian);
  const half = whole.buffer.subarray(0, Math.floor(whole.buffer.length / 2));
  await choose(bench, { ...whole, buffer: half });
  await expect(pane.getByText(/^文件已损坏或不完整，无法读取。/)).toBeVisible();
  await choose(bench, { ...whole, buffer: Buffer.from("") });
  await expect(pane.getByText(/^文件是空的/)).toBeVisible();
  await choose(bench, { ...whole, name: "年报.pdf", buffer: Buffer.from("%PDF-1.7\n") });
  await expect(pane.getByText(/^文件已损坏或不完整，无法读取。/)).toBeVisible();
  await choose(bench, whole);
  await expect(heading(bench)).toBeVisible();
  expect(bench.errors).toEqual([]);
});

test("last year's report is kept with the workbook, and 审核 compares with it", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await openReport(bench, "suqian-2024");
  await choose(bench, await wordFile("2023年报.docx", lastYear), "导入上年年报");
  await expect(pane.getByText("来源是 2023 年度，正是报告年度 2024 的上一年。")).toBeVisible();
  await button(bench, "作为上年年报").click();
  await expect(pane.getByText(/2023 年度，已用于比对/)).toBeVisible();

  // Carried over from last year: another number than last year's report carried forward.
  const carriedIn = Number(suqian.requests?.["carriedIn"]?.["naturalPerson"]);
  await type(bench, `${REQUESTS}!D7`, carriedIn + 5);
  await pane.getByRole("tab", { name: "审核" }).click();
  await button(bench, "审核").click();
  await expect(pane.getByText("上年结转不衔接").first()).toBeVisible();

  await page.evaluate(() => window.workbench?.reopen());
  await untilRead(pane);
  await pane.getByRole("tab", { name: "填表" }).click();
  await expect(pane.getByText(/2023 年度，已用于比对/)).toBeVisible();
  await button(bench, "移除").click();
  await button(bench, "确定移除").click();
  await expect(pane.getByText("已移除上年年报，审核不再与上年比对。")).toBeVisible();
  await expect(pane.getByText(/还没有导入，审核不与上年比对/)).toBeVisible();
});

test("an opinion leaves straight from the preview of a report, and the workbook stays empty", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  const before = await sheets(bench);
  const printed = change(lastYear, { "requests.granted.total": 1911 });
  await choose(bench, await wordFile("2023年报.docx", printed));
  await expect(
    pane.getByText(/^来源的总计与各项之和不符（表三 2 处），按印的数填入/),
  ).toBeVisible();
  const saving = page.waitForEvent("download");
  await button(bench, "导出审核意见（Word）").click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("宿迁市2023年政府信息公开工作年度报告审核意见.docx");
  const { value } = await extractRawText({ buffer: await readFile(await file.path()) });
  expect(value).toContain("横向合计不符（错误，1 处）");
  expect(value).toContain("应为 1191（现为 1911");
  expect(await sheets(bench)).toEqual(before);

  // 总计自动计算 is chosen: the total stays as printed all the same.
  await button(bench, "插入并填入").click();
  await expect(pane.getByText(/已按印的数填入，没有自动计算。/)).toBeVisible();
  expect(await read(bench, `${REQUESTS}!J8`)).toEqual([[1911]]);
  await pane.getByRole("tab", { name: "审核" }).click();
  await button(bench, "审核").click();
  await expect(pane.getByText("审核的是导入的正文：文件“2023年报.docx”。")).toBeVisible();
  await expect(pane.getByText("横向合计不符")).toBeVisible();
  await expect(pane.getByText("纵向合计不符")).toBeVisible();
  await button(bench, "不再审核这份正文").click();
  await expect(pane.getByText("正文还没有写，没有审核。")).toBeVisible();
  expect(bench.errors).toEqual([]);
});

test("a report of mixed editions gets its opinion, though it cannot be inserted at once", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const hongze = readFileSync(join(__dirname, "..", "fixtures", "hongze-2023.json"));
  await choose(bench, { name: "洪泽.json", mimeType: "application/json", buffer: hongze });
  await expect(bench.pane.getByText(/^来源的几张表格不是同一版，不能一起插入。/)).toBeVisible();
  const saving = page.waitForEvent("download");
  await button(bench, "导出审核意见（Word）").click();
  const { value } = await extractRawText({ buffer: await readFile(await (await saving).path()) });
  expect(value).toContain("表格版本不符");
});

test("a second unit's report gets sheets of its own, and 全部覆盖 can be taken back", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  await choose(bench, await wordFile("朝阳镇.docx", chaoyang));
  await button(bench, "插入并填入").click();
  await expect(pane.getByText(/^已填入 \d+ 格。/)).toBeVisible();
  const before = await read(bench, `${REQUESTS}!A1:L33`);

  await choose(bench, await wordFile("城关镇.docx", chengguan));
  const said = "来源是城关镇人民政府 2022 年，本工作簿是宝清县朝阳镇 2023 年。";
  await expect(pane.getByText(said)).toBeVisible();
  await expect(button(bench, "作为上年年报")).toBeHidden();
  await button(bench, "填入表格").click();
  const question = pane.getByRole("alertdialog", { name: "有的单元格已有别的内容" });
  await expect(question.getByText(said)).toBeVisible();
  await question.getByRole("button", { name: "全部覆盖" }).click();
  await expect(pane.getByText(/^已填入 \d+ 格。/)).toBeVisible();
  expect(await read(bench, `${REQUESTS}!A1:L33`)).not.toEqual(before);
  await button(bench, "撤销").click();
  await expect(pane.getByText(/^已撤销，\d+ 格恢复原来的内容。/)).toBeVisible();
  expect(await read(bench, `${REQUESTS}!A1:L33`)).toEqual(before);

  await choose(bench, await wordFile("城关镇.docx", chengguan));
  await button(bench, "另插一套").click();
  await expect(pane.getByLabel("表三的新名称")).toHaveValue("三、依申请公开 (2)");
  await button(bench, "另用新名称插入").click();
  await expect(pane.getByText(/^已填入 \d+ 格。/)).toBeVisible();
  expect(await read(bench, "'三、依申请公开 (2)'!A2")).toEqual([
    ["填报单位：城关镇人民政府　　报告年度：2022年"],
  ]);
  expect(await read(bench, `${REQUESTS}!A1:L33`)).toEqual(before);
  await expect(pane.getByText(/^城关镇人民政府 · /)).toBeVisible();
  expect(bench.errors).toEqual([]);
});

/** The preview with everything that opens opened. */
async function openPreview(bench: Workbench): Promise<void> {
  await openReport(bench, "suqian-2024");
  await choose(bench, await wordFile("2024年报.docx", doubtful));
  await heading(bench).waitFor();
  for (const fold of await bench.pane.locator("summary").all()) await fold.click();
}

test("the preview is accessible in each theme, and needs no scrolling sideways", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  await openPreview(bench);
  await expectWellMade(bench, "preview");
  await button(bench, "填入表格").click();
  await bench.pane.getByRole("alertdialog").waitFor();
  await expectWellMade(bench, "question");
  await button(bench, "取消").click();
  await button(bench, "取消").click();
  await button(bench, "从剪贴板粘贴").click();
  await expectWellMade(bench, "paste");
});
