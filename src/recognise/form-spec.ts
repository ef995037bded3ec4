import type { LabelCell, NumberCell, TableLayout } from "../report/layout-types";

/** A row of numbers with the label that names it. */
export interface RowSpec {
  readonly key: string;
  readonly label: LabelCell;
  /** From left to right. */
  readonly cells: readonly NumberCell[];
}

/** Rows under one set of column headings. Table three is one block, table two has several. */
export interface BlockSpec {
  /** The lowest heading over each column, from left to right. */
  readonly columns: readonly LabelCell[];
  /** Labels over the rows that name no single column. */
  readonly bands: readonly LabelCell[];
  readonly rows: readonly RowSpec[];
}

/** A table whose rows carry labels, as recognition reads it off its layout. */
export interface LabelledSpec {
  readonly layout: TableLayout;
  readonly blocks: readonly BlockSpec[];
  readonly rows: readonly RowSpec[];
  /** Labels beside the rows that name several of them. */
  readonly groups: readonly LabelCell[];
}

function rowsOf(layout: TableLayout): RowSpec[] {
  const labels = layout.labels.filter(({ role }) => role === "row");
  return labels
    .map((label) => {
      const cells = layout.cells
        .filter((cell) => cell.top === label.top)
        .sort((a, b) => a.left - b.left);
      return { key: cells[0]?.key.row ?? "", label, cells };
    })
    .sort((a, b) => a.label.top - b.label.top);
}

function blockOf(layout: TableLayout, above: number, rows: readonly RowSpec[]): BlockSpec {
  const first = rows[0]?.label.top ?? 0;
  const over = layout.labels.filter(
    ({ role, top }) => role !== "row" && role !== "group" && top > above && top < first,
  );
  const cells = rows[0]?.cells ?? [];
  const columns = cells.flatMap((cell) =>
    over.filter(
      (label) =>
        label.role === "column" &&
        label.left === cell.left &&
        label.columns === cell.columns &&
        label.top + label.rows === first,
    ),
  );
  return { columns, bands: over.filter((label) => !columns.includes(label)), rows };
}

/** Reads off a layout which rows stand under which headings. */
export function labelledSpec(layout: TableLayout): LabelledSpec {
  const rows = rowsOf(layout);
  const blocks: BlockSpec[] = [];
  let above = -1;
  let open: RowSpec[] = [];
  rows.forEach((row, index) => {
    open.push(row);
    const next = rows[index + 1]?.label.top;
    const headed = layout.labels.some(
      ({ role, top }) =>
        role === "column" && top > row.label.top && next !== undefined && top < next,
    );
    if (next !== undefined && !headed) return;
    blocks.push(blockOf(layout, above, open));
    above = row.label.top;
    open = [];
  });
  return { layout, blocks, rows, groups: layout.labels.filter(({ role }) => role === "group") };
}
