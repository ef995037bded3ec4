import { cellId, sameCell } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { layoutsOf } from "../../report/model";
import type { Report } from "../../report/model";
import { compiledTable } from "../sums/compile";
import type { CompiledRule, CompiledTable } from "../sums/compile";
import { withoutUnfounded } from "../sums/computed-totals";
import type { LinearCode } from "../sums/linear-rules";
import { countAt, loadNumbers } from "../sums/values";

/** What is known beside the numbers of a report. */
export interface KnownFacts {
  /** Last year's report, when it is the one of the year before. */
  readonly previous: Report | null;
  /** Totals that are formulas: they follow their parts and cannot be wrong by themselves. */
  readonly computedTotals: readonly CellKey[];
  /** Cells that somebody has compared with the records: they stay as they are. */
  readonly confirmed: readonly CellKey[];
}

/** A cell that holds a count. */
export interface Unknown {
  readonly cell: CellKey;
  readonly value: number;
  readonly fixed: boolean;
}

/** Σ coefficient × value + constant, which has to be 0 ("=") or not below 0 (">="). */
export interface Constraint {
  readonly code: LinearCode;
  /** The cells of the rule as it is printed. */
  readonly cells: readonly CellKey[];
  readonly relation: "=" | ">=";
  /** By index of the unknown. */
  readonly coefficients: ReadonlyMap<number, number>;
  /** What the left side is now. */
  readonly now: number;
}

/** The rules of a report over the counts that stand in it. */
export interface Problem {
  readonly unknowns: readonly Unknown[];
  readonly constraints: readonly Constraint[];
  /** The totals that follow their parts: what each is made of, as unknowns. */
  readonly followers: readonly Follower[];
}

export interface Follower {
  readonly cell: CellKey;
  readonly parts: ReadonlyMap<number, number>;
}

export function isBroken({ relation, now }: Constraint): boolean {
  return relation === "=" ? now !== 0 : now < 0;
}

type Expression = Map<number, number>;

function add(sum: Expression, parts: ReadonlyMap<number, number>, factor: number): void {
  for (const [unknown, coefficient] of parts) {
    const next = (sum.get(unknown) ?? 0) + factor * coefficient;
    if (next === 0) sum.delete(unknown);
    else sum.set(unknown, next);
  }
}

/** The parts of the sum that a formula total shows, when it shows that sum now. */
function partsShown(table: CompiledTable, numbers: Float64Array, place: number): readonly number[] {
  const cell = table.cells[place]?.key;
  const sum = table.rules.find(
    ({ rule }) =>
      rule.isSum && cell !== undefined && rule.states !== null && sameCell(rule.states, cell),
  );
  const parts = sum?.left ?? [];
  const shown = parts.reduce((total, part) => total + (numbers[part] ?? NaN), 0);
  return parts.length > 0 && shown === numbers[place] ? parts : [];
}

/** What each place of a table is, in unknowns: itself, or the parts of a total that follows. */
function expressionsOf(
  table: CompiledTable,
  numbers: Float64Array,
  computed: ReadonlySet<number>,
  unknownAt: (place: number) => number,
): (place: number) => ReadonlyMap<number, number> {
  const known = new Map<number, Expression>();
  const expression = (place: number): ReadonlyMap<number, number> => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const parts = computed.has(place) ? partsShown(table, numbers, place) : [];
    const sum: Expression = new Map();
    for (const part of parts) add(sum, expression(part), 1);
    if (parts.length === 0) sum.set(unknownAt(place), 1);
    known.set(place, sum);
    return sum;
  };
  return expression;
}

/** How many cells of a rule hold no number, on either side. */
function missing(numbers: Float64Array, places: readonly number[]): number {
  return places.filter((place) => Number.isNaN(numbers[place] ?? NaN)).length;
}

/** Last year's share of a rule; null when its number is not known. */
function lastYearShare({ rule }: CompiledRule, previous: Report | null): number | null {
  let share = 0;
  for (const { cell, coefficient } of rule.lastYear) {
    const value = previous === null ? NaN : countAt(previous, cell);
    if (Number.isNaN(value)) return null;
    share += coefficient * value;
  }
  return share;
}

/**
 * The sense of a rule with the checker's own policy for blanks (`judge`): a blank is any number
 * from 0, so a sum with blanks on one side only limits the other. 1: as it stands; −1: turned
 * round; null: nothing can be said.
 */
function senseOf(
  compiled: CompiledRule,
  numbers: Float64Array,
): { readonly relation: "=" | ">="; readonly sense: 1 | -1 } | null {
  const [left, right] = [missing(numbers, compiled.left), missing(numbers, compiled.right)];
  if (left === 0 && right === 0) return { relation: compiled.rule.relation, sense: 1 };
  if (!compiled.rule.isSum || (left > 0 && right > 0)) return null;
  return { relation: ">=", sense: left > 0 ? -1 : 1 };
}

function tableProblem(
  table: CompiledTable,
  numbers: Float64Array,
  facts: KnownFacts,
  unknowns: Unknown[],
): { readonly constraints: readonly Constraint[]; readonly followers: readonly Follower[] } {
  const place = ({ table: key, row, column }: CellKey): number | undefined =>
    table.placeOf.get(cellId({ table: key, row, column }));
  const places = (cells: readonly CellKey[]): Set<number> =>
    new Set(cells.flatMap((cell) => place(cell) ?? []));
  const confirmed = places(facts.confirmed);
  // A total that is confirmed must not follow its parts: its sum becomes a rule like the others.
  const computed = new Set(
    [...places(facts.computedTotals)].filter((total) => !confirmed.has(total)),
  );
  const indices = new Map<number, number>();
  const unknownAt = (at: number): number => {
    const known = indices.get(at);
    if (known !== undefined) return known;
    const cell = table.cells[at]?.key;
    if (cell === undefined) throw new RangeError(`no cell at ${at}`);
    indices.set(at, unknowns.length);
    unknowns.push({ cell, value: numbers[at] ?? NaN, fixed: confirmed.has(at) });
    return unknowns.length - 1;
  };
  const expression = expressionsOf(table, numbers, computed, unknownAt);
  const constraints = table.rules.flatMap((compiled): Constraint[] => {
    const sense = senseOf(compiled, numbers);
    const share = lastYearShare(compiled, facts.previous);
    if (sense === null || share === null) return [];
    const sum: Expression = new Map();
    let now = sense.sense * share;
    compiled.places.forEach((at, index) => {
      const value = numbers[at] ?? NaN;
      if (Number.isNaN(value)) return;
      const factor = sense.sense * (compiled.rule.terms[index]?.coefficient ?? 0);
      add(sum, expression(at), factor);
      now += factor * value;
    });
    const cells = compiled.rule.terms.map(({ cell }) => cell);
    const { relation } = sense;
    return [{ code: compiled.rule.code, cells, relation, coefficients: sum, now }];
  });
  const followers = [...computed].flatMap((at): Follower[] => {
    const cell = table.cells[at]?.key;
    const isOwn = partsShown(table, numbers, at).length === 0;
    return cell === undefined || isOwn ? [] : [{ cell, parts: expression(at) }];
  });
  return { constraints, followers };
}

/** Every rule about the counts of a report, from the same rule data as the checker. */
export function problemOf(report: Report, facts: KnownFacts): Problem {
  const unknowns: Unknown[] = [];
  const founded = withoutUnfounded(report, facts.computedTotals);
  const tables = layoutsOf(founded).map((layout) => {
    const table = compiledTable(layout);
    const { numbers } = loadNumbers(table, founded[layout.key] ?? {});
    return tableProblem(table, numbers, facts, unknowns);
  });
  return {
    unknowns,
    constraints: tables.flatMap(({ constraints }) => constraints),
    followers: tables.flatMap(({ followers }) => followers),
  };
}
