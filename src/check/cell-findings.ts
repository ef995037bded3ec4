import type { CellKey } from "../report/cell";
import type { Report, TableValues } from "../report/model";
import { blankFinding } from "./blanks";
import { CATALOGUE } from "./catalogue";
import type { CompiledTable } from "./sums/compile";
import type { Finding, FindingCode } from "./finding";
import { cellState } from "./sums/values";

/** The head that findings about a single cell share. */
export function onCell(code: FindingCode, cell: CellKey) {
  return { severity: CATALOGUE[code].severity, table: cell.table, focus: [cell], cells: [cell] };
}

/** A finding for every cell of a loaded table that does not hold a sound number. */
export function unsoundCells(
  table: CompiledTable,
  values: TableValues,
  previous: Report | null,
  findings: Finding[],
): void {
  table.cells.forEach(({ key, kind }, place) => {
    const state = cellState(values[key.row]?.[key.column], kind);
    switch (state.is) {
      case "number":
        return;
      case "blank":
        findings.push(blankFinding(table, place, key, previous));
        return;
      case "text":
        findings.push({
          code: "not-a-number",
          ...onCell("not-a-number", key),
          expected: null,
          actual: state.text,
          difference: null,
        });
        return;
      case "number-as-text":
        findings.push({
          code: "number-as-text",
          ...onCell("number-as-text", key),
          expected: state.value,
          actual: state.text,
          difference: null,
        });
        return;
      case "no-count":
        findings.push({
          code: "not-a-count",
          ...onCell("not-a-count", key),
          expected: null,
          actual: state.value,
          difference: null,
          fault: state.fault,
        });
    }
  });
}
