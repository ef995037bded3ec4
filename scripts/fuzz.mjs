// `npm run fuzz`: all damaged files, where `npm test` tries some of each kind.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "test/exchange/fuzz.test.ts"],
  { cwd: root, stdio: "inherit", env: { ...process.env, FUZZ: "all" } },
);
process.exitCode = status ?? 1;
