import { dayOf, dayText, yearOf, yearPeriod } from "./day";
import type { Day, Period } from "./day";

/** A stretch of a year by its name. */
export interface NamedPeriod {
  readonly key: "year" | "first" | "second" | "q1" | "q2" | "q3" | "q4";
  /** 2025 年上半年. */
  readonly name: string;
  readonly period: Period;
}

/** From the first of a month to the end of another one. */
function months(year: number, first: number, last: number): Period {
  const from = dayOf(year, first, 1);
  const next = last === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, last + 1, 1);
  if (from === null || next === null) throw new RangeError(`no such year: ${year}`);
  return { from, to: next - 1 };
}

/** 全年, 上半年, 下半年, 一季度 … 四季度 of a year. */
export function periodsOf(year: number): readonly NamedPeriod[] {
  const named = (
    key: NamedPeriod["key"],
    name: string,
    first: number,
    last: number,
  ): NamedPeriod => ({
    key,
    name: `${year} 年${name}`,
    period: months(year, first, last),
  });
  return [
    { key: "year", name: `${year} 年`, period: yearPeriod(year) },
    named("first", "上半年", 1, 6),
    named("second", "下半年", 7, 12),
    named("q1", "一季度", 1, 3),
    named("q2", "二季度", 4, 6),
    named("q3", "三季度", 7, 9),
    named("q4", "四季度", 10, 12),
  ];
}

/** Any two days, both of them in it; null where the first is after the second. */
export const periodBetween = (from: Day, to: Day): Period | null =>
  from > to ? null : { from, to };

/** 2025 年一季度; of days that are none of those, 2025-01-15 至 2025-02-10. */
export function periodName({ from, to }: Period): string {
  const named = periodsOf(yearOf(from)).find(
    ({ period }) => period.from === from && period.to === to,
  );
  return named?.name ?? `${dayText(from)} 至 ${dayText(to)}`;
}
