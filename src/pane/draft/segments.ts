import type { Finding } from "../../check/finding";
import { gravest } from "../../check/rules/severity";
import type { Severity } from "../../check/rules/severity";
import type { Run } from "../../draft/document";

/** A stretch of a paragraph that looks alike: a bound number, a gap or words, marked or not. */
export interface Segment {
  readonly from: number;
  readonly text: string;
  /** What it is a part of, or the whole of. */
  readonly run: Run;
  /** The gravest of the findings that quote it. */
  readonly severity: Severity | null;
}

function severityAt(findings: readonly Finding[], at: number): Severity | null {
  const there = findings.filter(({ span }) => span !== null && span.from <= at && at < span.to);
  return gravest(there.map(({ severity }) => severity));
}

/** The runs of a paragraph cut where a quoted stretch begins or ends. Only words are cut. */
export function segmentsOf(runs: readonly Run[], findings: readonly Finding[]): readonly Segment[] {
  const cuts = findings.flatMap(({ span }) => (span === null ? [] : [span.from, span.to]));
  let start = 0;
  return runs.flatMap((run): readonly Segment[] => {
    const from = start;
    const to = from + run.text.length;
    start = to;
    if (run.kind !== "text") {
      // A gap catches the eye by itself.
      const severity = run.kind === "gap" ? null : severityAt(findings, from);
      return [{ from, text: run.text, run, severity }];
    }
    const inner = cuts.filter((cut) => cut > from && cut < to);
    const edges = [...new Set([from, ...inner, to])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((edge, index) => ({
      from: edge,
      text: run.text.slice(edge - from, (edges[index + 1] ?? to) - from),
      run,
      severity: severityAt(findings, edge),
    }));
  });
}
