import { cellId } from "../report/cell";
import { TABLE_KEYS } from "../report/form";
import { layoutsOf } from "../report/model";
import type { Report } from "../report/model";
import { FINDING_CODES } from "./catalogue";
import { compiledTable } from "./sums/compile";
import type { Finding } from "./finding";

/** Brings findings into the order of the form: whole form, then table by table, top left first. */
export function inOrderOfForm(report: Report, findings: readonly Finding[]): Finding[] {
  const places = layoutsOf(report).map((layout) => compiledTable(layout).placeOf);
  const keys = new Map(
    findings.map((finding) => {
      const [first] = finding.focus;
      const id = first === undefined ? "" : cellId(first);
      const cell = places.map((place) => place.get(id)).find((place) => place !== undefined) ?? -1;
      const table = finding.table === null ? -1 : TABLE_KEYS.indexOf(finding.table);
      return [finding, [table, cell, FINDING_CODES.indexOf(finding.code)] as const];
    }),
  );
  const key = (finding: Finding): readonly [number, number, number] =>
    keys.get(finding) ?? [-1, -1, -1];
  return [...findings].sort((a, b) => {
    const [tableA, cellA, codeA] = key(a);
    const [tableB, cellB, codeB] = key(b);
    return tableA - tableB || cellA - cellB || codeA - codeB;
  });
}
