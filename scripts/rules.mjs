// Writes docs/审核规则.md from the rule data: `npm run rules`.
import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import { tsImport } from "tsx/esm/api";

const { rulesPage } = await tsImport("./rules-page.ts", import.meta.url);
const page = new URL("../docs/审核规则.md", import.meta.url);
await writeFile(page, await format(rulesPage(), { parser: "markdown" }));
