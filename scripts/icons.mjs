// Draws assets/*.svg as the PNGs that the manifest names: `npm run icons`.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "../test/browser/find-chromium.mjs";

const assets = new URL("../assets/", import.meta.url);
const names = ["icon", "insert", "check", "clear"];
const sizes = [16, 32, 64, 80];

const executablePath = findChromium();
if (!executablePath) {
  throw new Error(
    "Drawing the icons needs Chromium, Chrome or Edge: install one or set CHROME_PATH.",
  );
}
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
try {
  const page = await browser.newPage();
  for (const name of names) {
    const svg = await readFile(new URL(`${name}.svg`, assets), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const path = fileURLToPath(new URL(`${name}-${size}.png`, assets));
      await page.screenshot({ path, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
console.log(`${names.length * sizes.length} icons drawn in assets/`);
