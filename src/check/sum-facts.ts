import type { Report } from "../report/model";

/** A unit that is counted in both years, with its own two reports. */
export interface UnitOfTwoYears {
  readonly name: string;
  readonly report: Report;
  readonly last: Report;
}

/** A sum of many reports and that of the year before, over the units that are in both. */
export interface YearsOfSum {
  /** This year's sum over those units; last year's is `previous` of the audit. */
  readonly common: Report;
  readonly units: readonly UnitOfTwoYears[];
  /** Counted this year, and not the year before. */
  readonly joined: readonly string[];
  /** Counted the year before, and not this year. */
  readonly left: readonly string[];
}

/** What a sum of many reports has more than a report. */
export interface SumFacts {
  /** 应报, 已报, 计入. */
  readonly expected: number;
  readonly received: number;
  readonly counted: number;
  /** Units that have not reported. */
  readonly missing: readonly string[];
  /** Units that have, and are not in the sum yet. */
  readonly left: readonly string[];
  /** Null where nothing of the year before is known. */
  readonly years: YearsOfSum | null;
}
