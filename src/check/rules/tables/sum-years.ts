import type { Report } from "../../../report/model";
import { placeOf } from "../../../report/place";
import type { UnitOfTwoYears, YearsOfSum } from "../../sum-facts";
import { compiledTable } from "../../sums/compile";
import type { CompiledRule, CompiledTable } from "../../sums/compile";
import { sidesOf } from "../../sums/judge";
import type { Sides } from "../../sums/judge";
import { countAt, loadNumbers } from "../../sums/values";
import { layoutOfTable } from "../../../report/formats";
import { onCell } from "../found";
import type { Found } from "../found";
import { LAST_YEAR, TABLES } from "../need";
import type { Need } from "../need";
import { rule } from "../rule";
import { firstNames, moreOrLess } from "../words";

interface YearsFound extends Found {
  readonly expected: number;
  readonly actual: number;
  readonly difference: number;
  /** 城关镇少 2: the units that differ from their own last year. */
  readonly units: readonly string[];
  readonly years: YearsOfSum;
}

/** Both sides of a rule over two years, in a report of an edition with this table. */
function sides(compiled: CompiledRule, table: CompiledTable, report: Report, last: Report): Sides {
  const { numbers } = loadNumbers(table, report[table.layout.key] ?? {});
  return sidesOf(compiled, numbers, last);
}

const isWhole = ({ leftMissing, rightMissing }: Sides): boolean =>
  leftMissing === 0 && rightMissing === 0;

/** 城关镇少 2: how a unit differs from its own last year; null where it does not. */
function unitWords(
  { name, report, last }: UnitOfTwoYears,
  compiled: CompiledRule,
  table: CompiledTable,
): string | null {
  const own = sides(compiled, table, report, last);
  if (own.left === own.right) return null;
  return isWhole(own) ? `${name}${moreOrLess(own.right - own.left)}` : `${name}有空白`;
}

function tableOf(report: Report, table: CompiledTable): CompiledTable | null {
  const { key } = table.layout;
  const values = report[key];
  const layout = values === null ? undefined : layoutOfTable(report.format, key, values);
  return layout === undefined ? null : compiledTable(layout);
}

function foundOf(
  compiled: CompiledRule,
  table: CompiledTable,
  years: YearsOfSum,
  last: Report,
): YearsFound | null {
  const { states } = compiled.rule;
  const all = sides(compiled, table, years.common, last);
  const difference = all.right - all.left;
  if (states === null || difference === 0 || !isWhole(all)) return null;
  const actual = countAt(years.common, states);
  const units = years.units.flatMap((unit) => unitWords(unit, compiled, table) ?? []);
  return { ...onCell(states), expected: actual - difference, actual, difference, units, years };
}

/** How the units have changed since last year, which explains jumps of the whole. */
function changeOfUnits({ joined, left }: YearsOfSum): string {
  const parts = [
    ...(joined.length > 0 ? [`今年新计入 ${joined.length} 个单位（${firstNames(joined)}）`] : []),
    ...(left.length > 0 ? [`上年有、今年没有计入 ${left.length} 个（${firstNames(left)}）`] : []),
  ];
  return parts.length === 0 ? "" : `${parts.join("，")}，没有比对。`;
}

const UNITS_OF_BOTH: Need = {
  lacks: "没有两年都计入的单位",
  isMet: ({ sum }) => sum === null || sum.years !== null,
};

export const sumYears = rule({
  code: "sum-years",
  severity: "explain",
  title: "汇总数与上年不衔接",
  text: "汇总有上年各单位的年报时，两年都计入的单位：上年结转的合计等于上年结转下年度的合计，现行有效的合计等于上年现行有效加本年制发减本年废止。",
  advice: "请这些单位核对；上年数确有更正的，写明原因。",
  source: "两年衔接：上年结转下来的申请，就是本年的上年结转",
  needs: [TABLES, LAST_YEAR, UNITS_OF_BOTH],
  applies: ({ sum }) => sum !== null,
  find: ({ sum, last, tables }) => {
    const years = sum?.years ?? null;
    if (years === null || last === null) return [];
    return tables.flatMap(({ table: { layout } }) => {
      const table = tableOf(years.common, compiledTable(layout));
      if (table === null) return [];
      return table.rules
        .filter((compiled) => compiled.rule.lastYear.length > 0)
        .flatMap((compiled) => foundOf(compiled, table, years, last) ?? []);
    });
  },
  says: ({ focus: [cell], expected, actual, difference, units, years }) => {
    const row =
      cell === undefined ? "" : placeOf(cell)[cell.table === "requests" ? "row" : "column"];
    const whose = units.length === 0 ? "" : `：${firstNames(units)}`;
    const own = `两年都计入的 ${years.units.length} 个单位，按上年年报${row}合计应为 ${expected}，今年合计 ${actual}，${moreOrLess(difference)}${whose}。`;
    return `${own}${changeOfUnits(years)}`;
  },
  restsOn: ({ expected, units }) => [expected, ...units],
});
