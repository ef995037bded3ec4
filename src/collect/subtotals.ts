import type { Report } from "../report/model";
import { addUp } from "./add-up";
import { sortAdjustments } from "./adjustments";
import type { DeskOutcome } from "./desk";
import { countedOf } from "./outcome";
import type { Category } from "./unit";

/** The sums of 本级, 部门, 乡镇街道 and 其他: together they are the whole. */
export function subtotalsOf({ desk, lines, sum }: DeskOutcome): Readonly<Record<Category, Report>> {
  const counted = countedOf(lines);
  const { organisation, year, level } = sum.report;
  const { applied } = sortAdjustments(
    desk.adjustments,
    year,
    desk.units,
    counted.map(({ unit }) => unit),
  );
  const subtotal = (category: Category): Report => {
    const own = counted.filter(({ unit }) => unit.category === category);
    const names = new Set(own.map(({ unit }) => unit.name));
    const adjustments = applied.filter(({ unit }) => names.has(unit));
    return addUp({ organisation, year, level, counted: own, adjustments }).report;
  };
  return {
    own: subtotal("own"),
    department: subtotal("department"),
    township: subtotal("township"),
    other: subtotal("other"),
  };
}
