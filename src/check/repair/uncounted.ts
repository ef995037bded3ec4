import type { CellKey } from "../../report/cell";
import { cellId, sameCell } from "../../report/cell";
import { layoutsOf, valueAt, withValues } from "../../report/model";
import type { Report } from "../../report/model";
import { compiledTable } from "../sums/compile";
import { countAt } from "../sums/values";
import { merged } from "./components";
import type { KnownFacts } from "./problem";
import { MOST_CELLS } from "./repair";
import type { Change, ExplainedFinding, Explanation } from "./repair";

/** A report in which every number counts that formula totals left out because it is a text. */
export interface Counted {
  readonly report: Report;
  /** For each formula total that shows another number now: the texts that it left out. */
  readonly leftOut: ReadonlyMap<string, readonly CellKey[]>;
}

const REASON = "数字存成了文本，合计公式没有计入";

interface FormulaTotal {
  readonly cell: CellKey;
  readonly parts: readonly CellKey[];
}

/** The formula totals that show the sum of their parts, texts aside: as SUM adds up. */
function sumsOf(report: Report, computed: readonly CellKey[]): readonly FormulaTotal[] {
  const ids = new Set(computed.map(cellId));
  const plain = (cell: CellKey): number => {
    const value = valueAt(report, cell);
    return typeof value === "number" ? value : 0;
  };
  const totals = layoutsOf(report).flatMap((layout) =>
    compiledTable(layout).rules.flatMap(({ rule }): FormulaTotal[] => {
      if (!rule.isSum || rule.states === null || !ids.delete(cellId(rule.states))) return [];
      const parts = rule.terms.flatMap(({ cell, coefficient }) =>
        coefficient === 1 ? [cell] : [],
      );
      return [{ cell: rule.states, parts }];
    }),
  );
  return totals.filter(
    ({ cell, parts }) =>
      valueAt(report, cell) === parts.reduce((sum, part) => sum + plain(part), 0),
  );
}

/** Puts numbers where formula totals found texts, and reckons those totals again. */
export function withTextsCounted(
  report: Report,
  { computedTotals, confirmed }: KnownFacts,
): Counted {
  const totals = sumsOf(
    report,
    computedTotals.filter((total) => !confirmed.some((cell) => sameCell(cell, total))),
  );
  const isText = (cell: CellKey): boolean =>
    typeof valueAt(report, cell) === "string" && !Number.isNaN(countAt(report, cell));
  const byId = new Map(totals.map((total) => [cellId(total.cell), total]));
  const textsIn = ({ parts }: FormulaTotal): readonly CellKey[] =>
    parts.flatMap((part) => {
      const total = byId.get(cellId(part));
      if (total !== undefined) return textsIn(total);
      return isText(part) ? [part] : [];
    });
  const affected = totals.filter((total) => textsIn(total).length > 0);
  const texts = new Map(affected.flatMap(textsIn).map((cell) => [cellId(cell), cell]));
  const counted = [...texts.values()].map((cell) => ({ cell, value: countAt(report, cell) }));
  const mended = affected.map((total) => ({
    cell: total.cell,
    value: textsIn(total).reduce(
      (sum, cell) => sum + countAt(report, cell),
      // Not as a count: with a negative part it may be below 0.
      Number(valueAt(report, total.cell)),
    ),
  }));
  return {
    report: withValues(report, [...counted, ...mended]),
    leftOut: new Map(affected.map((total) => [cellId(total.cell), textsIn(total)])),
  };
}

/** Explains the findings that go away as soon as the texts count. */
export function textExplanations(
  report: Report,
  leftOut: Counted["leftOut"],
  gone: readonly ExplainedFinding[],
): readonly Explanation[] {
  const texts = new Map([...leftOut.values()].flat().map((cell) => [cellId(cell), cell]));
  const places = new Map([...texts.keys()].map((id, at) => [id, at]));
  const textsOf = ({ cells }: ExplainedFinding): readonly number[] =>
    cells
      .flatMap((cell) => leftOut.get(cellId(cell)) ?? [])
      .map((cell) => places.get(cellId(cell)) ?? -1);
  return merged(gone, textsOf).map((findings): Explanation => {
    const own = new Set(findings.flatMap(textsOf));
    const changes = [...texts.values()].flatMap((cell, at): Change[] => {
      const from = valueAt(report, cell) ?? null;
      return own.has(at) ? [{ cell, from, to: countAt(report, cell), reason: REASON }] : [];
    });
    if (changes.length > MOST_CELLS) return { kind: "none", findings };
    const repair = { changes, resolves: findings.length, reason: REASON, cost: 0 };
    return { kind: "found", findings, repairs: [repair], equal: 1 };
  });
}
