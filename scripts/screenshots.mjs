// Takes the pictures of README.md and docs/使用手册.md from the workbench: `npm run screenshots`.
import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import "tsx";
import { chromiumArguments, findChromium } from "../test/browser/find-chromium.mjs";
import { startWorkbench } from "../workbench/serve.mjs";

const { wordPages } = (await import("./word-pages.ts")).default;
const { sampleSource } = (await import("./sample-source.ts")).default;
const images = new URL("../docs/images/", import.meta.url);
/** A picture heavier than this does not belong into a page that people read. */
const HEAVIEST = 250_000;
const TABLE_THREE = "'三、依申请公开'";
const UNIT = { name: "某某县某某镇人民政府", year: "2024", level: "乡镇、街道" };

/**
 * One picture each: the window it needs, how it comes about, and which part of the page it shows
 * (the whole page unless told). `bench` is what `openBench` gives.
 */
const pictures = [
  {
    name: "workbench",
    size: [1320, 930],
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
    name: "blanks",
    size: [1000, 720],
    scale: 1.5,
    show: (bench) => bench.paneFrame,
    async make(bench) {
      await bench.sample("城关镇 2022");
      await bench.check();
      await bench.pane.locator("summary").first().click();
      await bench.button(/^全部填 0/).click();
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
    name: "word-page",
    paper: 1,
  },
  {
    name: "word-table",
    paper: 4,
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
    reducedMotion: "reduce",
  });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(url);
  await page.waitForFunction(() => window.workbench);
  const paneFrame = page.locator("#pane iframe");
  const pane = paneFrame.contentFrame();
  const button = (name) => pane.getByRole("button", { name, exact: typeof name === "string" });
  const tab = (name) => pane.getByRole("tab", { name }).click();
  return {
    page,
    paneFrame,
    pane,
    button,
    tab,
    grid: page.locator("#grid"),
    seam: (member, value) =>
      page.evaluate(([name, given]) => window.workbench[name](given), [member, value]),
    async sample(name) {
      const label = await page.locator("#samples option", { hasText: name }).textContent();
      await page.locator("#samples").selectOption({ label });
      await page.locator("#file", { hasText: `${name}.xlsx` }).waitFor();
      await pane.getByText(/^表四/).waitFor();
    },
    async check() {
      await tab("审核");
      await button("审核").click();
      await pane.getByText(/^已在表中标出/).waitFor();
    },
    /** On to the lines under the table. */
    async scroll() {
      await page.locator("#grid canvas").last().hover();
      await page.mouse.wheel(0, 140);
    },
    async fillIn() {
      await pane.getByLabel("单位名称").fill(UNIT.name);
      await pane.getByLabel("年度").fill(UNIT.year);
      await pane.getByLabel("单位层级").selectOption({ label: UNIT.level });
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

/** A page of the exported Word file. */
async function takePaper({ name, paper }) {
  await save(name, (await wordPages())[paper - 1]);
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
    if (picture.paper) await takePaper(picture);
    else await take(browser, workbench.url, picture);
  }
} finally {
  await browser.close();
  await workbench.close();
}
