import { cellId, sameCell } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { findCell } from "../../report/layout";
import type { NumberCell, TableLayout } from "../../report/layout-types";
import { compiledTable } from "./compile";
import { LINEAR_NAMES } from "./linear-rules";
import type { LinearCode, LinearRule, Term } from "./linear-rules";
import { filledIn, totalRules } from "./totals";

/** Where a cell of the table stands in its sheet, like "D5". */
export type AddressOf = (cell: CellKey) => string;

/** A 核对 formula: "" while a number is missing, "√" when the sum is right, else 多 n or 少 n. */
export interface CheckFormula {
  readonly code: LinearCode;
  /** What stands over the formulas of this rule, or before them. */
  readonly heading: string;
  /**
   * The cell it stands beside (row-total, in its row) or under (results-total and balance, in its
   * column; outcomes-total). For the balance, the column's 四.
   */
  readonly at: CellKey;
  readonly formula: string;
}

/** Whether two cells touch in reading direction: side by side, or one under the other. */
function follows(a: NumberCell, b: NumberCell): boolean {
  const beside = a.top === b.top && a.left + a.columns === b.left;
  const under = a.left === b.left && a.top + a.rows === b.top;
  return beside || under;
}

/** The cells as arguments of SUM or COUNT: neighbours as a range. */
function argumentsOf(layout: TableLayout, terms: readonly Term[], address: AddressOf): string {
  const runs: NumberCell[][] = [];
  for (const { cell } of terms) {
    const found = findCell(layout, cell);
    if (found === undefined) throw new RangeError(`a rule names no cell: ${cellId(cell)}`);
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(last, found)) run.push(found);
    else runs.push([found]);
  }
  return runs
    .map((run) => {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined) return "";
      const start = address(first.key);
      return first === last ? start : `${start}:${address(last.key)}`;
    })
    .join(",");
}

const onSide = (rule: LinearRule, side: 1 | -1): readonly Term[] =>
  rule.terms.filter(({ coefficient }) => coefficient === side);

const asTerm = (cell: CellKey): Term => ({ cell, coefficient: 1 });

/** Each cell once, column by column, so that neighbours make few ranges. */
function inColumns(layout: TableLayout, cells: readonly CellKey[]): CellKey[] {
  const wanted = new Set(cells.map(cellId));
  return layout.cells
    .filter(({ key }) => wanted.has(cellId(key)))
    .sort((a, b) => a.left - b.left || a.top - b.top)
    .map(({ key }) => key);
}

function checkFormula(
  layout: TableLayout,
  rule: LinearRule,
  address: AddressOf,
  computed: ReadonlyMap<string, LinearRule>,
): string {
  const parts = argumentsOf(layout, onSide(rule, 1), address);
  const totals = onSide(rule, -1);
  const total = argumentsOf(layout, totals, address);
  const left = `SUM(${parts})`;
  const right = totals.length === 1 ? total : `SUM(${total})`;
  const behind = rule.terms.flatMap(({ cell }) => filledIn(computed, cell));
  const needed = inColumns(layout, behind).map(asTerm);
  return (
    `=IF(COUNT(${argumentsOf(layout, needed, address)})<${String(needed.length)},"",` +
    `IF(${left}=${right},"√",IF(${left}<${right},"多 ","少 ")&ABS(${right}-${left})))`
  );
}

/**
 * The 核对 formulas of a table: a row-total a row, results-total and balance a column; table four.
 * With `totals` as formulas a total is a number even over blanks: then its parts are counted.
 */
export function checkFormulas(
  layout: TableLayout,
  address: AddressOf,
  totals: "formulas" | "typed" = "typed",
): readonly CheckFormula[] {
  const computed = totals === "formulas" ? totalRules(layout) : new Map<string, LinearRule>();
  return compiledTable(layout).rules.flatMap(({ rule }): CheckFormula[] => {
    const at = rule.states ?? rule.terms.at(-1)?.cell;
    if (!rule.isSum || at === undefined) return [];
    const { name, check = name } = LINEAR_NAMES[rule.code];
    const formula = checkFormula(layout, rule, address, computed);
    return [{ code: rule.code, heading: check, at, formula }];
  });
}

/** The formulas of 总计自动计算 by `cellId`: a SUM for every total of the table. */
export function totalFormulas(
  layout: TableLayout,
  address: AddressOf,
): ReadonlyMap<string, string> {
  return new Map(
    [...totalRules(layout)].map(([id, rule]) => [
      id,
      `=SUM(${argumentsOf(layout, onSide(rule, 1), address)})`,
    ]),
  );
}

/** Whether 总计自动计算 computes this cell. */
export function isTotal(layout: TableLayout, cell: CellKey): boolean {
  return compiledTable(layout).rules.some(
    ({ rule: { isSum, states } }) => isSum && states !== null && sameCell(states, cell),
  );
}
