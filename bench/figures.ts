import os from "node:os";
import { benchAccuracy } from "./accuracy";
import { benchBundle } from "./bundle";
import type { Cells } from "./cells";
import { benchCheck } from "./check";
import { benchCompose } from "./compose";
import { benchExport } from "./export";
import { benchLedger } from "./ledger";
import { benchLikeness } from "./likeness";
import { benchMany } from "./many";
import type { ManyFigures } from "./many";
import { benchMemory } from "./memory";
import { benchReading } from "./reading";
import { benchRepair, benchTableFour } from "./repair";
import type { RepairFigures } from "./repair";
import { benchSum, benchSumRun } from "./sum";
import { benchActions } from "./workbook";

/** How many tables of each scale every kind of fault is planted in, and the seed they come from. */
const PLANTED = 250;
const SEED = 2023;

/** Reports in one run of the command line: memory must not grow with their number. */
const FEW = 300;
const MANY = 3000;

/** From so many places of the library the six townships pick. */
const PICKS = 12;

/** Reports of a province, added up in one run. */
const PROVINCE = 3000;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function repairLine(name: string, figures: RepairFigures): string {
  const { tables, first, firstThree, plainFirst, plainFirstThree, misled } = figures;
  const times = [figures.median, figures.p99, figures.slowest].map((time) => time.toFixed(1));
  return (
    `  ${name} (${tables}): first ${percent(first)}, first three ${percent(firstThree)}; ` +
    `plain ${percent(plainFirst)}, ${percent(plainFirstThree)}; ` +
    `a wrong one alone in front ${percent(misled)}; ${times.join(" / ")} ms`
  );
}

/** Every kind of fault, then by scale and by where the wrong numbers stand. */
function repairLines(): readonly string[] {
  const kinds = benchRepair(PLANTED, SEED).flatMap(({ kind, all, byScale, byWhere }) => [
    repairLine(kind, all),
    ...[...byScale, ...byWhere].map(([name, figures]) => `  ${repairLine(name, figures)}`),
  ]);
  const tableFour = [...benchTableFour(PLANTED / 10, SEED)].map(([name, figures]) =>
    repairLine(`one digit in table four, ${name}`, figures),
  );
  return [...kinds, ...tableFour];
}

const cellsLine = ({ right, wrong, refused, all }: Cells): string =>
  `${right} of ${all} cells right, ${wrong} wrong, ${refused} refused`;

function manyLine({ files, broken, seconds, peakMegabytes }: ManyFigures): string {
  const memory = peakMegabytes === null ? "not measured" : `${peakMegabytes.toFixed(0)} MB`;
  const perSecond = (files / seconds).toFixed(0);
  return `  ${files} files, ${broken} with errors: ${seconds.toFixed(1)} s, ${perSecond} files a second, at most ${memory}`;
}

/** The measured figures of the design's budgets, as lines to print. */
export async function figures(collect: () => void): Promise<readonly string[]> {
  const actions = await benchActions();
  const checks = await benchCheck();
  const accuracy = await benchAccuracy();
  const repairs = repairLines();
  const texts = benchCompose();
  const likeness = benchLikeness(PICKS);
  const exports = await benchExport();
  const reading = await benchReading();
  const many = [await benchMany(FEW), await benchMany(MANY)];
  const sums = benchSum();
  const run = await benchSumRun(PROVINCE);
  const ledgers = benchLedger([1_000, 20_000]);
  const bundle = benchBundle();
  const growth = benchMemory(collect);
  const [cpu] = os.cpus();
  return [
    `Node ${process.version}, ${cpu?.model.trim() ?? "unknown processor"}, ${os.platform()}`,
    "",
    "What an action asks of Excel",
    ...actions.map(({ action, budget, figures: f }) => {
      const undo = f.clearsUndo.length === 0 ? "undo kept" : `clears undo: ${f.clearsUndo.join()}`;
      const [sent, largest] = [f.bytes, f.largestAnswer].map((bytes) => (bytes / 1000).toFixed(1));
      return `  ${action}: ${f.syncs} syncs, ${sent} kB, largest answer ${largest} kB, ${f.highestApiSet}, ${undo}  (budget: ${budget})`;
    }),
    "",
    "Checking one report in memory (budget of all table rules: median ≤ 20 µs)",
    ...checks.map(({ name, median_us, p99_us }) => `  ${name}: ${median_us} µs, 99 % ${p99_us} µs`),
    "",
    "Reading the published reports of ../shared",
    ...(accuracy ?? []).map(
      ({ file, cells, printed, findings }) =>
        `  ${file}: ${cellsLine(cells)}; ${findings || "no finding"}; as a PDF from Word ${cellsLine(printed.fromWord)}; from a browser ${cellsLine(printed.fromPage)}`,
    ),
    ...(accuracy === null ? ["  not measured, the folder is not here"] : []),
    "",
    "Faults planted in sound tables: the true cells and values; median / 99 % / slowest (budget: ≤ 20 ms, 99 % ≤ 200 ms)",
    ...repairs,
    "",
    "Composing the narrative",
    ...texts.map(({ name, median_ms }) => `  ${name}: ${median_ms} ms`),
    "",
    "Six townships with the same phrases and facts of their own, alike at most (budget: ≤ 50 %)",
    ...[...likeness].map(([section, share]) => `  section ${section}: ${percent(share)}`),
    "",
    "Exporting a finished report (宿迁市 2023)",
    ...exports.map(
      ({ kind, median_ms, bytes }) => `  ${kind}: ${median_ms} ms, ${(bytes / 1000).toFixed(1)} kB`,
    ),
    "",
    "Reading files, against SheetJS and mammoth alone on the same bytes (budget: .xlsx ≤ 1.25 times, .docx ≤ 0.5 times)",
    ...reading.map(
      ({ kind, filesPerSecond, alonePerSecond, ratio }) =>
        `  ${kind}: ${filesPerSecond.toFixed(0)} files a second, alone ${alonePerSecond.toFixed(0)}, ${ratio.toFixed(2)} times`,
    ),
    "",
    "Many reports in one run of the command line, .docx, .xlsx and .txt (budget: ≤ 400 MB)",
    ...many.map(manyLine),
    "",
    "Adding reports up in memory; a province by the command line (budget: ≤ 400 MB)",
    ...sums.map(
      ({ reports, outcome_ms, compare_ms }) =>
        `  ${reports} reports: states and sum ${outcome_ms.toFixed(1)} ms, units compared ${compare_ms.toFixed(1)} ms`,
    ),
    `  ${run.files} Word files: ${run.seconds.toFixed(0)} s, ${run.peak === null ? "memory not measured" : `at most ${run.peak.toFixed(0)} MB`}`,
    "",
    "A ledger in memory",
    ...ledgers.map(
      ({ rows, read_ms, count_ms }) =>
        `  ${rows} rows: read ${read_ms.toFixed(1)} ms, counted ${count_ms.toFixed(1)} ms`,
    ),
    "",
    `Heap after 1,000 checks: ${growth >= 0 ? "+" : ""}${growth.toFixed(2)} MB  (budget: ≤ 5 MB)`,
    bundle === null
      ? "First load of the pane: not built (npm run build)"
      : `First load of the pane: ${bundle.toFixed(1)} kB gzip  (budget: ≤ 160 kB)`,
  ];
}
