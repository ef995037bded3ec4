import { cpSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".cache", "nianbao");

/** The built command line. */
export const mainScript = join(folder, "main.mjs");

/**
 * Builds it anew where a source is newer than it, or it is not there. The packed package holds it
 * built, without sources.
 */
export async function buildCommandLine() {
  if (!existsSync(join(root, "src"))) return;
  const built = statSync(mainScript, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(root, "src"), { recursive: true }).map((name) =>
    join(root, "src", name),
  );
  const others = ["package-lock.json", "scripts/build/command-line.mjs"].map((name) =>
    join(root, name),
  );
  if ([...sources, ...others].every((file) => statSync(file).mtimeMs < built)) return;
  const { build } = await import("esbuild");
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: ["main", "thread"].map((name) => join(root, "src", "cli", `${name}.ts`)),
    outdir: folder,
    bundle: true,
    // What is only sometimes needed stays apart and is loaded when it is.
    splitting: true,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    target: "node20",
    // Some libraries are CommonJS and ask for others while they run.
    banner: {
      js: 'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);',
    },
    logLevel: "error",
  }); // What a PDF may need while it is read.
  const pdf = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  cpSync(join(pdf, "cmaps"), join(folder, "cmaps"), { recursive: true });
}
