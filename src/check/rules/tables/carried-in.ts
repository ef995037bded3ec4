import { cellId } from "../../../report/cell";
import { linearRule } from "../linear-rule";
import type { SumFound } from "../linear-rule";
import type { CellChange, Offer } from "../offer";
import type { Subject } from "../subject";
import { balanceName } from "../sum-words";
import { moreOrLess } from "../words";
import { changeTo } from "./change";

/** What last year's report says: for this cell, and for every cell of the row that differs. */
function offers({ focus: [cell], expected }: SumFound, subject: Subject): readonly Offer[] {
  if (cell === undefined) return [];
  const own = changeTo(subject, cell, expected);
  const row = subject.tables.flatMap(({ broken }) =>
    broken
      .filter(({ rule }) => rule.code === "carried-in")
      .flatMap(({ rule, lastYear }): CellChange[] =>
        rule.states === null || lastYear === null ? [] : changeTo(subject, rule.states, lastYear),
      ),
  );
  const whole: readonly Offer[] =
    row.length > 1 && row.some((change) => cellId(change.cell) === cellId(cell))
      ? [{ kind: "write", label: `整行按上年年报填（${row.length} 格）`, changes: row }]
      : [];
  return own.length === 0
    ? whole
    : [{ kind: "write", label: `填 ${expected}`, changes: own }, ...whole];
}

export const carriedIn = linearRule({
  code: "carried-in",
  severity: "error",
  title: "上年结转不衔接",
  text: "有上年年报时，表三每一列：二（上年结转）等于上年年报的四（结转下年度）。",
  advice: "与上年年报核对；上年数确有更正的，在正文中说明。",
  source: "两年衔接：上年结转下来的申请，就是本年的上年结转",
  comparesYears: true,
  says: ({ cells, lastYear, actual, difference }) => {
    const row = balanceName({
      cell: { table: "requests", row: "carriedOut", column: cells[0]?.column ?? "" },
    });
    return `上年年报${row}是 ${lastYear ?? "空白"}，这里填的是 ${actual}，${moreOrLess(difference)}。`;
  },
  offers,
});
