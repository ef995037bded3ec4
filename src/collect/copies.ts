import { layoutsOf, valueAt } from "../report/model";
import type { ReadReport } from "./received";
import type { Unit } from "./unit";

/** Numbers other than 0 that two reports share only by copying; fewer stand in many a small unit's. */
const FEWEST_NUMBERS = 3;
/** In characters. */
const SHORTEST_TEXT = 60;

/** Whether a report says enough that nobody writes the same by chance. */
function saysEnough({ audit: { report }, text }: ReadReport): boolean {
  const numbers = layoutsOf(report)
    .flatMap(({ cells }) => cells)
    .filter(({ key }) => Number(valueAt(report, key) ?? 0) !== 0).length;
  const length = (text?.sections ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((all, paragraph) => all + paragraph.length, 0);
  return numbers >= FEWEST_NUMBERS || length >= SHORTEST_TEXT;
}

/** Names of the other units whose report holds the same, by unit. */
export function copiesOf(
  reports: ReadonlyMap<Unit, ReadReport>,
): ReadonlyMap<Unit, readonly string[]> {
  const alike = new Map<string, Unit[]>();
  for (const [unit, report] of reports) {
    if (!saysEnough(report)) continue;
    const group = alike.get(report.fingerprint);
    if (group === undefined) alike.set(report.fingerprint, [unit]);
    else group.push(unit);
  }
  const groups = [...alike.values()].filter(({ length }) => length > 1);
  return new Map(
    groups.flatMap((group) =>
      group.map((unit) => {
        const others = group.filter((other) => other !== unit).map(({ name }) => name);
        return [unit, others] as const;
      }),
    ),
  );
}
