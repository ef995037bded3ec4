import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { WITHOUT_RULEMAKING } from "../../report/levels";
import { valueAt, withValues } from "../../report/model";
import type { Report } from "../../report/model";
import { isLinear } from "../sums/linear-rules";
import type { KnownFacts } from "./problem";
import { checked } from "./rank";
import type { Change, ExplainedFinding, Explanation } from "./repair";

const ROW = "regulations";
const MEANT = "normativeDocuments";
const REASON = "填到了规章一行，应在行政规范性文件一行";

const isPowerless = ({ level }: Report): boolean =>
  level !== null && WITHOUT_RULEMAKING.includes(level);

/** The numbers of 规章, each moved down to the 0 of 行政规范性文件; none where one cannot move. */
function moves(report: Report, { confirmed }: KnownFacts): readonly Change[] {
  const kept = new Set(confirmed.map(cellId));
  const columns = Object.entries(report.disclosure?.[ROW] ?? {});
  const filled = columns.filter(([, value]) => typeof value === "number" && value > 0);
  const changes = filled.flatMap(([column, value]): Change[] => {
    const cell: CellKey = { table: "disclosure", row: ROW, column };
    const below: CellKey = { ...cell, row: MEANT };
    const fixed = kept.has(cellId(cell)) || kept.has(cellId(below));
    if (fixed || typeof value !== "number" || valueAt(report, below) !== 0) return [];
    return [
      { cell, from: value, to: 0, reason: REASON },
      { cell: below, from: 0, to: value, reason: REASON },
    ];
  });
  return changes.length === 2 * filled.length ? changes : [];
}

const isIn =
  (...rows: readonly string[]) =>
  ({ cells }: Pick<ExplainedFinding, "cells">): boolean =>
    cells.some(({ table, row }) => table === "disclosure" && rows.includes(row));

const isOfRow = isIn(ROW);

/**
 * A body without the power to make 规章 put its 行政规范性文件 into the line above: told where that
 * mends what is broken there; null otherwise.
 */
function misfiled(report: Report, known: KnownFacts): Explanation | null {
  const changes = moves(report, known);
  if (changes.length === 0) return null;
  const mended = withValues(
    report,
    changes.map(({ cell, to }) => ({ cell, value: to })),
  );
  const [before, after] = [checked(report, known), checked(mended, known)];
  const left = new Set(after.map(({ code, cells }) => [code, ...cells.map(cellId)].join(" ")));
  const gone = before.filter(
    ({ code, cells }) => !left.has([code, ...cells.map(cellId)].join(" ")),
  );
  const broken = before.flatMap(({ code, cells }): ExplainedFinding[] =>
    isLinear(code) && isOfRow({ cells }) ? [{ code, cells }] : [],
  );
  const explains =
    broken.length > 0 &&
    after.length < before.length &&
    !after.some(({ code, cells }) => isLinear(code) && isIn(ROW, MEANT)({ cells }));
  if (!explains) return null;
  const repair = { changes, resolves: gone.length, reason: REASON, cost: 0 };
  return { kind: "found", findings: broken, repairs: [repair], equal: 1 };
}

/** Ways that put another number into a line that has to be 0 are none. */
function withoutNonsense(explanation: Explanation): Explanation {
  if (explanation.kind !== "found" || !explanation.findings.some(isOfRow)) return explanation;
  const isSensible = ({ changes }: { readonly changes: readonly Change[] }): boolean =>
    changes.every(({ cell, to }) => !isOfRow({ cells: [cell] }) || to === 0);
  const repairs = explanation.repairs.filter(isSensible);
  if (repairs.length === 0) return { kind: "none", findings: explanation.findings };
  const equal = Math.max(
    1,
    explanation.repairs.slice(0, explanation.equal).filter(isSensible).length,
  );
  return { ...explanation, repairs, equal: Math.min(equal, repairs.length) };
}

/** Explanations of a body without the power to make 规章: what it filled in there is misfiled. */
export function withPower(
  explanations: readonly Explanation[],
  report: Report,
  known: KnownFacts,
): readonly Explanation[] {
  if (!isPowerless(report) || !explanations.some(({ findings }) => findings.some(isOfRow))) {
    return explanations;
  }
  const own = misfiled(report, known);
  if (own === null) return explanations.map(withoutNonsense);
  return [own, ...explanations.filter(({ findings }) => !findings.some(isOfRow))];
}
