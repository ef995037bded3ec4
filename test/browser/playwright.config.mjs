import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./find-chromium.mjs";

const executablePath = findChromium();
if (!executablePath) {
  throw new Error("No browser found: run `npm test`, which looks for one, or set CHROME_PATH.");
}
// npm test chooses a free port; by hand a fixed one, so that a running workbench is used again.
const port = process.env["WORKBENCH_PORT"] ?? "3199";
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: fileURLToPath(new URL(".", import.meta.url)),
  outputDir: fileURLToPath(new URL("../../test-results", import.meta.url)),
  testMatch: "**/*.spec.ts",
  fullyParallel: false,
  forbidOnly: true,
  workers: Math.min(2, availableParallelism()),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: address,
    browserName: "chromium",
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    // A trace of every test costs a quarter of the time: `--trace on` records one where it is needed.
    trace: "off",
    launchOptions: { executablePath, args: chromiumArguments },
  },
  webServer: {
    command: "node workbench/serve.mjs",
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { PORT: port },
    url: address,
    reuseExistingServer: process.env["WORKBENCH_PORT"] === undefined,
    timeout: 240_000,
    stdout: "ignore",
  },
});
