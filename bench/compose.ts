import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { composeDraft } from "../src/draft/compose";
import { parseDraftFormJson } from "../src/draft/parse-form";
import { fixture } from "../test/check/reports";

export interface ComposeTime {
  readonly name: string;
  readonly median_ms: number;
}

const WARM_UP = 200;
const RUNS = 1000;

const EXAMPLES = [
  ["零申请乡镇", "sikeshu-2023"],
  ["较忙城市", "suqian-2023"],
  ["部门", "shanghai-science-2024"],
] as const;

/** Times composing the narrative from the forms of docs/examples and the numbers of real reports. */
export function benchCompose(): readonly ComposeTime[] {
  return EXAMPLES.map(([name, numbers]) => {
    const file = resolve(__dirname, "..", "docs", "examples", `${name}.json`);
    const parsed = parseDraftFormJson(readFileSync(file, "utf8"));
    if (!parsed.ok) throw new Error(parsed.problems.join(" "));
    const report = fixture(numbers);
    for (let run = 0; run < WARM_UP; run += 1) composeDraft(parsed.form, report);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      composeDraft(parsed.form, report);
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[RUNS / 2] ?? 0;
    return { name, median_ms: Number(median.toFixed(2)) };
  });
}
