import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { explain } from "../src/check/repair/explain";
import type { Explanation, Repair } from "../src/check/repair/repair";
import { composeDraft } from "../src/draft/compose";
import { emptyDraftForm } from "../src/draft/form";
import { textOfDraft } from "../src/draft/report-text";
import { cellId } from "../src/report/cell";
import type { Report } from "../src/report/model";
import { parseReportJson } from "../src/report/parse";
import type { ReportText } from "../src/report/text";
import type { Faulty, Planter, Wrong } from "./faults";
import { SLIPS, moved, oneDigit, staleTotal, swapped, twoInLine, twoIndependent } from "./faults";
import { Random } from "./random";
import { SCALES, soundTables } from "./sound-tables";

/** Where the wrong numbers stand: one of them in table four, a total of table three, or neither. */
export type Where = "parts of table three" | "a total of table three" | "table four";

/** What became of faults of one kind. Shares from 0 to 1, times in milliseconds. */
export interface RepairFigures {
  readonly tables: number;
  /** The true cells with their true values stand first. */
  readonly first: number;
  readonly firstThree: number;
  /** The same for all smallest sets in no particular order, as an average over all orders. */
  readonly plainFirst: number;
  readonly plainFirstThree: number;
  /** The true set is not among the smallest: another reading needs fewer cells. */
  readonly notSmallest: number;
  /** The set that stands first is a wrong one, and is not called one of several equally good. */
  readonly misled: number;
  readonly median: number;
  readonly p99: number;
  readonly slowest: number;
}

export interface KindFigures {
  readonly kind: string;
  readonly all: RepairFigures;
  readonly byScale: ReadonlyMap<string, RepairFigures>;
  readonly byWhere: ReadonlyMap<Where, RepairFigures>;
}

export const KINDS: readonly (readonly [string, Planter])[] = [
  ["one digit swapped", oneDigit("swapped")],
  ["one digit dropped", oneDigit("dropped")],
  ["one digit added", oneDigit("added")],
  ["one digit replaced", oneDigit("replaced")],
  ["two independent faults", twoIndependent],
  ["value in the neighbouring row", moved("nextRow")],
  ["value in the neighbouring column", moved("nextColumn")],
  ["two neighbouring values swapped", swapped],
  ["a total not updated", staleTotal],
  ["two faults in one row or column", twoInLine],
];

const PUBLISHED = ["suqian-2023", "suqian-2024", "fancheng-2023", "sikeshu-2023", "baikui-2023"];

function published(): readonly Report[] {
  return PUBLISHED.map((name) => {
    const file = resolve(__dirname, "..", "test", "fixtures", `${name}.json`);
    const parsed = parseReportJson(readFileSync(file, "utf8"));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.join(" ")}`);
    return parsed.report;
  });
}

const idOf = ({ cell, to }: { cell: Wrong["cell"]; to: number }): string => `${cellId(cell)}=${to}`;

/** Where the truth stands among the repairs of a group: from 0; −1 when it is not there. */
function placeOfTruth(repairs: readonly Repair[], truth: ReadonlySet<string>): number {
  return repairs.findIndex(({ changes }) => changes.every((change) => truth.has(idOf(change))));
}

interface Outcome {
  readonly scale: string;
  readonly where: Where;
  /** The worst place of a group's truth; −1 when one is missing. */
  readonly place: number;
  readonly misled: boolean;
  /** Chances that a random order has the truth first, and among the first three. */
  readonly chance: number;
  readonly chanceOfThree: number;
  readonly spent: number;
}

function whereOf({ wrong }: Faulty): Where {
  const cells = wrong.map(({ cell }) => cell);
  if (cells.some(({ table }) => table === "proceedings")) return "table four";
  const isTotal = cells.some(({ row, column }) => column === "total" || row === "resultsTotal");
  return isTotal ? "a total of table three" : "parts of table three";
}

type Judgement = Pick<Outcome, "place" | "misled" | "chance" | "chanceOfThree">;

function judgementOf({ wrong }: Faulty, explanations: readonly Explanation[]): Judgement {
  const truth = new Set(wrong.map(idOf));
  const none = { place: -1, misled: true, chance: 0, chanceOfThree: 0 };
  let [worst, chance, chanceOfThree, cells, misled] = [0, 1, 1, 0, false];
  for (const explanation of explanations) {
    if (explanation.kind !== "found") return { ...none, misled: false };
    const { repairs, equal } = explanation;
    const place = placeOfTruth(repairs, truth);
    if (place < 0) return { ...none, misled: equal === 1 };
    worst = Math.max(worst, place);
    misled ||= place > 0 && equal === 1;
    chance /= repairs.length;
    chanceOfThree *= Math.min(1, 3 / repairs.length);
    cells += repairs[place]?.changes.length ?? 0;
  }
  // Every wrong cell has to be named, not only some of them.
  return cells === wrong.length ? { place: worst, misled, chance, chanceOfThree } : none;
}

function summary(outcomes: readonly Outcome[]): RepairFigures {
  const spent = outcomes.map((outcome) => outcome.spent).sort((a, b) => a - b);
  const at = (part: number): number =>
    spent[Math.min(spent.length - 1, Math.floor(spent.length * part))] ?? NaN;
  const average = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
  const share = (test: (outcome: Outcome) => boolean): number =>
    average((outcome) => (test(outcome) ? 1 : 0));
  return {
    tables: outcomes.length,
    first: share(({ place }) => place === 0),
    firstThree: share(({ place }) => place >= 0 && place < 3),
    plainFirst: average(({ chance }) => chance),
    plainFirstThree: average(({ chanceOfThree }) => chanceOfThree),
    notSmallest: share(({ place }) => place < 0),
    misled: share(({ misled }) => misled),
    median: at(0.5),
    p99: at(0.99),
    slowest: at(1),
  };
}

/** A text whose numbers are the true ones. */
const textOf = (report: Report): ReportText => textOfDraft(composeDraft(emptyDraftForm(), report));

/** Plants faults of one kind and looks for them, with the text of the sound report or without. */
function outcomesOf(
  plant: Planter,
  scale: string,
  draw: () => Report,
  times: number,
  random: Random,
  withText = false,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (let tries = 0; outcomes.length < times && tries < times * 50; tries += 1) {
    const sound = draw();
    const faulty = plant(sound, random);
    if (faulty === null) continue;
    const text = withText ? textOf(sound) : null;
    const facts = { previous: null, computedTotals: [], confirmed: [], text };
    const start = performance.now();
    const explanations = explain(faulty.report, facts);
    const spent = performance.now() - start;
    outcomes.push({ scale, where: whereOf(faulty), spent, ...judgementOf(faulty, explanations) });
  }
  return outcomes;
}

function grouped<Key>(
  outcomes: readonly Outcome[],
  by: (outcome: Outcome) => Key,
): ReadonlyMap<Key, RepairFigures> {
  const keys = [...new Set(outcomes.map(by))];
  return new Map(
    keys.map((key) => [key, summary(outcomes.filter((outcome) => by(outcome) === key))]),
  );
}

/** One digit wrong in table four, where one sum is all that tables say: what the text adds. */
export function benchTableFour(times: number, seed: number): ReadonlyMap<string, RepairFigures> {
  const named = [
    ["tables alone", false],
    ["with the report's text", true],
  ] as const;
  return new Map(
    named.map(([name, withText]) => {
      const random = new Random(seed);
      const outcomes = SCALES.flatMap((scale) =>
        SLIPS.flatMap((slip) => {
          const draw = (): Report => soundTables(random, scale);
          const plant = oneDigit(slip, "proceedings");
          return outcomesOf(plant, scale, draw, times, random, withText);
        }),
      );
      return [name, summary(outcomes)];
    }),
  );
}

/** Every kind of fault at every scale, `times` each. */
export function benchRepair(times: number, seed: number): readonly KindFigures[] {
  const random = new Random(seed);
  const reports = published();
  const draws: readonly (readonly [string, () => Report])[] = [
    ["published", () => random.pick(reports)],
    ...SCALES.map((scale) => [scale, () => soundTables(random, scale)] as const),
  ];
  return KINDS.map(([kind, plant]) => {
    const outcomes = draws.flatMap(([scale, draw]) =>
      outcomesOf(plant, scale, draw, times, random),
    );
    return {
      kind,
      all: summary(outcomes),
      byScale: grouped(outcomes, ({ scale }) => scale),
      byWhere: grouped(outcomes, ({ where }) => where),
    };
  });
}
