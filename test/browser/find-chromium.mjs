import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Start options that make headless Chromium quiet: no sandbox (root), no traffic of its own. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser that the tests, the icons and the screenshots use: `CHROME_PATH`, else an installed
 * Chromium, Chrome or Edge, else Playwright's own. `undefined` if there is none.
 * @returns {string | undefined} path of the executable
 */
export function findChromium() {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (!existsSync(named)) {
      throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
    }
    return named;
  }
  return [...installed(), chromium.executablePath()].find((path) => path && existsSync(path));
}

function installed() {
  switch (process.platform) {
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
          join(folder, "Chromium", "Application", "chrome.exe"),
        ]);
    case "darwin":
      return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return (process.env["PATH"] ?? "")
        .split(delimiter)
        .flatMap((folder) =>
          [
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
          ].map((name) => join(folder, name)),
        );
  }
}
