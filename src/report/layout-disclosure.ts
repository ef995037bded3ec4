import type { DisclosureForm, Format } from "./form";
import { area, label } from "./layout-parts";
import type { LabelCell, NumberCell, TableLayout } from "./layout-types";

/** Spreads columns over a block's number columns: the last one takes the rest, as printed. */
function spread(count: number, available: number): { left: number; columns: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    left: index,
    columns: index === count - 1 ? available - index : 1,
  }));
}

/** Table two: one block under the other. */
export function disclosureLayout(format: Format, form: DisclosureForm): TableLayout {
  const numbers = Math.max(...form.blocks.map((block) => block.columns.length));
  const labels: LabelCell[] = [];
  const cells: NumberCell[] = [];
  let top = 0;
  for (const block of form.blocks) {
    const places = spread(block.columns.length, numbers);
    labels.push(label(block.heading, "block", area(top, 0, 1, numbers + 1)));
    labels.push(label(form.rowHeading, "column", area(top + 1, 0)));
    block.columns.forEach((column, index) => {
      const place = places[index] ?? { left: index, columns: 1 };
      labels.push(label(column.label, "column", area(top + 1, place.left + 1, 1, place.columns)));
      block.rows.forEach((row, offset) => {
        cells.push({
          ...area(top + 2 + offset, place.left + 1, 1, place.columns),
          key: { table: "disclosure", row: row.key, column: column.key },
          kind: column.kind,
          rowLabels: [row.label],
          columnLabels: [column.label],
          rowHelp: row.help,
          columnHelp: column.help,
        });
      });
    });
    block.rows.forEach((row, offset) => {
      labels.push(label(row.label, "row", area(top + 2 + offset, 0)));
    });
    top += 2 + block.rows.length;
  }
  return {
    key: "disclosure",
    format,
    rows: top,
    columns: numbers + 1,
    headingRows: 0,
    headingColumns: 1,
    widths: Array.from({ length: numbers + 1 }, () => 121.75),
    labels,
    cells,
  };
}
