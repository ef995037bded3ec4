import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "../test/browser/find-chromium.mjs";
import { startWorkbench } from "../workbench/serve.mjs";

const CHECKS = 1000;
/** Time to draw, in milliseconds. */
const PAUSE = 500;

/**
 * Growth in MB of the whole page (pane, office.js and the workbench's host) over 1,000 presses of
 * 审核 on a sound report; null without a browser. On a report with marks the workbench's grid grows
 * by itself, because it keeps every conditional format it was ever given.
 */
export async function pageMemory() {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const { url, close } = await startWorkbench();
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.getByLabel("示例").selectOption("宿迁市 2023");
    const pane = page.frameLocator("#pane iframe");
    await pane.locator('input[value="宿迁市"]').waitFor();
    const client = await page.context().newCDPSession(page);
    const press = (times) =>
      page.evaluate(async (count) => {
        for (let run = 0; run < count; run += 1) await window.workbench.press("checkReport");
      }, times);
    const heap = async () => {
      // One collection leaves what only the first one has set free.
      for (let run = 0; run < 3; run += 1) await client.send("HeapProfiler.collectGarbage");
      const { usedSize } = await client.send("Runtime.getHeapUsage");
      return usedSize / 1e6;
    };
    // Pressed faster than the pane can draw, the readings wait in React's queue: the pane is given
    // the time to draw twice, as it has with a person, before the heap is read.
    const rest = async () => {
      for (let run = 0; run < 2; run += 1) {
        await press(1);
        await page.waitForTimeout(PAUSE);
      }
    };
    // The first thousand also loads and compiles what is used for the first time.
    await press(CHECKS);
    await pane.getByText("表格没有发现问题。").waitFor();
    await rest();
    const before = await heap();
    await press(CHECKS);
    await rest();
    return (await heap()) - before;
  } finally {
    await browser.close();
    await close();
  }
}
