// Measures the budgets: `npm run bench`. The bundle's size needs a build first.
import { tsImport } from "tsx/esm/api";

const { figures } = await tsImport("./figures.ts", import.meta.url);
for (const line of await figures(globalThis.gc)) console.log(line);
process.exit(0);
