import { isGroup } from "./form";
import type { Format, FormColumn, FormRow, RequestsForm } from "./form";
import { area, label, leaves } from "./layout-parts";
import type { LabelCell, NumberCell, TableLayout } from "./layout-types";

/** Left columns of table three: 三、 · （三） · 1. */
const REQUEST_LABEL_COLUMNS = 3;
const REQUEST_HEADING_ROWS = 3;

/** Table three: applicants across, 一 to 四 down. */
export function requestsLayout(format: Format, form: RequestsForm): TableLayout {
  const columns = leaves<FormColumn>(form.columns);
  const labels: LabelCell[] = [
    label(form.corner, "corner", area(0, 0, REQUEST_HEADING_ROWS, REQUEST_LABEL_COLUMNS)),
    label(form.applicants, "column", area(0, REQUEST_LABEL_COLUMNS, 1, columns.length)),
  ];
  let left = REQUEST_LABEL_COLUMNS;
  for (const entry of form.columns) {
    if (isGroup<FormColumn>(entry)) {
      labels.push(label(entry.label, "column", area(1, left, 1, entry.members.length)));
      entry.members.forEach((member, index) => {
        labels.push(label(member.label, "column", area(2, left + index)));
      });
      left += entry.members.length;
    } else {
      labels.push(label(entry.label, "column", area(1, left, 2)));
      left += 1;
    }
  }
  const cells: NumberCell[] = [];
  let top = REQUEST_HEADING_ROWS;
  const addRow = (row: FormRow, groups: readonly string[], labelLeft: number): void => {
    labels.push(
      label(row.label, "row", area(top, labelLeft, 1, REQUEST_LABEL_COLUMNS - labelLeft)),
    );
    columns.forEach(({ item, groups: columnGroups }, index) => {
      cells.push({
        ...area(top, REQUEST_LABEL_COLUMNS + index),
        key: { table: "requests", row: row.key, column: item.key },
        kind: item.kind,
        rowLabels: [...groups, row.label],
        columnLabels: [...columnGroups, item.label],
        rowHelp: row.help,
        columnHelp: item.help,
      });
    });
    top += 1;
  };
  form.before.forEach((row) => {
    addRow(row, [], 0);
  });
  const resultRows = leaves<FormRow>(form.results.members).length;
  labels.push(label(form.results.label, "group", area(top, 0, resultRows)));
  for (const entry of form.results.members) {
    if (isGroup<FormRow>(entry)) {
      labels.push(label(entry.label, "group", area(top, 1, entry.members.length)));
      entry.members.forEach((row) => {
        addRow(row, [entry.label], 2);
      });
    } else {
      addRow(entry, [], 1);
    }
  }
  form.after.forEach((row) => {
    addRow(row, [], 0);
  });
  return {
    key: "requests",
    format,
    rows: top,
    columns: REQUEST_LABEL_COLUMNS + columns.length,
    headingRows: REQUEST_HEADING_ROWS,
    headingColumns: REQUEST_LABEL_COLUMNS,
    widths: [37.7, 46.05, 163.55, ...columns.map(() => 35.7)],
    labels,
    cells,
  };
}
