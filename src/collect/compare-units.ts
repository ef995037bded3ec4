import { COMPARED } from "../check/rules/tables/year-jump";
import { cellId } from "../report/cell";
import type { CellKey } from "../report/cell";
import { alikeSections } from "./alike-sections";
import type { AlikeSection } from "./alike-sections";
import type { DeskOutcome, Part } from "./desk";
import { lastReports } from "./last-year-sum";
import { farFromGroup, farFromLastYear } from "./odd-numbers";
import type { FarFromGroup, FarFromLastYear } from "./odd-numbers";
import { countedOf } from "./outcome";

/** Who makes most of a main number of the sum. */
export interface Contributors {
  readonly cell: CellKey;
  readonly total: number;
  /** The largest first, none of them 0. */
  readonly parts: readonly Part[];
}

/** What is seen when units are held against each other: to be looked at, none of it an error. */
export interface UnitComparison {
  readonly alike: readonly AlikeSection[];
  readonly farFromLastYear: readonly FarFromLastYear[];
  readonly farFromGroup: readonly FarFromGroup[];
  readonly largest: readonly Contributors[];
}

/** So many contributors are told of a number. */
const MOST_CONTRIBUTORS = 3;

function largestOf({ sum }: DeskOutcome): readonly Contributors[] {
  return COMPARED.flatMap((cell) => {
    const parts = sum.cells.get(cellId(cell))?.parts ?? [];
    const total = sum.report[cell.table]?.[cell.row]?.[cell.column];
    const filled = parts.filter(({ value }) => value > 0).slice(0, MOST_CONTRIBUTORS);
    return typeof total === "number" && filled.length > 0 ? [{ cell, total, parts: filled }] : [];
  });
}

/** Holds the units of a desk against each other: texts of all that were read, numbers of those counted. */
export function compareUnits(outcome: DeskOutcome): UnitComparison {
  const counted = countedOf(outcome.lines);
  const texts = outcome.lines.flatMap(({ unit, file }) => {
    if (file?.content.kind !== "read" || file.content.text === null) return [];
    const { audit, text } = file.content;
    return [{ unit: unit.name, organisation: audit.report.organisation, text }];
  });
  return {
    alike: alikeSections(texts),
    farFromLastYear: farFromLastYear(counted, lastReports(outcome.desk).byUnit),
    farFromGroup: farFromGroup(counted),
    largest: largestOf(outcome),
  };
}
