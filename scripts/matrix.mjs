// `npm run matrix`: every fault at every request of every action. `npm test` tries a sample of them.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "test/faults"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, FAULTS: "all" },
});
process.exitCode = status ?? 1;
