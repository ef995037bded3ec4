import type { CellKey } from "../../report/cell";
import { rowKeys } from "../../report/formats";
import type { TableLayout } from "../../report/layout-types";

/** How sentences and sheets call a rule over counts. */
interface LinearNames {
  /** What it is called when it says something about a blank cell: 按横向合计应为 3. */
  readonly name: string;
  /** What heads its 核对 formulas; of sums only. */
  readonly check?: string;
}

/** The rules that are linear in the counts, in the order in which a cell's are told. */
const LINEAR = {
  "row-total": { name: "横向合计", check: "横向核对" },
  "results-total": { name: "纵向合计", check: "纵向核对：（一）至（六）之和与（七）总计" },
  balance: { name: "勾稽关系", check: "勾稽核对：一 + 二 与（七）总计 + 四" },
  "carried-out-exceeds": { name: "结转下年的件数" },
  "outcomes-total": { name: "四项结果合计", check: "合计核对：四项结果之和与总计" },
  "carried-in": { name: "上年年报的结转数" },
  "in-force": { name: "上年的现行有效数" },
  "issued-exceeds": { name: "本年制发的件数" },
} as const satisfies Readonly<Record<string, LinearNames>>;

export type LinearCode = keyof typeof LINEAR;

export const LINEAR_NAMES: Readonly<Record<LinearCode, LinearNames>> = LINEAR;

const ORDER: readonly string[] = Object.keys(LINEAR);

/** The place of a rule among those that are told of one cell. */
export function linearOrder(code: LinearCode): number {
  return ORDER.indexOf(code);
}

/** Whether a rule is linear in the counts, so that the repair can explain it. */
export function isLinear(code: string): code is LinearCode {
  return ORDER.includes(code);
}

export interface Term {
  readonly cell: CellKey;
  readonly coefficient: 1 | -1;
}

/**
 * A rule over counts, as data: the sum of coefficient × value over the terms, plus the same over
 * last year's report, is 0 ("="), or is not below 0 (">="). The checker, the 核对 formulas, the
 * totals' formulas and the repair all read their rules from here.
 */
export interface LinearRule {
  readonly code: LinearCode;
  readonly relation: "=" | ">=";
  /** A sum of one year: judged as far as the filled cells go. The other rules need all cells. */
  readonly isSum: boolean;
  readonly terms: readonly Term[];
  /** Cells of last year's report; empty for rules of one year. */
  readonly lastYear: readonly Term[];
  /** The one cell that states the result; null for the balance, whose four cells count alike. */
  readonly states: CellKey | null;
}

const TOTAL_COLUMN = "total";
const RESULTS_TOTAL_ROW = "resultsTotal";
/** 一, 二 = （七）, 四. */
const BALANCE = { left: ["received", "carriedIn"], right: [RESULTS_TOTAL_ROW, "carriedOut"] };

const plus = (cell: CellKey): Term => ({ cell, coefficient: 1 });
const minus = (cell: CellKey): Term => ({ cell, coefficient: -1 });

function totalRule(code: LinearCode, parts: readonly CellKey[], total: CellKey): LinearRule {
  const terms = [...parts.map(plus), minus(total)];
  return { code, relation: "=", isSum: true, terms, lastYear: [], states: total };
}

function requestRules(layout: TableLayout): LinearRule[] {
  const rows = rowKeys(layout);
  const columns = [...new Set(layout.cells.map(({ key }) => key.column))];
  const at = (row: string, column: string): CellKey => ({ table: "requests", row, column });
  const applicants = columns.filter((column) => column !== TOTAL_COLUMN);
  const results = rows.filter((row) => ![...BALANCE.left, ...BALANCE.right].includes(row));
  return [
    ...rows.map((row) =>
      totalRule(
        "row-total",
        applicants.map((column) => at(row, column)),
        at(row, TOTAL_COLUMN),
      ),
    ),
    ...columns.flatMap((column): LinearRule[] => {
      const carriedIn = at("carriedIn", column);
      const carriedOut = at("carriedOut", column);
      const left = BALANCE.left.map((row) => plus(at(row, column)));
      return [
        totalRule(
          "results-total",
          results.map((row) => at(row, column)),
          at(RESULTS_TOTAL_ROW, column),
        ),
        {
          code: "balance",
          relation: "=",
          isSum: true,
          terms: [...left, ...BALANCE.right.map((row) => minus(at(row, column)))],
          lastYear: [],
          states: null,
        },
        {
          code: "carried-out-exceeds",
          relation: ">=",
          isSum: false,
          terms: [...left, minus(carriedOut)],
          lastYear: [],
          states: carriedOut,
        },
        {
          code: "carried-in",
          relation: "=",
          isSum: false,
          terms: [minus(carriedIn)],
          lastYear: [plus(carriedOut)],
          states: carriedIn,
        },
      ];
    }),
  ];
}

function proceedingsRules(layout: TableLayout): LinearRule[] {
  return rowKeys(layout).map((row) => {
    const cells = layout.cells.map(({ key }) => key).filter((key) => key.row === row);
    return totalRule(
      "outcomes-total",
      cells.filter(({ column }) => column !== TOTAL_COLUMN),
      { table: "proceedings", row, column: TOTAL_COLUMN },
    );
  });
}

/** The 2021 edition counts what is issued, repealed and in force; the 2019 edition does not. */
function disclosureRules(layout: TableLayout): LinearRule[] {
  const rows = layout.cells.filter(({ key }) => key.column === "inForce").map(({ key }) => key.row);
  return rows.flatMap((row): LinearRule[] => {
    const at = (column: string): CellKey => ({ table: "disclosure", row, column });
    const [issued, repealed, inForce] = [at("issued"), at("repealed"), at("inForce")];
    return [
      {
        code: "issued-exceeds",
        relation: ">=",
        isSum: false,
        terms: [plus(inForce), plus(repealed), minus(issued)],
        lastYear: [],
        states: issued,
      },
      {
        code: "in-force",
        relation: "=",
        isSum: false,
        terms: [plus(issued), minus(repealed), minus(inForce)],
        lastYear: [plus(inForce)],
        states: inForce,
      },
    ];
  });
}

/** All linear rules of one laid-out table. */
export function rulesOf(layout: TableLayout): readonly LinearRule[] {
  switch (layout.key) {
    case "disclosure":
      return disclosureRules(layout);
    case "requests":
      return requestRules(layout);
    case "proceedings":
      return proceedingsRules(layout);
  }
}
