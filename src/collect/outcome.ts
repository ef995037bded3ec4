import { isSumCode } from "./sum-codes";
import { levelOfName } from "../recognise/level-of-name";
import { addUp } from "./add-up";
import type { Counted } from "./add-up";
import { sortAdjustments } from "./adjustments";
import type { Desk, DeskOutcome, Sum, UnitLine } from "./desk";
import { placeFiles } from "./place-files";
import { unitLines } from "./unit-lines";

/** The reports that are added, with their units, in the order of the list. */
export function countedOf(lines: readonly UnitLine[]): readonly Counted[] {
  return lines.flatMap(({ unit, counted, file }) =>
    counted && file?.content.kind === "read" ? [{ unit, report: file.content.audit.report }] : [],
  );
}

const isUnbalanced = ({ counted, file }: UnitLine): boolean =>
  counted &&
  file?.content.kind === "read" &&
  file.content.audit.findings.some(({ code }) => isSumCode(code));

function sumOf({ frame, units, adjustments }: Desk, lines: readonly UnitLine[]): Sum {
  const { organisation, year } = frame;
  const counted = countedOf(lines);
  const sorted = sortAdjustments(
    adjustments,
    year,
    units,
    counted.map(({ unit }) => unit),
  );
  const own = counted.find(({ unit }) => unit.category === "own");
  const level = own?.report.level ?? levelOfName(organisation);
  return {
    ...addUp({ organisation, year, level, counted, adjustments: sorted.applied }),
    unbalanced: lines.filter(isUnbalanced).map(({ unit }) => unit.name),
    refused: sorted.refused,
  };
}

/**
 * Works out once everything that is shown of a desk: whose each file is, how every unit stands, what
 * is asked, and the sum. Does not depend on the order in which the files are given.
 */
export function outcomeOf(desk: Desk): DeskOutcome {
  const placed = placeFiles(desk);
  const { lines, questions } = unitLines(desk, placed);
  const due = lines.filter(({ state }) => state !== "excluded");
  return {
    desk,
    lines,
    questions: [...placed.questions, ...questions],
    strangers: placed.strangers,
    expected: due.length,
    received: due.filter(({ file }) => file !== null).length,
    counted: lines.filter(({ counted }) => counted).length,
    sum: sumOf(desk, lines),
  };
}
