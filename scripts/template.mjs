// Writes the form as plain .xlsx files for people without the add-in: `npm run template [-- YEAR]`.
// The year chooses the edition; without one it is the year that is being reported on.
import { mkdir, writeFile } from "node:fs/promises";
import { tsImport } from "tsx/esm/api";

const { templateFile } = await tsImport("./template-file.ts", import.meta.url);
const [given] = process.argv.slice(2);
const folder = new URL("../template/", import.meta.url);
try {
  const { name, content } = await templateFile(given);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(encodeURIComponent(name), folder), content);
  console.log(`template/${name}`);
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
