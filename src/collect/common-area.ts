import { unitCore } from "../report/unit-names";
import { isPlace } from "./areas";
import { coreName, plainName } from "./names";
import type { Unit } from "./unit";

/** How many reports have to agree. */
const FEWEST = 2;

/**
 * The county whose list it is, where the list does not say so and most of the reports do: 固镇县 of
 * 固镇县城关镇, 固镇县任桥镇. Null where they do not agree.
 */
export function commonArea(
  units: readonly Unit[],
  organisations: readonly string[],
): string | null {
  const cores = units.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((each) => unitCore(plainName(each)) ?? []),
  );
  const own = new Set(cores);
  const counts = new Map<string, number>();
  let all = 0;
  for (const organisation of new Set(organisations)) {
    const core = coreName(organisation);
    if (own.has(core)) continue;
    const unit = cores.find((each) => core.endsWith(each));
    const prefix = unit === undefined ? "" : core.slice(0, core.length - unit.length);
    if (!isPlace(prefix)) continue;
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    all += 1;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= FEWEST && most[1] * 2 > all ? most[0] : null;
}
