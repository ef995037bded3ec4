import { planSheet } from "../../src/excel/tables/sheet-plan";
import { TABLE_TOP } from "../../src/report/table-top";
import { layoutsOf, valueAt } from "../../src/report/model";
import { recogniseGrid } from "../../src/recognise/recognise";
import { FIXTURES, fixture, valuesOf } from "./grids";
import type { Cells } from "./grids";

describe.each(FIXTURES)("the sheets that the add-in inserts, filled in as %s", (name) => {
  const report = fixture(name);
  const { organisation, year, level } = report;

  it.each(["√", "", "多 1", "少 12"])("are read by their labels while 核对 shows %j", (shown) => {
    for (const layout of layoutsOf(report)) {
      const plan = planSheet(layout, { organisation, year, level }, "formulas");
      const cells: Cells = Array.from({ length: 40 }, () => Array.from({ length: 20 }, () => ""));
      const put = (row: number, column: number, content: unknown): void => {
        const line = cells[row];
        if (line !== undefined) line[column] = content;
      };
      put(0, 0, plan.title);
      put(1, 0, plan.unitLine);
      for (const label of layout.labels) {
        put(TABLE_TOP + label.top, label.left, plan.contents[label.top]?.[label.left]);
      }
      for (const cell of layout.cells) {
        put(TABLE_TOP + cell.top, cell.left, valueAt(report, cell.key) ?? "");
      }
      for (const { row, column, text, isFormula } of plan.checks) {
        put(row, column, isFormula ? shown : text);
      }
      const { tables, refused } = recogniseGrid({ cells, name: plan.title });
      expect(refused).toEqual([]);
      expect(tables.map(valuesOf)).toEqual([report[layout.key]]);
      expect(tables[0]?.labelsChanged).toEqual([]);
      expect(tables[0]?.area).toEqual({
        top: TABLE_TOP,
        left: 0,
        rows: layout.rows,
        columns: layout.columns,
      });
    }
  });
});
