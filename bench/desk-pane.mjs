import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "../test/browser/find-chromium.mjs";
import { startWorkbench } from "../workbench/serve.mjs";

const YEAR = 2025;

/**
 * 汇总 in Chromium for folders of so many Word reports: seconds until all are read and counted, and
 * until the sum is written, and the longest time that the pane's main thread was busy meanwhile, in
 * milliseconds. Null without a browser.
 */
export async function deskPane(counts) {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const folder = await import("../scripts/county-folder.ts");
  const { COUNTY, countyFolder, unitNames } = folder.default ?? folder;
  const { url, close } = await startWorkbench();
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const figures = [];
    for (const count of counts) {
      const folder = mkdtempSync(join(tmpdir(), "county-"));
      for (const { name, bytes } of await countyFolder({ year: YEAR, count, wrong: [3, 7, 11] })) {
        writeFileSync(join(folder, name), bytes);
      }
      const page = await browser.newPage();
      await page.goto(url);
      await page.waitForFunction(() => window.workbench !== undefined);
      const pane = page.frameLocator("#pane iframe");
      await pane.getByText("工作簿里还没有年报的表格").waitFor();
      await pane.getByRole("tab", { name: "汇总" }).click();
      await pane.getByLabel("汇总单位").fill(COUNTY);
      await pane.getByLabel("年度").fill(String(YEAR));
      await pane.getByLabel(/^粘贴名单/).fill(unitNames(count).join("\n"));
      await pane.getByRole("button", { name: "建立汇总表" }).click();
      await pane.getByText("把各单位的年报拖到这里，或者").waitFor();
      // The grid around the frame is busy by itself: only tasks of the pane are asked for.
      await pane.locator("body").evaluate(() => {
        window.busy = [];
        new window.PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const isOwn = entry.attribution?.some(
              ({ containerType }) => containerType === "window",
            );
            if (entry.name === "self" || isOwn) window.busy.push(entry.duration);
          }
        }).observe({ entryTypes: ["longtask"] });
      });
      const longest = () =>
        pane.locator("body").evaluate(() => {
          const most = Math.max(0, ...window.busy);
          window.busy = [];
          return most;
        });
      const begun = Date.now();
      await pane.getByLabel("选择文件夹：选择").setInputFiles(folder);
      await pane.getByText(`读了 ${count} 个文件。`).waitFor({ timeout: 600_000 });
      const read = Date.now();
      const readingBlock = await longest();
      await pane.getByRole("button", { name: "写入汇总表" }).click();
      await pane.getByText(/^已写入/).waitFor({ timeout: 120_000 });
      const written = Date.now();
      figures.push({
        count,
        readSeconds: (read - begun) / 1000,
        writtenSeconds: (written - read) / 1000,
        readingBlock,
        writingBlock: await longest(),
      });
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
    await close();
  }
}
