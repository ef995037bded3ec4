import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../src/report/model";
import { writeText } from "../test/exchange/write-text";
import { writeWord } from "../test/exchange/write-word";
import { writeWorkbook } from "../test/exchange/write-workbook";
import { SLIPS, oneDigit } from "./faults";
import { Random } from "./random";
import { SCALES, soundTables } from "./sound-tables";

/** One run of the command line over a folder. */
export interface ManyFigures {
  readonly files: number;
  /** Of these, how many have errors. */
  readonly broken: number;
  readonly seconds: number;
  /** Of the process with all its threads, at its highest; null where the system does not tell. */
  readonly peakMegabytes: number | null;
}

const SEED = 2026;
/** How often the process is asked for its memory, in milliseconds. */
const PAUSE = 100;

/** The tables of a township, a county or a city with one digit wrong. */
function broken(random: Random): Report {
  for (;;) {
    const sound = soundTables(random, random.pick(SCALES));
    const found = oneDigit(random.pick(SLIPS))(sound, random);
    if (found !== null) return found.report;
  }
}

/** A name without digits, which could be taken for a year. */
const nameOf = (at: number): string =>
  [...String(at)].map((digit) => "甲乙丙丁戊己庚辛壬癸"[Number(digit)] ?? "").join("");

/** Sound and broken reports in turn, each of a unit of its own. */
function reportOf(random: Random, at: number): Report {
  return {
    ...(at % 2 === 0 ? soundTables(random, random.pick(SCALES)) : broken(random)),
    organisation: `${nameOf(at)}街道办事处`,
    narrative: { general: `全年主动公开政府信息${random.whole(10, 900)}条。`, others: "无。" },
  };
}

/** A report as a third of the offices each send it. */
async function fileOf(report: Report, at: number): Promise<readonly [string, Uint8Array | string]> {
  switch (at % 3) {
    case 0:
      return ["docx", await writeWord(report, { merged: true, numbered: false })];
    case 1:
      return ["xlsx", writeWorkbook(report, "xlsx")];
    default:
      return ["txt", writeText(report, "rows")];
  }
}

async function writeReports(folder: string, count: number): Promise<void> {
  const random = new Random(SEED);
  for (let at = 0; at < count; at += 1) {
    const [kind, content] = await fileOf(reportOf(random, at), at);
    writeFileSync(join(folder, `${String(at).padStart(4, "0")}.${kind}`), content);
  }
}

/** The highest memory that Linux has seen of a process, in MB. */
function peakOf(pid: number): number | null {
  try {
    const found = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return found === null ? null : Number(found[1]) / 1000;
  } catch {
    // It has ended, or this is no Linux.
    return null;
  }
}

async function checkFolder(folder: string): Promise<ManyFigures> {
  const start = performance.now();
  const script = resolve(__dirname, "..", "bin", "nianbao.mjs");
  const child = spawn(process.execPath, [script, "check", "--json", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let peakMegabytes: number | null = null;
  const asks = setInterval(() => {
    peakMegabytes = peakOf(child.pid ?? 0) ?? peakMegabytes;
  }, PAUSE);
  let [files, broken, rest] = [0, 0, ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    files += lines.length;
    broken += lines.filter((line) => line.includes('"severity":"error"')).length;
  });
  await new Promise((done) => child.on("close", done));
  clearInterval(asks);
  return { files, broken, seconds: (performance.now() - start) / 1000, peakMegabytes };
}

/** Checks so many made-up reports in one run: .docx, .xlsx and .txt, every other one broken. */
export async function benchMany(count: number): Promise<ManyFigures> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-many-"));
  try {
    await writeReports(folder, count);
    return await checkFolder(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
