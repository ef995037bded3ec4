import type { JudgedWith } from "../../actions/collect/reading";
import { matchUnit, unitIndex } from "../../collect/match-unit";
import { plainName } from "../../collect/names";
import type { Report } from "../../report/model";

/** The unit's own report of the year before; null where none is known for certain. */
export function lastYearOfUnit(
  named: string,
  { organisation, units, previous }: JudgedWith,
): Report | null {
  if (previous.length === 0 || named === "") return null;
  const match = matchUnit(unitIndex(units, organisation), named);
  const names = match.kind === "unit" ? [match.unit.name, ...match.unit.aliases, named] : [named];
  const plain = new Set(names.map(plainName));
  return previous.find((report) => plain.has(plainName(report.organisation))) ?? null;
}
