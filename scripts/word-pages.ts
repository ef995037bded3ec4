import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { composeDraft } from "../src/draft/compose";
import { parseDraftFormJson } from "../src/draft/parse-form";
import { writeDocx } from "../src/exchange/write-docx";
import { parseReportJson } from "../src/report/parse";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The Word file of the first example: a township without applications. */
async function exampleDocument(): Promise<Uint8Array> {
  const form = parseDraftFormJson(readFileSync(file("../docs/examples/零申请乡镇.json"), "utf8"));
  const report = parseReportJson(readFileSync(file("../test/fixtures/sikeshu-2023.json"), "utf8"));
  if (!form.ok || !report.ok) throw new Error("The example cannot be read.");
  const township = { ...report.report, organisation: "某县某镇" };
  return writeDocx(composeDraft(form.form, township), township, { draftNotice: null });
}

/** The pages of the exported report. */
export async function examplePages(): Promise<readonly Uint8Array[]> {
  return wordPages(await exampleDocument());
}

/** The pages of a Word file as LibreOffice prints them, as PNG. */
export function wordPages(document: Uint8Array): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-pages-"));
  try {
    writeFileSync(join(folder, "report.docx"), document);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(
      "soffice",
      [
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        join(folder, "report.docx"),
      ],
      { env: { ...process.env, FONTCONFIG_FILE: file("preview-fonts.conf") }, stdio: "ignore" },
    );
    execFileSync("pdftoppm", [
      "-r",
      "64",
      "-png",
      join(folder, "report.pdf"),
      join(folder, "page"),
    ]);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".png"))
      .sort()
      .map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
