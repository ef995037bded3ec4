import type { CellKey, CellValue } from "../report/cell";
import type { Finding } from "./finding";
import type { Repair } from "./repair/repair";
import type { RuleCode } from "./rules";
import type { Severity } from "./rules/severity";
import type { Verdict } from "./review/verdict";

/** A repair as the command line prints it. */
export interface DescribedRepair {
  readonly changes: readonly (CellKey & { readonly from: CellValue; readonly to: number })[];
  readonly resolves: number;
  readonly reason: string;
}

/** The public form of a repair. */
export function describeRepair({ changes, resolves, reason }: Repair): DescribedRepair {
  return {
    changes: changes.map(({ cell, from, to }) => ({ ...cell, from, to })),
    resolves,
    reason,
  };
}

/** A finding as the command line prints it. */
export interface DescribedFinding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly cells: readonly (CellKey & { readonly address?: string })[];
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly difference: number | null;
  /** Place and sentence in one. */
  readonly message: string;
  readonly instruction: string;
  readonly source: string;
  readonly quote?: string;
  /** Only where a broken sum is explained; the most plausible first. */
  readonly repairs?: readonly DescribedRepair[];
}

/** The public form of a finding; `addressOf` knows the cells' places in a workbook. */
export function describeFinding(
  finding: Finding,
  addressOf: (cell: CellKey) => string | null = () => null,
): DescribedFinding {
  const { code, severity, expected, actual, difference, place, sentence, advice } = finding;
  return {
    code,
    severity,
    cells: finding.cells.map((cell) => {
      const address = addressOf(cell);
      return address === null ? cell : { ...cell, address };
    }),
    expected,
    actual,
    difference,
    message: `${place}：${sentence}`,
    instruction: advice,
    source: finding.source,
    ...(finding.quote === null ? {} : { quote: finding.quote }),
  };
}

/** The public form of a verdict: what design and users of the command line rely on. */
export function describeVerdict(verdict: Verdict): Omit<Verdict, "sentence" | "unjudged"> {
  const { state, errors, open, blanks, gaps, unread } = verdict;
  return { state, errors, open, blanks, gaps, unread };
}
