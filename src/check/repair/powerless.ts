import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { isPublicBody, WITHOUT_RULEMAKING } from "../../report/levels";
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
  // Such a body has no documents that could have been meant.
  if (isPublicBody(report.level)) return [];
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

/** What a set of changes comes to; null where it does not mend what is broken about 规章. */
function explained(
  report: Report,
  known: KnownFacts,
  changes: readonly Change[],
): Explanation | null {
  if (changes.length === 0) return null;
  const mended = withValues(
    report,
    changes.map(({ cell, to }) => ({ cell, value: to })),
  );
  const [before, after] = [checked(report, known), checked(mended, known)];
  const idOf = ({ code, cells }: { readonly code: string; readonly cells: readonly CellKey[] }) =>
    [code, ...cells.map(cellId)].join(" ");
  const left = new Set(after.map(idOf));
  const broken = before.flatMap(({ code, cells }): ExplainedFinding[] =>
    isLinear(code) && isOfRow({ cells }) ? [{ code, cells }] : [],
  );
  const isBroken = after.some(({ code, cells }) => isLinear(code) && isIn(ROW, MEANT)({ cells }));
  if (broken.length === 0 || isBroken) return null;
  const resolves = before.filter((finding) => !left.has(idOf(finding))).length;
  const reason = changes[0]?.reason ?? "";
  const repairs = [{ changes, resolves, reason, cost: 0 }];
  return { kind: "found", findings: broken, repairs, equal: 1 };
}

/** The numbers of 规章 taken away: the line has to be 0. */
function zeros(report: Report, { confirmed }: KnownFacts): readonly Change[] {
  const kept = new Set(confirmed.map(cellId));
  return Object.entries(report.disclosure?.[ROW] ?? {}).flatMap(([column, from]): Change[] => {
    const cell: CellKey = { table: "disclosure", row: ROW, column };
    if (typeof from !== "number" || from === 0 || kept.has(cellId(cell))) return [];
    return [{ cell, from, to: 0, reason: "没有规章制定权，规章一行应为 0" }];
  });
}

/**
 * Explanations for a body without the power to make 规章: its 行政规范性文件 stand in the line above
 * their own, where that mends what is broken; else the line has to be 0. Other ways put another
 * number where none belongs.
 */
export function withPower(
  explanations: readonly Explanation[],
  report: Report,
  known: KnownFacts,
): readonly Explanation[] {
  if (!isPowerless(report) || !explanations.some(({ findings }) => findings.some(isOfRow))) {
    return explanations;
  }
  const own =
    explained(report, known, moves(report, known)) ??
    explained(report, known, zeros(report, known));
  if (own === null) return explanations;
  return [own, ...explanations.filter(({ findings }) => !findings.some(isOfRow))];
}
