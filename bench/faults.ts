import { findInTables } from "../src/check/rules/find";
import { TABLE_RULES } from "../src/check/rules/tables";
import type { TableCode } from "../src/check/rules/tables";
import { rulesOf } from "../src/check/sums/linear-rules";
import type { LinearRule } from "../src/check/sums/linear-rules";
import { nearnessIn } from "../src/check/repair/neighbours";
import { sameCell } from "../src/report/cell";
import type { CellKey } from "../src/report/cell";
import { LAYOUTS } from "../src/report/formats";
import type { Report } from "../src/report/model";
import { valueAt, withValues } from "../src/report/model";
import type { Random } from "./random";

/** A number that is wrong, and what it would have to be. */
export interface Wrong {
  readonly cell: CellKey;
  readonly from: number;
  readonly to: number;
}

/** A report with faults, and all of them. */
export interface Faulty {
  readonly report: Report;
  readonly wrong: readonly Wrong[];
}

/** Plants a fault in a sound report; null where the report has no place for it. */
export type Planter = (report: Report, random: Random) => Faulty | null;

const { requests, proceedings } = LAYOUTS["2021"];
const TABLES: readonly (readonly CellKey[])[] = [requests, proceedings].map(({ cells }) =>
  cells.map(({ key }) => key),
);
const CELLS = TABLES.flat();
const SUMS: readonly LinearRule[] = [requests, proceedings]
  .flatMap(rulesOf)
  .filter(({ relation, lastYear }) => relation === "=" && lastYear.length === 0);
const TOTALS = SUMS.flatMap(({ states }) => states ?? []);

const numberAt = (report: Report, cell: CellKey): number => Number(valueAt(report, cell));

const ERRORS: ReadonlySet<TableCode> = new Set(
  TABLE_RULES.filter(({ severity }) => severity === "error").map(({ code }) => code),
);

function faulty(report: Report, typed: readonly { cell: CellKey; value: number }[]): Faulty | null {
  const wrong = typed.map(({ cell, value }) => ({ cell, from: value, to: numberAt(report, cell) }));
  const result = { report: withValues(report, typed), wrong };
  // What no sum can see cannot be found: it is drawn anew.
  const seen = findInTables(result.report).some(({ code }) => ERRORS.has(code));
  return seen && wrong.every(({ from, to }) => from !== to) ? result : null;
}

/** The four slips of the fingers. */
export type Slip = "swapped" | "dropped" | "added" | "replaced";

function slipped(value: number, slip: Slip, random: Random): number {
  const digits = [...String(value)];
  const at = random.whole(0, digits.length - 1);
  const digit = String(random.whole(0, 9));
  switch (slip) {
    case "swapped":
      digits.splice(at, 2, ...digits.slice(at, at + 2).reverse());
      break;
    case "dropped":
      digits.splice(at, 1);
      break;
    case "added":
      digits.splice(random.whole(0, digits.length), 0, digit);
      break;
    case "replaced":
      digits[at] = digit;
      break;
  }
  return Number(digits.join(""));
}

export const SLIPS: readonly Slip[] = ["swapped", "dropped", "added", "replaced"];

function filledCells(report: Report, cells: readonly CellKey[] = CELLS): readonly CellKey[] {
  return cells.filter((cell) => numberAt(report, cell) > 0);
}

function slip(report: Report, cell: CellKey, kind: Slip, random: Random) {
  return { cell, value: slipped(numberAt(report, cell), kind, random) };
}

/** One digit wrong in one cell that holds a number. */
export const oneDigit =
  (kind: Slip, table?: CellKey["table"]): Planter =>
  (report, random) => {
    const cells = filledCells(report).filter((cell) => table === undefined || cell.table === table);
    if (cells.length === 0) return null;
    return faulty(report, [slip(report, random.pick(cells), kind, random)]);
  };

const shareRule = (a: CellKey, b: CellKey): boolean =>
  SUMS.some(({ terms }) => [a, b].every((cell) => terms.some((term) => sameCell(term.cell, cell))));

function twoSlips(allowed: (a: CellKey, b: CellKey) => boolean): Planter {
  return (report, random) => {
    const cells = filledCells(report);
    if (cells.length < 2) return null;
    const [one, other] = [random.pick(cells), random.pick(cells)];
    if (sameCell(one, other) || !allowed(one, other)) return null;
    return faulty(
      report,
      [one, other].map((cell) => slip(report, cell, random.pick(SLIPS), random)),
    );
  };
}

/** Two slips in cells that no sum has in common. */
export const twoIndependent = twoSlips((a, b) => !shareRule(a, b));

/** Two slips in one row or one column of table three. */
export const twoInLine = twoSlips(
  (a, b) =>
    a.table === "requests" && b.table === "requests" && (a.row === b.row || a.column === b.column),
);

/** Two cells that are printed next to each other, in a row or in a column. */
function nextTo(
  near: "nextRow" | "nextColumn",
): (report: Report) => readonly (readonly [CellKey, CellKey])[] {
  return (report) => {
    const nearness = nearnessIn(report);
    return TABLES.flatMap((cells) =>
      cells.flatMap((one) =>
        cells
          .filter((other) => nearness(one, other) === near)
          .map((other) => [one, other] as const),
      ),
    );
  };
}

const NEAR = { nextRow: nextTo("nextRow"), nextColumn: nextTo("nextColumn") };

/** A number that was typed next to its place, where a 0 belongs. */
export const moved =
  (near: "nextRow" | "nextColumn"): Planter =>
  (report, random) => {
    const pairs = NEAR[near](report).filter(
      ([one, other]) => numberAt(report, one) > 0 && numberAt(report, other) === 0,
    );
    if (pairs.length === 0) return null;
    const [one, other] = random.pick(pairs);
    return faulty(report, [
      { cell: one, value: 0 },
      { cell: other, value: numberAt(report, one) },
    ]);
  };

/** Two numbers next to each other that stand in each other's place. */
export const swapped: Planter = (report, random) => {
  const pairs = [...NEAR.nextRow(report), ...NEAR.nextColumn(report)].filter(
    ([one, other]) =>
      numberAt(report, one) > 0 &&
      numberAt(report, other) > 0 &&
      numberAt(report, one) !== numberAt(report, other),
  );
  if (pairs.length === 0) return null;
  const [one, other] = random.pick(pairs);
  return faulty(report, [
    { cell: one, value: numberAt(report, other) },
    { cell: other, value: numberAt(report, one) },
  ]);
};

/**
 * A part was corrected and every number that depends on it as well, but for one total: it shows the
 * sum from before. The correction is up to a fifth of the total, at least 1.
 */
export const staleTotal: Planter = (report, random) => {
  const totals = filledCells(report, TOTALS);
  if (totals.length === 0) return null;
  const cell = random.pick(totals);
  const most = Math.max(1, Math.floor(numberAt(report, cell) / 5));
  const by = random.whole(1, most) * (random.next() < 0.5 ? -1 : 1);
  return faulty(report, [{ cell, value: Math.max(0, numberAt(report, cell) + by) }]);
};
