import type { Report } from "../report/model";
import type { Run } from "./document";
import { figure, unreadable } from "./figures";
import type { LeftOut } from "./figures";
import { cellsOf } from "./form-words";
import { between, say } from "./say";

const DECISIONS = [
  { name: "行政许可决定", row: "licences" },
  { name: "行政处罚决定", row: "penalties" },
  { name: "行政强制决定", row: "coercion" },
];

/**
 * Decisions and charges of table two, without 全年 before and a mark after; nothing is said of
 * those that were 0. The 2019 edition has no amount of charges.
 */
export function decisions(report: Report): {
  readonly runs: readonly Run[];
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  if (report.disclosure === null) return { runs: [], leftOut };
  const numberOf = (about: string, row: string, column: string) => {
    const cells = cellsOf("disclosure", [row], [column]);
    const number = figure(report, cells);
    if (number === undefined) leftOut.push(unreadable(report, about, [cells]));
    return number === undefined || number.value === 0 ? undefined : number;
  };
  const made = DECISIONS.flatMap(({ name, row }) => {
    const number = numberOf(name, row, "decisions");
    return number === undefined ? [] : [say`${name}${number}件`];
  });
  const hasAmount = "amount" in (report.disclosure["fees"] ?? {});
  const charged = hasAmount ? numberOf("行政事业性收费", "fees", "amount") : undefined;
  const clauses = [
    ...(made.length === 0 ? [] : [say`作出${between("、", made)}`]),
    ...(charged === undefined ? [] : [say`收取行政事业性收费${charged}万元`]),
  ];
  return { runs: between("，", clauses), leftOut };
}
