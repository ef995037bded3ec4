import type { UnitOfTwoYears, YearsOfSum } from "../check/sum-facts";
import { withValues } from "../report/model";
import type { Report } from "../report/model";
import { OWN_ROW } from "./adjustments";
import { addUp } from "./add-up";
import type { Counted } from "./add-up";
import { notCountedReason } from "./counts-with";
import type { Desk, DeskOutcome } from "./desk";
import { matchUnit, unitIndex } from "./match-unit";
import { countedOf } from "./outcome";
import type { Unit } from "./unit";

/** Last year's sum over the units that are counted in both years. */
export interface LastYearSum {
  readonly last: Report;
  readonly years: YearsOfSum;
}

/** Last year's reports by unit, and those whose unit is not in the list any more. */
interface LastReports {
  readonly byUnit: ReadonlyMap<Unit, Report>;
  readonly gone: readonly string[];
}

/** Each unit's own report of the year before; those that could not be added then are left out. */
export function lastReports({ frame, units, previous }: Desk): LastReports {
  const index = unitIndex(units, frame.organisation);
  const byUnit = new Map<Unit, Report>();
  const gone: string[] = [];
  for (const report of previous) {
    const { year, organisation } = report;
    if (year !== frame.year - 1 || notCountedReason(report, year) !== null) continue;
    const match = matchUnit(index, organisation);
    if (match.kind === "doubtful") gone.push(organisation);
    else if (!byUnit.has(match.unit)) byUnit.set(match.unit, report);
  }
  return { byUnit, gone };
}

/** 规章 of a unit below is in no sum, so that its years are not compared either. */
function asAdded({ unit, report }: Counted): Report {
  if (unit.category === "own") return report;
  const row = report.disclosure?.[OWN_ROW] ?? {};
  return withValues(
    report,
    Object.keys(row).map((column) => ({
      cell: { table: "disclosure", row: OWN_ROW, column },
      value: 0,
    })),
  );
}

/** Last year's sum to compare a sum with; null where no unit is known of both years. */
export function lastYearSum({ desk, lines, sum }: DeskOutcome): LastYearSum | null {
  const { byUnit, gone } = lastReports(desk);
  const counted = countedOf(lines);
  const pairs = counted.flatMap(({ unit, report }) => {
    const last = byUnit.get(unit);
    return last === undefined ? [] : [{ unit, report, last }];
  });
  if (pairs.length === 0) return null;
  const { organisation, level, year } = sum.report;
  const add = (of: readonly Counted[], ofYear: number): Report =>
    addUp({ organisation, level, year: ofYear, counted: of, adjustments: [] }).report;
  const now = new Set(counted.map(({ unit }) => unit));
  return {
    last: add(
      pairs.map(({ unit, last }) => ({ unit, report: last })),
      year - 1,
    ),
    years: {
      common: add(pairs, year),
      units: pairs.map(({ unit, report, last }): UnitOfTwoYears => {
        const [own, before] = [report, last].map((each) => asAdded({ unit, report: each }));
        return { name: unit.name, report: own ?? report, last: before ?? last };
      }),
      joined: counted.filter(({ unit }) => !byUnit.has(unit)).map(({ unit }) => unit.name),
      left: [
        ...[...byUnit.keys()].filter((unit) => !now.has(unit)).map(({ name }) => name),
        ...gone,
      ],
    },
  };
}
