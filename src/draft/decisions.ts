import type { Run } from "./document";
import { changeOf } from "./compare";
import { figure, unreadable } from "./figures";
import type { LeftOut } from "./figures";
import { cellsOf } from "./form-words";
import type { Source } from "./part";
import { between, say } from "./say";

const DECISIONS = [
  { name: "行政许可决定", row: "licences" },
  { name: "行政处罚决定", row: "penalties" },
  { name: "行政强制决定", row: "coercion" },
];

interface Decisions {
  readonly runs: readonly Run[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Decisions and charges of table two as one sentence, without 全年 before it; nothing is said of
 * those that were 0. The 2019 edition has no amount of charges.
 */
export function decisions(source: Source): Decisions {
  const { report, form } = source;
  const told = form.general.disclosure.decisions;
  const leftOut: LeftOut[] = [];
  if (report.disclosure === null || told === "silent") return { runs: [], leftOut };
  const numberOf = (about: string, row: string, column: string) => {
    const cells = cellsOf("disclosure", [row], [column]);
    const number = figure(report, cells);
    if (number === undefined) leftOut.push(unreadable(report, about, [cells]));
    return number === undefined || number.value === 0 ? undefined : number;
  };
  const made = DECISIONS.flatMap(({ name, row }) => {
    const number = numberOf(name, row, "decisions");
    if (number === undefined) return [];
    const compared = changeOf(source, cellsOf("disclosure", [row], ["decisions"]));
    return [say`${name}${number}件${compared === "" ? "" : `（${compared}）`}`];
  });
  const hasAmount = "amount" in (report.disclosure["fees"] ?? {});
  const charged = hasAmount ? numberOf("行政事业性收费", "fees", "amount") : undefined;
  const open = told === "published" ? "，均按规定公开" : "";
  const clauses = [
    ...(made.length === 0 ? [] : [say`作出${between("、", made)}${open}`]),
    ...(charged === undefined ? [] : [say`收取行政事业性收费${charged}万元`]),
  ];
  if (clauses.length === 0) return { runs: [], leftOut };
  return { runs: say`${between(open === "" ? "，" : "；", clauses)}。`, leftOut };
}
