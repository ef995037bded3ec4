// Takes the pictures of README.md and docs/使用手册.md from the workbench: `npm run screenshots`,
// one of them with its name: `npm run screenshots -- repair`.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import "tsx";
import { chromiumArguments, findChromium } from "../test/browser/find-chromium.mjs";
import { startWorkbench } from "../workbench/serve.mjs";

const { examplePages, wordPages } = (await import("./word-pages.ts")).default;
const folder = await import("./county-folder.ts");
const { COUNTY, countyFolder, unitNames } = folder.default ?? folder;
const { lastYearSource, sampleSource } = (await import("./sample-source.ts")).default;
const images = new URL("../docs/images/", import.meta.url);
/** A picture heavier than this does not belong into a page that people read. */
const HEAVIEST = 250_000;
const TABLE_TWO = "'二、主动公开'";
const TABLE_THREE = "'三、依申请公开'";
const LEDGER = "'依申请公开台账'";
/** When the pictures were taken, as far as they tell: in the weeks in which these reports are due. */
const NOW = new Date("2025-02-18T10:30:00+08:00");
const UNIT = { name: "某某县某某镇人民政府", year: "2024" };

/**
 * One picture each: the window it needs, how it comes about, and which part of the page it shows
 * (the whole page unless told). `bench` is what `openBench` gives.
 */
const pictures = [
  {
    name: "workbench",
    size: [1320, 900],
    async make(bench) {
      await bench.sample("朝阳镇 2023");
      await bench.check();
      await bench.button("定位").first().click();
      await bench.scroll();
    },
  },
  {
    name: "fill",
    size: [1000, 740],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.fillIn();
    },
  },
  {
    name: "inserted",
    size: [1240, 900],
    // Without the foot line: how much was read by then depends on the moment.
    show: (bench) => bench.page.locator("main"),
    async make(bench) {
      await bench.fillIn();
      await bench.insertAll();
      await bench.seam("select", `${TABLE_THREE}!D6`);
    },
  },
  {
    name: "table-three",
    size: [1160, 1190],
    show: (bench) => bench.grid,
    async make(bench) {
      await bench.sample("朝阳镇 2023");
      await bench.seam("select", `${TABLE_THREE}!D13`);
    },
  },
  {
    name: "check",
    size: [1000, 740],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.sample("朝阳镇 2023");
      await bench.check();
    },
  },
  {
    name: "repair",
    size: [1000, 1300],
    scale: 1.5,
    show: (bench) => bench.suggestions,
    async make(bench) {
      await bench.sample("宿迁市 2023");
      await bench.swapDigits();
      await bench.check();
      await bench.suggestions.getByText(/^最可能/).waitFor();
    },
  },
  {
    name: "repair-equal",
    size: [1000, 1600],
    scale: 1.5,
    show: (bench) => bench.suggestions,
    async make(bench) {
      await bench.sample("朝阳镇 2023");
      await bench.check();
      await bench.suggestions.getByText(/种改法同样可能/).waitFor();
    },
  },
  {
    name: "ledger",
    size: [1580, 600],
    show: (bench) => bench.page.locator("main"),
    async make(bench) {
      await bench.fillIn();
      await bench.insertAll();
      await bench.ledger();
      await bench.seam("select", `${LEDGER}!A6`);
    },
  },
  {
    name: "reason",
    size: [1320, 640],
    show: (bench) => bench.page.locator("main"),
    async make(bench) {
      await bench.sample("宿迁市 2024");
      await bench.lastYear();
      await bench.keepOne();
      await bench.seam("select", "'审核说明'!D4");
      await bench.pane.getByText(/^有说明（/).evaluate((fold) => fold.scrollIntoView());
    },
  },
  {
    name: "years",
    size: [1000, 1060],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.sample("宿迁市 2024");
      await bench.lastYear();
      await bench.tab("审核");
      const years = bench.pane.getByText(/^与上年对照（/);
      await years.click();
      await bench.pane.getByRole("table", { name: "表三 · 总计" }).waitFor();
      await years.evaluate((summary) => summary.scrollIntoView());
    },
  },
  {
    name: "opinion-page",
    size: [1320, 900],
    paper: async (bench) => (await opinionPages(bench))[0],
  },
  {
    name: "opinion-findings",
    size: [1320, 900],
    paper: async (bench) => (await opinionPages(bench))[1],
  },
  {
    name: "blanks",
    size: [1000, 720],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.sample("城关镇 2022");
      await bench.check();
      await bench.button(/^全部填 0/).click();
      await bench.pane
        .getByText(/^空白 \d+ 格/)
        .evaluate((title) => title.closest("li").scrollIntoView());
    },
  },
  {
    name: "taken-name",
    size: [1000, 760],
    scale: 1.5,
    show: (bench) => bench.pane.getByRole("alertdialog"),
    async make(bench) {
      await bench.fillIn();
      await bench.insertAll();
      await bench.pane.getByText("再插一套").click();
      await bench.button("插入全部表格").click();
    },
  },
  {
    name: "selected-cell",
    size: [1000, 700],
    scale: 1.5,
    show: (bench) => bench.pane.getByRole("region", { name: "所选单元格" }),
    async make(bench) {
      await bench.sample("朝阳镇 2023");
      await bench.seam("select", `${TABLE_THREE}!D8`);
      await bench.pane.getByRole("region", { name: "所选单元格" }).locator("summary").click();
      await bench.pane.getByText(/^有关的审核规则/).click();
    },
  },
  {
    name: "import-preview",
    size: [1000, 980],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.import("2024年报.html", sampleSource());
    },
  },
  {
    name: "draft-form",
    size: [1000, 980],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.sample("宿迁市 2024");
      await bench.tab("正文");
      await bench.button("生成正文").waitFor();
      await bench.pane.locator("summary", { hasText: "（一）主动公开" }).click();
    },
  },
  {
    name: "draft-text",
    size: [1000, 980],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.sample("宿迁市 2024");
      await bench.tab("正文");
      await bench.button("生成正文").click();
      await bench.pane.getByRole("heading", { name: "生成的正文" }).waitFor();
    },
  },
  {
    name: "export",
    size: [1000, 760],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.sample("朝阳镇 2023");
      await bench.tab("导出");
      await bench.button("导出 Word").waitFor();
    },
  },
  {
    name: "collect-units",
    size: [1000, 900],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.collect();
    },
  },
  {
    name: "collect-unit",
    size: [1000, 900],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.collect();
      await bench.button(/^有错误 /).click();
      await bench.button(/^朝阳镇人民政府/).click();
      await bench.button("不退回").first().click();
    },
  },
  {
    name: "collect-sum",
    size: [1320, 900],
    show: (bench) => bench.page.locator("main"),
    async make(bench) {
      await bench.collect();
      await bench.button("写入汇总表").click();
      await bench.pane.getByText(/^已写入/).waitFor();
      await bench.seam("select", "'汇总三'!D6");
      await bench.pane
        .getByRole("status")
        .filter({ hasText: /^表三 · / })
        .waitFor();
      await bench.pane
        .getByRole("heading", { name: "这个数是哪些单位的" })
        .evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    name: "collect-opinions",
    size: [1000, 900],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.collect();
      await bench.button("审核意见").click();
      await bench.pane.getByLabel("重报期限").fill("2025-02-28");
    },
  },
  {
    name: "word-page",
    paper: async () => (await examplePages())[0],
  },
  {
    name: "word-table",
    paper: async () => (await examplePages())[3],
  },
  {
    name: "self-check",
    size: [1000, 900],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.button("更多").click();
      await bench.button("自检").click();
      await bench.button("开始自检").click();
      await bench.button("开始").click();
      await bench.pane.getByText(/^全部 \d+ 项通过/).waitFor({ timeout: 120_000 });
      await bench.button("开始自检").evaluate((started) => started.scrollIntoView());
    },
  },
  {
    name: "dark",
    size: [1240, 760],
    async make(bench) {
      await bench.sample("朝阳镇 2023");
      await bench.seam("theme", "dark");
      await bench.check();
      await bench.button("定位").first().click();
      await bench.scroll();
    },
  },
];

/** A workbench in a window of its own, with what a person does there. */
async function openBench(browser, url, [width, height], scale) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
  });
  await page.clock.setFixedTime(NOW);
  page.on("pageerror", (error) => {
    // The grid's own late look at the validation of sheets that were deleted meanwhile.
    if (!error.message.startsWith("cannot find current worksheet")) throw error;
  });
  await page.goto(url);
  await page.waitForFunction(() => window.workbench);
  const paneFrame = page.locator("#pane iframe");
  const pane = paneFrame.contentFrame();
  const button = (name) => pane.getByRole("button", { name, exact: typeof name === "string" });
  const tab = (name) => pane.getByRole("tab", { name }).click();
  const seam = (member, ...values) =>
    page.evaluate(([name, given]) => window.workbench[name](...given), [member, values]);
  return {
    page,
    paneFrame,
    pane,
    button,
    tab,
    seam,
    grid: page.locator("#grid"),
    suggestions: pane.getByRole("group", { name: "修改建议" }),
    async sample(name) {
      const label = await page.locator("#samples option", { hasText: name }).textContent();
      await page.locator("#samples").selectOption({ label });
      await page.locator("#file", { hasText: `${name}.xlsx` }).waitFor({ state: "attached" });
      await pane.locator(".step-where", { hasText: "格" }).waitFor();
      // The pane opens on 审核 where numbers stand.
      await tab("填表");
    },
    async check() {
      await tab("审核");
      await button("审核").click();
      await pane.getByText(/^已在表中标出/).waitFor();
    },
    /** 自然人 · （一）予以公开, both years: its third and fourth digit change places. */
    async swapDigits() {
      const address = `${TABLE_THREE}!D8`;
      const [[value]] = await seam("read", address);
      const [one, two, three, four] = String(value);
      await seam("write", address, Number([one, two, four, three].join("")));
    },
    async lastYear() {
      const buffer = Buffer.from(lastYearSource());
      const file = { name: "2023年报.html", mimeType: "text/html", buffer };
      await pane.getByLabel("导入上年年报：选择文件").setInputFiles(file);
      await button("作为上年年报").click();
      await pane.getByText(/2023 年度，已用于比对/).waitFor();
    },
    /** More documents in force than follow from last year's, and why. */
    async keepOne() {
      await seam("write", `${TABLE_TWO}!D6`, 424);
      await this.check();
      await button("填写说明").click();
      await pane
        .getByLabel("说明", { exact: true })
        .fill("机构调整，年中划入行政规范性文件 4 件，清单另附。");
      await button("保存说明").click();
      await pane.getByText(/^有说明（/).click();
      await pane.getByText("撤回说明").waitFor();
    },
    async download(name) {
      const [file] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
      return readFile(await file.path());
    },
    /** On to the lines under the table. */
    async scroll() {
      await page.locator("#grid canvas").last().hover();
      await page.mouse.wheel(0, 140);
    },
    async fillIn() {
      await pane.getByLabel("单位名称").fill(UNIT.name);
      await button("修改").click();
      await pane.getByLabel("年度").fill(UNIT.year);
      await button("修改").click();
    },
    /** A ledger with a few applications: closed, near, overdue. */
    async ledger() {
      const section = pane.getByRole("region", { name: "台账" });
      await section.locator("summary").first().click();
      await section.getByRole("button", { name: "插入台账" }).click();
      await pane.getByText("已插入“依申请公开台账”。").waitFor();
      await seam("write", `${LEDGER}!A4:F8`, [
        ["2024-7", "2024-11-4", "", "自然人", "网络", "某村征地补偿的批准文件"],
        ["2024-8", "2024-11-26", "", "商业企业", "邮寄", "某项目招标的中标结果"],
        ["2025-1", "2025-1-3", "", "自然人", "网络", "某路段改造的施工许可"],
        ["2025-2", "2025-1-17", "", "自然人", "当面", "本镇 2024 年低保公示名单"],
        ["2025-3", "2025-2-10", "", "法律服务机构", "网络", "某地块的规划条件"],
      ]);
      await seam("write", `${LEDGER}!L4:N5`, [
        ["2024-11-25", "", "（一）予以公开"],
        ["2024-12-18", "", "（四）无法提供 1.本机关不掌握相关政府信息"],
      ]);
      await section.getByText(/超期 1 件/).waitFor();
    },
    /** The reports of a county, three of them with an error, two still missing. */
    async collect() {
      await tab("汇总");
      await pane.getByLabel("汇总单位").fill(COUNTY);
      await pane.getByLabel("年度").fill(UNIT.year);
      await pane.getByLabel(/^粘贴名单/).fill(unitNames(16).join("\n"));
      await button("建立汇总表").click();
      const year = Number(UNIT.year);
      const reports = await countyFolder({ year, count: 14, wrong: [3, 7, 11] });
      await pane.getByText("把各单位的年报拖到这里，或者").waitFor();
      await pane.getByLabel("选择文件：选择").setInputFiles(
        reports.map(({ name, bytes }) => ({
          name,
          mimeType: "application/octet-stream",
          buffer: Buffer.from(bytes),
        })),
      );
      await pane.getByText(/^读了 14 个文件/).waitFor({ timeout: 120_000 });
    },
    async import(name, html) {
      const file = { name, mimeType: "text/html", buffer: Buffer.from(html) };
      await pane.getByLabel("导入文件：选择文件").setInputFiles(file);
      await pane.getByRole("heading", { name: "导入预览" }).waitFor();
    },
    async insertAll() {
      await button("插入全部表格").click();
      await pane.getByText(/^已插入/).waitFor();
    },
  };
}

/** 审核意见 as Word, with a wrong number and a reason. */
async function opinionPages(bench) {
  await bench.sample("宿迁市 2024");
  await bench.lastYear();
  await bench.keepOne();
  await bench.swapDigits();
  await bench.suggestions.getByText(/^最可能/).waitFor();
  await bench.pane.getByText("导出审核意见", { exact: true }).click();
  return wordPages(await bench.download("导出审核意见（Word）"));
}

/** A page of an exported Word file; what is exported from the pane needs a bench. */
async function takePaper(browser, url, { name, size, paper }) {
  if (size === undefined) return save(name, await paper());
  const bench = await openBench(browser, url, size, 1);
  const picture = await paper(bench);
  await bench.page.close();
  return save(name, picture);
}

async function take(browser, url, { name, size, scale = 1, make, show }) {
  const bench = await openBench(browser, url, size, scale);
  await make(bench);
  await bench.pane.locator("body").evaluate((body) => {
    body.ownerDocument.activeElement?.blur();
  });
  const picture = await stillPicture(show?.(bench) ?? bench.page);
  await bench.page.close();
  await save(name, picture);
}

async function save(name, picture) {
  await writeFile(new URL(`${name}.png`, images), picture);
  console.log(`docs/images/${name}.png  ${Math.round(picture.length / 1000)} kB`);
  if (picture.length > HEAVIEST) throw new Error(`${name}.png is over ${HEAVIEST / 1000} kB.`);
}

/** The grid draws when it likes: the picture is taken when it has stopped changing. */
async function stillPicture(target) {
  let before = Buffer.alloc(0);
  for (;;) {
    const now = await target.screenshot({ animations: "disabled", caret: "hide" });
    if (now.equals(before)) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
}

const executablePath = findChromium();
if (!executablePath) {
  throw new Error(
    "The pictures need Chromium, Chrome or Edge: install one or set CHROME_PATH. npm test installs one on Debian.",
  );
}
await mkdir(images, { recursive: true });
const workbench = await startWorkbench();
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
try {
  const [only] = process.argv.slice(2);
  for (const picture of pictures.filter(({ name }) => !only || name === only)) {
    if (picture.paper) await takePaper(browser, workbench.url, picture);
    else await take(browser, workbench.url, picture);
  }
} finally {
  await browser.close();
  await workbench.close();
}
