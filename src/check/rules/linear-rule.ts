import { sameCell } from "../../report/cell";
import { sidesOf } from "../sums/judge";
import type { BrokenSum, Part } from "../sums/judge";
import type { LinearCode } from "../sums/linear-rules";
import type { Found } from "./found";
import { LAST_YEAR, TABLES, withoutNumbers } from "./need";
import type { Need } from "./need";
import { rule } from "./rule";
import type { Rule, RuleSpec } from "./rule";
import type { Subject } from "./subject";

/** A broken rule over counts. */
export interface SumFound extends Found {
  readonly expected: number;
  readonly actual: number;
  readonly difference: number;
  /** All cells of the rule; expected is the side of the parts, actual the side of the total. */
  readonly parts: readonly Part[];
  /** Some parts are blank: the sum is `expected` or more. */
  readonly atLeast: boolean;
  /** Last year's number that it counts with; null for a rule of one year. */
  readonly lastYear: number | null;
}

/** What the stating cell should hold, and what it holds; for the balance both sides as they are. */
function comparison({ rule: { states }, parts, sides }: BrokenSum) {
  const own = parts.find(({ cell }) => states !== null && sameCell(cell, states));
  const actual = own?.value ?? sides.right;
  const expected = own === undefined ? sides.left : sides.left - sides.right + actual;
  return { expected, actual, difference: actual - expected };
}

function foundOf(broken: BrokenSum): SumFound {
  const { focus, cells, parts, sides, lastYear } = broken;
  return {
    table: cells[0]?.table ?? null,
    focus,
    cells,
    span: null,
    quote: null,
    ...comparison(broken),
    parts,
    atLeast: sides.leftMissing > 0,
    lastYear,
  };
}

const isOf =
  (code: LinearCode) =>
  (compiled: { readonly rule: { readonly code: LinearCode } }): boolean =>
    compiled.rule.code === code;

/** Whether all numbers that the rule counts with are there, wherever it stands. */
function counted(code: LinearCode): Need {
  return {
    lacks: withoutNumbers,
    isMet: ({ tables, last }) =>
      tables.every(({ table, numbers }) =>
        table.rules.filter(isOf(code)).every((compiled) => {
          const { leftMissing, rightMissing } = sidesOf(compiled, numbers, last);
          const ofLastYear = last === null ? compiled.rule.lastYear.length : 0;
          return leftMissing + rightMissing <= ofLastYear;
        }),
      ),
  };
}

/** A rule belongs to the tables whose data has it; where one is missing nobody can say. */
const standsIn =
  (code: LinearCode) =>
  ({ tables, report }: Subject): boolean =>
    tables.some(({ table }) => table.rules.some(isOf(code))) ||
    report.disclosure === null ||
    report.requests === null ||
    report.proceedings === null;

type LinearSpec<Code extends LinearCode> = Omit<
  RuleSpec<Code, SumFound>,
  "needs" | "find" | "applies"
> & {
  /** It counts with numbers of last year's report. */
  readonly comparesYears?: true;
};

/** A rule over counts: its data stands in `sums/linear-rules.ts`, its words here. */
export function linearRule<const Code extends LinearCode>({
  comparesYears,
  ...spec
}: LinearSpec<Code>): Rule<Code, SumFound> {
  const tableThere: Need = {
    lacks: TABLES.lacks,
    isMet: ({ tables }) => tables.some(({ table }) => table.rules.some(isOf(spec.code))),
  };
  return rule({
    ...spec,
    needs: [tableThere, ...(comparesYears === true ? [LAST_YEAR] : []), counted(spec.code)],
    applies: (subject) =>
      standsIn(spec.code)(subject) && !(comparesYears === true && subject.sum !== null),
    // Loops: the repair asks every rule a hundred times, and nearly all are whole.
    find: ({ tables }) => {
      const found: SumFound[] = [];
      for (const { broken } of tables) {
        for (const sum of broken) if (sum.rule.code === spec.code) found.push(foundOf(sum));
      }
      return found;
    },
  });
}
