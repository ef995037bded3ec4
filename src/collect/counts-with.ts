import { firstNames } from "../check/rules/words";
import { cellState } from "../check/sums/values";
import { TABLE_KEYS } from "../report/form";
import { formatForYear } from "../report/formats";
import type { NumberCell } from "../report/layout-types";
import { layoutsOf, valueAt } from "../report/model";
import type { Report } from "../report/model";
import { TABLE_NAMES } from "../report/names";
import { placeOf } from "../report/place";

/** The number that a unit's cell is counted with; null for a blank. */
export function countedNumber(report: Report, { key, kind }: NumberCell): number | null {
  const state = cellState(valueAt(report, key), kind);
  return state.is === "number" || state.is === "number-as-text" ? state.value : null;
}

const MOST_PLACES = 2;

function textReason(report: Report): string | null {
  const places = layoutsOf(report).flatMap(({ cells }) =>
    cells.flatMap(({ key, kind }) => {
      const state = cellState(valueAt(report, key), kind);
      if (state.is === "text") return [`${placeOf(key).full}填的是“${state.text}”`];
      return state.is === "no-count" ? [`${placeOf(key).full}填的是 ${state.value}`] : [];
    }),
  );
  if (places.length === 0) return null;
  const more = places.length > MOST_PLACES ? "处" : "";
  return `${firstNames(places, MOST_PLACES)}${more}，不是件数或金额，未计入`;
}

/** Why the numbers of a report cannot be added to others of a year; null where they can. */
export function notCountedReason(report: Report, year: number): string | null {
  const missing = TABLE_KEYS.filter((table) => report[table] === null);
  if (missing.length > 0) {
    const names = missing.map((table) => TABLE_NAMES[table].short).join("、");
    return `没有读到${names}，未计入`;
  }
  if (report.format !== formatForYear(year).key) return "格式不同，未计入";
  return textReason(report);
}
