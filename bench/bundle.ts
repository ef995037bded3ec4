import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Size in kB (gzip) of what the built page loads first, without office.js; null when nothing is
 * built. The build itself enforces the budget of 160 kB.
 */
export function benchBundle(): number | null {
  const dist = resolve(__dirname, "..", "dist");
  const page = resolve(dist, "index.html");
  if (!existsSync(page)) return null;
  const html = readFileSync(page, "utf8");
  const files = [...html.matchAll(/(?:src|href)="?([^" >]+\.(?:js|css))/g)]
    .map(([, file]) => file ?? "")
    .filter((file) => !file.startsWith("office/") && !file.includes("://"));
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(resolve(dist, file)), { level: 9 }).length,
    0,
  );
  return bytes / 1000;
}
