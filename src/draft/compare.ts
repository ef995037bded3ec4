import type { CellKey } from "../report/cell";
import { figure } from "./figures";
import { cellsOf } from "./form-words";
import type { Source } from "./part";

/** How a number stands to last year's: 较上年增加3件; "" where both are 0, or one is not known. */
export function change(now: number | null, last: number | null, unit: string): string {
  if (now === null || last === null || now + last === 0) return "";
  if (now === last) return "与上年持平";
  return `较上年${now > last ? "增加" : "减少"}${Math.abs(now - last)}${unit}`;
}

const numberOf = (report: Source["report"], cells: readonly CellKey[]): number | null =>
  figure(report, cells)?.value ?? null;

/** The same of cells that both reports have; the form says whether it is told at all. */
export function changeOf({ report, lastYear }: Source, cells: readonly CellKey[]): string {
  if (lastYear === null) return "";
  return change(numberOf(report, cells), numberOf(lastYear, cells), "件");
}

const LAWSUITS = ["litigationDirect", "litigationAfterReconsideration"];

const COMPARED = [
  { name: "新收政府信息公开申请", cells: cellsOf("requests", ["received"], ["total"]) },
  { name: "办结政府信息公开申请", cells: cellsOf("requests", ["resultsTotal"], ["total"]) },
  { name: "被申请行政复议", cells: cellsOf("proceedings", ["reconsideration"], ["total"]) },
  { name: "被提起行政诉讼", cells: cellsOf("proceedings", LAWSUITS, ["total"]) },
];

/** What the totals of tables three and four were last year; "" where nothing can be compared. */
export function comparedRequests(source: Source): string {
  const told = COMPARED.flatMap(({ name, cells }) => {
    const words = changeOf(source, cells);
    return words === "" ? [] : [`${name}${words}`];
  });
  return told.length === 0 ? "" : `${told.join("，")}。`;
}
