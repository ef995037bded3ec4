import { isGroup } from "./form";
import type { Format, FormRow, ProceedingsForm } from "./form";
import { area, label } from "./layout-parts";
import type { LabelCell, NumberCell, TableLayout } from "./layout-types";

/** Table four: one line of numbers under three groups of outcomes. */
export function proceedingsLayout(format: Format, form: ProceedingsForm): TableLayout {
  const labels: LabelCell[] = [];
  const cells: NumberCell[] = [];
  const width = form.outcomes.length;
  let left = 0;
  const addOutcomes = (row: FormRow, groups: readonly string[], top: number): void => {
    form.outcomes.forEach((outcome, index) => {
      labels.push(label(outcome.label, "column", area(top, left + index, 3 - top)));
      cells.push({
        ...area(3, left + index),
        key: { table: "proceedings", row: row.key, column: outcome.key },
        kind: outcome.kind,
        rowLabels: [...groups, row.label],
        columnLabels: [outcome.label],
        rowHelp: row.help,
        columnHelp: outcome.help,
      });
    });
    left += width;
  };
  for (const entry of form.groups) {
    if (isGroup<FormRow>(entry)) {
      labels.push(label(entry.label, "column", area(0, left, 1, width * entry.members.length)));
      entry.members.forEach((row) => {
        labels.push(label(row.label, "column", area(1, left, 1, width)));
        addOutcomes(row, [entry.label], 2);
      });
    } else {
      labels.push(label(entry.label, "column", area(0, left, 1, width)));
      addOutcomes(entry, [], 1);
    }
  }
  return {
    key: "proceedings",
    format,
    rows: 4,
    columns: left,
    headingRows: 3,
    headingColumns: 0,
    widths: Array.from({ length: left }, () => 32.5),
    labels,
    cells,
  };
}
