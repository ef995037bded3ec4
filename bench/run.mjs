// Measures the budgets: `npm run bench`. The bundle's size needs a build first.
// For all modules: those that load others when they are first used (Word, files) as well.
import "tsx";
import { pageBlocks } from "./page-blocks.mjs";
import { pageMemory } from "./page-memory.mjs";

const {
  default: { figures },
} = await import("./figures.ts");
for (const line of await figures(globalThis.gc)) console.log(line);
const growth = await pageMemory();
console.log(
  growth === null
    ? "Whole page after 1,000 审核: not measured, there is no browser"
    : `Whole page in Chromium after 1,000 审核 of a sound report: +${growth.toFixed(1)} MB  (budget of the pane: ≤ 5 MB)`,
);
const blocks = await pageBlocks();
console.log(
  blocks === null
    ? "Longest block of the pane: not measured, there is no browser"
    : ["Longest block of the pane's main thread in Chromium (budget: < 200 ms)", ...blocks].join(
        "\n  ",
      ),
);
process.exit(0);
