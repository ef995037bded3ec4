import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compareUnits } from "../src/collect/compare-units";
import type { Desk } from "../src/collect/desk";
import { outcomeOf } from "../src/collect/outcome";
import { judgedReportOf } from "../src/collect/read-report";
import { importedReport } from "../src/exchange/imported-json";
import { writeDocx } from "../src/exchange/write-docx";
import { soundText } from "../test/check/sound-text";
import { YEAR, unit } from "../test/collect/desks";
import { soundReport } from "../test/collect/golden-folder";
import { draftOf } from "../test/exchange/draft";
import { medianTime } from "./median-time";

/** How long a desk of so many reports takes in memory, in milliseconds. */
export interface SumSpeed {
  readonly reports: number;
  /** The states and the sum. */
  readonly outcome_ms: number;
  /** Units held against each other. */
  readonly compare_ms: number;
}

const ROUNDS = 15;

function deskWith(count: number): Desk {
  const names = Array.from({ length: count }, (_, at) => `第${String(at)}镇`);
  const year = YEAR - 1;
  return {
    frame: { organisation: "固镇县人民政府", year: YEAR, scope: "all" },
    units: names.map((name) => unit(name, "township")),
    files: names.map((name, at) => {
      const report = soundReport(name, at);
      const imported = { ...importedReport(report), text: soundText(report) };
      return { path: `${name}.docx`, modified: null, content: judgedReportOf(imported) };
    }),
    ...{ assignments: [], adjustments: [], returns: [] },
    previous: names.map((name, at) => ({ ...soundReport(name, at + 1), year })),
  };
}

/** Desks of 60 and 120 units, as an officer has them in the pane. */
export function benchSum(): readonly SumSpeed[] {
  return [60, 120].map((reports) => {
    const desk = deskWith(reports);
    const outcome = outcomeOf(desk);
    return {
      reports,
      outcome_ms: medianTime(ROUNDS, () => outcomeOf(desk)),
      compare_ms: medianTime(ROUNDS, () => compareUnits(outcome)),
    };
  });
}

/** A run of the command line over many files. */
export interface SumRun {
  readonly files: number;
  readonly seconds: number;
  /** The most memory that it held, in MB; null where the system does not say. */
  readonly peak: number | null;
}

const peakOf = (pid: number | undefined): number | null => {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    const [, kilobytes] = /VmHWM:\s*(\d+)/u.exec(status) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    // Not Linux, or it has ended.
    return null;
  }
};

/** Sums so many Word files up by the command line, as it is started. */
export async function benchSumRun(files: number): Promise<SumRun> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-sum-"));
  try {
    for (let at = 0; at < files; at += 1) {
      const report = soundReport(`第${String(at)}镇人民政府`, at);
      const bytes = await writeDocx(draftOf(report), report, { draftNotice: null });
      writeFileSync(join(folder, `${String(at).padStart(5, "0")}.docx`), bytes);
    }
    const script = resolve(__dirname, "..", "bin", "nianbao.mjs");
    const start = performance.now();
    const child = spawn(process.execPath, [script, "sum", "--json", folder], {
      stdio: ["ignore", "ignore", "ignore"],
    });
    let peak: number | null = null;
    const look = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 100);
    await new Promise((end) => child.on("close", end));
    clearInterval(look);
    return { files, seconds: (performance.now() - start) / 1000, peak };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
