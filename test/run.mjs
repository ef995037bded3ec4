// `npm test`: every test. First jest, then, in a real browser on the workbench, Playwright. The
// last line is the sum of both; the exit status is 0 only if tests ran and none failed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "./browser/ensure-chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "nianbao-test-"));

/** Runs a tool of the project; its own output stays visible. True if it found nothing wrong. */
function run(script, parts, env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...parts], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/**
 * The counts of the report that a tool wrote. A tool that wrote none has failed as a whole, and
 * so has one that is not content though no test failed.
 */
function countsOf(file, sound, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = read(JSON.parse(readFileSync(file, "utf8")));
  return { ...counts, failed: Math.max(counts.failed, sound ? 0 : 1) };
}

function jest() {
  const file = join(reports, "jest.json");
  const sound = run("jest/bin/jest.js", ["--json", `--outputFile=${file}`]);
  return countsOf(file, sound, (report) => ({
    passed: report.numPassedTests,
    // A file that could not even be loaded has no tests to count, and has failed.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

async function playwright(browser) {
  const file = join(reports, "playwright.json");
  const port = await freePort();
  const sound = run(
    "@playwright/test/cli.js",
    ["test", "--config", "test/browser/playwright.config.mjs", "--reporter=list,json"],
    { CHROME_PATH: browser, WORKBENCH_PORT: String(port), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  return countsOf(file, sound, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

try {
  const browser = ensureChromium();
  const results = [jest(), await playwright(browser)];
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const passed = sum("passed");
  const failed = sum("failed");
  const skipped = sum("skipped");
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
