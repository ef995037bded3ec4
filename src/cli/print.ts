import { SEVERITY_NAMES } from "../check/catalogue";
import type { Severity } from "../check/finding";
import type { DescribedFinding } from "../check/sentences";
import { TABLE_NAMES } from "../report/names";
import type { Audit } from "./audit";

const SEVERITIES: readonly Severity[] = ["error", "explain", "hint"];

/** One line a report, for programs. */
export function jsonLine(file: string, { report, problems, findings }: Audit): string {
  return JSON.stringify({ file, report, problems, findings });
}

function countsOf(findings: readonly DescribedFinding[]): string {
  return SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_NAMES[severity]} ${String(count)}`;
  }).join("，");
}

/** The sentence of a finding without the place before it. */
const withoutPlace = (message: string): string => message.slice(message.indexOf("：") + 1);

interface Line {
  readonly line: string;
  cells: number;
  /** What is told below it. */
  readonly notes: readonly string[];
}

/** Blank cells of a table that say the same stand in one line: there may be a hundred of them. */
function linesOf(
  findings: readonly DescribedFinding[],
  notes: Audit["notes"],
): readonly (readonly string[])[] {
  const lines = new Map<string, Line>();
  for (const finding of findings) {
    const { code, cells, message, instruction } = finding;
    const [cell] = cells;
    const alike =
      code === "blank" && cell !== undefined
        ? `${cell.table} ${withoutPlace(message)}${instruction}`
        : null;
    const known = alike === null ? undefined : lines.get(alike);
    if (known === undefined) {
      const line = message + instruction;
      lines.set(alike ?? message, { line, cells: 1, notes: notes.get(finding) ?? [] });
    } else known.cells += 1;
  }
  return [...lines].map(([alike, { line, cells, notes: below }]) => {
    if (cells === 1) return [line, ...below];
    const table = Object.entries(TABLE_NAMES).find(([key]) => alike.startsWith(`${key} `));
    return [`${table?.[1].short ?? ""}，${String(cells)} 格：${withoutPlace(line)}`];
  });
}

/** A report for people: who and when, how many of each kind, then every finding. */
export function textLines(
  file: string,
  { report, problems, findings, notes }: Audit,
): readonly string[] {
  const unit = report.organisation === "" ? "单位不明" : report.organisation;
  return [
    `${file}：${unit} ${String(report.year)} 年，${countsOf(findings)}`,
    ...problems.map((problem) => `  说明　${problem}`),
    ...SEVERITIES.flatMap((severity) => {
      const mine = findings.filter((finding) => finding.severity === severity);
      return linesOf(mine, notes).flatMap(([line = "", ...below]) => [
        `  ${SEVERITY_NAMES[severity]}　${line}`,
        ...below.map((note) => `  　　　${note}`),
      ]);
    }),
  ];
}
