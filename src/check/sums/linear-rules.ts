import type { CellKey } from "../../report/cell";
import { rowKeys } from "../../report/formats";
import type { TableLayout } from "../../report/layout-types";

/** The rules that are linear in the counts, in the order in which a cell's are told. */
export const LINEAR_CODES = [
  "row-total",
  "results-total",
  "balance",
  "carried-out-exceeds",
  "outcomes-total",
  "carried-in",
  "in-force",
  "issued-exceeds",
] as const;

export type LinearCode = (typeof LINEAR_CODES)[number];

/** Whether a rule is linear in the counts, so that the repair can explain it. */
export function isLinear(code: string): code is LinearCode {
  return LINEAR_CODES.some((each) => each === code);
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
  /** What it is called where it says something of a blank cell: 横向合计. */
  readonly name: string;
  /** What stands over its 核对 formulas; null for a rule that has none. */
  readonly heading: string | null;
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

type Words = Pick<LinearRule, "code" | "name" | "heading">;

function totalRule(words: Words, parts: readonly CellKey[], total: CellKey): LinearRule {
  const terms = [...parts.map(plus), minus(total)];
  return { ...words, relation: "=", isSum: true, terms, lastYear: [], states: total };
}

const ROW_TOTAL: Words = { code: "row-total", name: "横向合计", heading: "横向核对" };
const RESULTS_TOTAL: Words = {
  code: "results-total",
  name: "纵向合计",
  heading: "纵向核对：（一）至（六）之和与（七）总计",
};
const OUTCOMES_TOTAL: Words = {
  code: "outcomes-total",
  name: "四项结果合计",
  heading: "合计核对：四项结果之和与总计",
};

function requestRules(layout: TableLayout): LinearRule[] {
  const rows = rowKeys(layout);
  const columns = [...new Set(layout.cells.map(({ key }) => key.column))];
  const at = (row: string, column: string): CellKey => ({ table: "requests", row, column });
  const applicants = columns.filter((column) => column !== TOTAL_COLUMN);
  const results = rows.filter((row) => ![...BALANCE.left, ...BALANCE.right].includes(row));
  return [
    ...rows.map((row) =>
      totalRule(
        ROW_TOTAL,
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
          RESULTS_TOTAL,
          results.map((row) => at(row, column)),
          at(RESULTS_TOTAL_ROW, column),
        ),
        {
          code: "balance",
          name: "勾稽关系",
          heading: "勾稽核对：一 + 二 与（七）总计 + 四",
          relation: "=",
          isSum: true,
          terms: [...left, ...BALANCE.right.map((row) => minus(at(row, column)))],
          lastYear: [],
          states: null,
        },
        {
          code: "carried-out-exceeds",
          name: "结转下年的件数",
          heading: null,
          relation: ">=",
          isSum: false,
          terms: [...left, minus(carriedOut)],
          lastYear: [],
          states: carriedOut,
        },
        {
          code: "carried-in",
          name: "上年年报的结转数",
          heading: null,
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
      OUTCOMES_TOTAL,
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
        name: "本年制发的件数",
        heading: null,
        relation: ">=",
        isSum: false,
        terms: [plus(inForce), plus(repealed), minus(issued)],
        lastYear: [],
        states: issued,
      },
      {
        code: "in-force",
        name: "上年的现行有效数",
        heading: null,
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
