import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { enforceRequirementSets } from "../host/office";

const LIBRARY = "dist/excel-win32-16.01.debug.js";

/** The global scope as the library's script finds and leaves it. */
interface LibraryScope {
  window?: unknown;
  navigator?: unknown;
  Excel?: typeof Excel;
  Office?: unknown;
}

/** Where Microsoft's library lies in node_modules. */
export function libraryPath(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  return path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), LIBRARY);
}

/**
 * Runs the library's unchanged script in the global scope, once. It is a script for browsers: it
 * declares globals and looks for `window` and `navigator.userAgent`.
 */
export function loadOfficeJs(): void {
  const scope = globalThis as LibraryScope;
  if (scope.Excel !== undefined) return;
  scope.window ??= globalThis;
  scope.navigator ??= { userAgent: "Node.js" };
  const script = readFileSync(libraryPath(), "utf8");
  const runAsScript = eval;
  runAsScript(script);
  enforceRequirementSets(scope);
}
