import type { Finding } from "../../check/finding";
import { gravest } from "../../check/rules/severity";
import type { Severity } from "../../check/rules/severity";
import type { Run } from "../../draft/document";
import type { CellKey } from "../../report/cell";

/** A stretch of a paragraph that looks alike: a bound number or words, marked or not. */
export interface Segment {
  readonly from: number;
  readonly text: string;
  /** The cells of a bound number; null for words. */
  readonly cells: readonly CellKey[] | null;
  /** The gravest of the findings that quote it. */
  readonly severity: Severity | null;
}

function severityAt(findings: readonly Finding[], at: number): Severity | null {
  const there = findings.filter(({ span }) => span !== null && span.from <= at && at < span.to);
  return gravest(there.map(({ severity }) => severity));
}

/** The runs of a paragraph cut where a quoted stretch begins or ends. Bound numbers stay whole. */
export function segmentsOf(
  runs: readonly Run[],
  findings: readonly Finding[],
): readonly Segment[] {
  const cuts = findings.flatMap(({ span }) => (span === null ? [] : [span.from, span.to]));
  let start = 0;
  return runs.flatMap((run): readonly Segment[] => {
    const from = start;
    const to = from + run.text.length;
    start = to;
    if (run.kind === "number") {
      return [{ from, text: run.text, cells: run.cells, severity: severityAt(findings, from) }];
    }
    const inner = cuts.filter((cut) => cut > from && cut < to);
    const edges = [...new Set([from, ...inner, to])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((edge, index) => ({
      from: edge,
      text: run.text.slice(edge - from, (edges[index + 1] ?? to) - from),
      cells: null,
      severity: severityAt(findings, edge),
    }));
  });
}
