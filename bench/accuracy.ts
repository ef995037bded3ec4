import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { checkReport } from "../src/cli/audit";
import { readFile } from "../src/exchange/read-file";
import { fixture } from "../test/check/reports";
import { cellsOf } from "./cells";
import type { Cells } from "./cells";
import { benchPrinted } from "./printed";
import type { Printed } from "./printed";

/** What reading one published report came to, beside what was read by hand. */
export interface Accuracy {
  readonly file: string;
  readonly cells: Cells;
  /** The same report printed to a PDF. */
  readonly printed: Printed;
  /** "results-total 2, fee-statement-missing" */
  readonly findings: string;
}

const REPORTS: readonly (readonly [file: string, numbers: string])[] = [
  ["seeds/000_c6629078c3045d32.txt", "chaoyang-2023"],
  ["seeds/001_ed1b1beed5a36e6c.txt", "fancheng-2023"],
  ["seeds/002_0ef220f878b9b537.txt", "sikeshu-2023"],
  ["seeds/003_0b18766e99314691.txt", "chengguan-2022"],
  ["seeds/004_b594f5e139877aa0.txt", "baikui-2023"],
  ["published/suqian_city_2023.txt", "suqian-2023"],
  ["published/suqian_city_2024.txt", "suqian-2024"],
  ["published/hongze_district_2023.txt", "hongze-2023"],
  ["published/hongze_district_2023_tables.txt", "hongze-2023"],
  ["published/shanghai_science_commission_2024.txt", "shanghai-science-2024"],
  ["published/shanghai_office_2019.txt", "shanghai-office-2019"],
];

function counted(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, n]) => (n === 1 ? code : `${code} ${String(n)}`)).join(", ");
}

async function accuracyOf(path: string, numbers: string): Promise<Accuracy> {
  const read = await readFile(basename(path), readFileSync(path));
  if (!read.ok) throw new Error(`${path}: ${read.sentence}`);
  const { report, audit } = checkReport(read.imported, null);
  const byHand = fixture(numbers);
  return {
    file: basename(path),
    cells: cellsOf(report, byHand),
    printed: await benchPrinted(byHand),
    findings: counted(audit.findings.map(({ code }) => code)),
  };
}

/** Reads every report of ../shared; null where that folder is absent. */
export async function benchAccuracy(): Promise<readonly Accuracy[] | null> {
  const folder = resolve(__dirname, "..", "..", "shared", "reports");
  if (!existsSync(folder)) return null;
  const all: Accuracy[] = [];
  for (const [file, numbers] of REPORTS) all.push(await accuracyOf(resolve(folder, file), numbers));
  return all;
}
