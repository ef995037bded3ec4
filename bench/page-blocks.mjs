import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
import { chromiumArguments, findChromium } from "../test/browser/find-chromium.mjs";
import { startWorkbench } from "../workbench/serve.mjs";

/** Longer than anything that follows a key, in milliseconds. */
const PAUSE = 3_000;
/** For a pane that hangs, in milliseconds. */
const PATIENCE = 180_000;
const LENGTH = 16_000;

/** Texts that somebody may paste into a paragraph, and those that cost the rules the most. */
const TEXTS = {
  "the report as it is written": null,
  "full-width spaces": "　",
  "数字 repeated": "12件",
  "去年 repeated": "去年",
  "申请 repeated": "申请",
  "wrong sentences": "本年度收到申请12件，办结13件。",
  "gaps without a full stop": "【待填：甲】",
};

/** About 2 MB of text under the six headings, as a file of lines. */
function longText() {
  const line = `${"去年收到申请12件，办结13件，同比增长5%。".repeat(14)}\n`;
  const titles = [
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ];
  const each = Math.round(2_000_000 / titles.length / Buffer.byteLength(line));
  return titles.map((title) => `${title}\n${line.repeat(each)}`).join("");
}

/** The longest task of the pane's own frame while something is done and in the time after it. */
async function longest(page, act) {
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  const pane = frame ?? page.frames().at(-1);
  await pane.evaluate(() => {
    window.blocks = [];
    window.observer?.disconnect();
    window.observer = new window.PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === "self") window.blocks.push(duration);
      }
    });
    window.observer.observe({ entryTypes: ["longtask"] });
  });
  await act();
  await page.waitForTimeout(PAUSE);
  return pane.evaluate(() => Math.max(0, ...window.blocks));
}

async function open(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => window.workbench !== undefined);
  const file = new URL("../test/fixtures/chaoyang-2023.json", import.meta.url);
  const report = JSON.parse(readFileSync(file, "utf8"));
  await page.evaluate((given) => window.workbench.open(given), report);
  const pane = page.frameLocator("#pane iframe");
  await pane
    .getByText("工作簿中的表格")
    .or(pane.getByRole("button", { name: "审核", exact: true }))
    .waitFor();
  return pane;
}

/** Types at the end of the first paragraph, then looks at the other tabs. */
async function typing(page, pane, text) {
  const show = (name) => pane.getByRole("tab", { name }).click();
  await show("正文");
  await pane.getByRole("button", { name: "生成正文" }).click();
  await pane.getByRole("button", { name: "编辑" }).first().click();
  const box = pane.getByLabel("编辑这一段");
  await page.waitForTimeout(PAUSE);
  const pasted = await longest(page, async () => {
    if (text !== null) await box.fill(text.repeat(LENGTH / text.length));
  });
  const typed = await longest(page, async () => {
    await box.focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("甲乙丙", { delay: 400 });
  });
  const ended = await longest(page, () => pane.getByRole("button", { name: "完成" }).click());
  const audited = await longest(page, () => show("审核"));
  const exported = await longest(page, () => show("导出"));
  return { pasted, typed, ended, audited, exported };
}

/** Reads a file of 2 MB and shows what was found in it. */
async function importing(page, pane) {
  return longest(page, async () => {
    await pane
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: "年报.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(longText()),
      });
    await pane.getByRole("heading", { name: "导入预览" }).waitFor();
    await page.waitForTimeout(PAUSE);
  });
}

/**
 * The longest time in which the pane's main thread does nothing else, in milliseconds, in Chromium:
 * one line for each text that is typed into 正文, and one for the import of 2 MB. Null without a
 * browser.
 */
export async function pageBlocks() {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const { url, close } = await startWorkbench();
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const lines = [];
  const shown = (figures) =>
    Object.entries(figures)
      .map(([name, time]) => `${name} ${time.toFixed(0)}`)
      .join(", ");
  try {
    for (const [name, text] of Object.entries(TEXTS)) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      lines.push(`${name}: ${shown(await typing(page, await open(page, url), text))} ms`);
      await page.close();
    }
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const imported = await importing(page, await open(page, url));
    lines.push(`import of 2 MB of text: ${imported.toFixed(0)} ms`);
  } finally {
    await browser.close();
    await close();
  }
  return lines;
}
