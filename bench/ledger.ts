import * as fc from "fast-check";
import { countLedger } from "../src/ledger/count";
import { yearPeriod } from "../src/ledger/day";
import { readLedger } from "../src/ledger/read-ledger";
import { FORMAT_2021 } from "../src/report/format-2021";
import { medianTime } from "./median-time";
import { gridOf, soundLedger } from "../test/ledger/ledgers";

/** How long a ledger takes in memory, in milliseconds, medians. */
export interface LedgerSpeed {
  readonly rows: number;
  /** Its rows read, with what is wrong in them. */
  readonly read_ms: number;
  /** Table three and four counted. */
  readonly count_ms: number;
}

const ROUNDS = 9;
const SEED = 2025;

/** Reads and counts ledgers of so many rows. */
export function benchLedger(sizes: readonly number[]): readonly LedgerSpeed[] {
  return sizes.map((rows) => {
    const [found = []] = fc.sample(soundLedger(rows), { numRuns: 1, seed: SEED });
    const grid = gridOf(found);
    const read = () => readLedger([grid], FORMAT_2021);
    const reading = read();
    if (reading.kind !== "read") throw new Error(reading.kind);
    const { cases } = reading.ledger;
    return {
      rows,
      read_ms: medianTime(ROUNDS, read),
      count_ms: medianTime(ROUNDS, () => countLedger(cases, yearPeriod(2025), FORMAT_2021)),
    };
  });
}
