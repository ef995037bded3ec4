import type { CellKey, CellValue } from "../report/cell";
import { TABLE_NAMES } from "../report/names";
import { placeOf } from "../report/place";
import { blankInstruction } from "./blank-sentences";
import { CATALOGUE } from "./catalogue";
import type { Finding, FindingCode, Severity } from "./finding";
import { findingSentence } from "./finding-sentence";
import type { Repair } from "./repair/repair";
import type { TextCode } from "./text/finding";

/** The users' word for the kind of fault, for headings and counts: 横向合计不符. */
export function findingTitle(finding: Finding): string {
  return CATALOGUE[finding.code].title;
}

/** Where the finding is: 表三 · 自然人 · （七）总计. */
export function findingPlace(finding: Finding): string {
  const [cell] = finding.focus;
  if (cell !== undefined && finding.focus.length === 1) return placeOf(cell).full;
  if (cell !== undefined) return `${placeOf(cell).table} · ${placeOf(cell).column}`;
  return finding.table === null ? "年报表格" : TABLE_NAMES[finding.table].short;
}

/** What to do about the finding. */
export function findingInstruction(finding: Finding): string {
  const general = CATALOGUE[finding.code].instruction;
  switch (finding.code) {
    case "blank":
      return blankInstruction(finding) ?? general;
    case "number-as-text":
      return `采纳后改成 ${finding.expected}。`;
    default:
      return general;
  }
}

/** Place and sentence in one: for lists that show nothing else. */
export function findingMessage(finding: Finding): string {
  return `${findingPlace(finding)}：${findingSentence(finding)}`;
}

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
  readonly code: FindingCode | TextCode;
  readonly severity: Severity;
  readonly cells: readonly (CellKey & { readonly address?: string })[];
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly difference: number | null;
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
  const { code, severity, expected, actual, difference } = finding;
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
    message: findingMessage(finding),
    instruction: findingInstruction(finding),
    source: CATALOGUE[code].source,
    ...(finding.code === "fee-overdue-unexplained" ? { quote: finding.quote } : {}),
  };
}
