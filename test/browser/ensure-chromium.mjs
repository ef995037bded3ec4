import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.mjs";

/**
 * Path of a browser, installed if need be: Debian's where we are root there, else the one that
 * Playwright fetches.
 * @returns {string}
 * @throws {Error} one sentence that says what to install
 */
export function ensureChromium() {
  const there = findChromium();
  if (there) return there;
  install();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    "The tests need a browser: install Chromium, Chrome or Edge (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to one.",
  );
}

function install() {
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("No browser found; installing Debian's Chromium and a Chinese font.");
    const packages = ["chromium", "fonts-noto-cjk"];
    const done =
      run("apt-get", "update") &&
      run("apt-get", "install", "-y", "--no-install-recommends", ...packages);
    if (done) return;
  }
  console.log("No browser found; trying Playwright's installer.");
  run(
    process.execPath,
    fileURLToPath(new URL("../../node_modules/@playwright/test/cli.js", import.meta.url)),
    "install",
    "chromium",
  );
}

function run(command, ...parts) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, parts, { stdio: "inherit", env }).status === 0;
}
