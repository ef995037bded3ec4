import { writeDocx } from "../src/exchange/write-docx";
import { writeHtml } from "../src/exchange/write-html";
import { fixture } from "../test/check/reports";
import { draftOf } from "../test/exchange/draft";

export interface ExportTime {
  readonly kind: string;
  readonly median_ms: number;
  readonly bytes: number;
}

const WARM_UP = 20;
const RUNS = 100;

async function time(kind: string, write: () => Promise<{ length: number }>): Promise<ExportTime> {
  for (let run = 0; run < WARM_UP; run += 1) await write();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await write();
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[RUNS / 2] ?? 0;
  return { kind, median_ms: Number(median.toFixed(1)), bytes: (await write()).length };
}

/** Times writing the finished report of a busy city as Word and as a web page. */
export async function benchExport(): Promise<readonly ExportTime[]> {
  const report = fixture("suqian-2023");
  const draft = draftOf(report);
  return [
    await time("Word", () => writeDocx(draft, report, { draftNotice: null })),
    await time("web page", () =>
      Promise.resolve(
        new TextEncoder().encode(writeHtml(draft, report, { draftNotice: null, whole: true })),
      ),
    ),
  ];
}
