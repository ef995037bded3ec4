import type { TableLayout } from "../report/layout-types";
import { inOneLine, parseLabel, sameLabel } from "./label-text";
import type { LabelChange } from "./types";

/**
 * Compares the printed labels of a table whose place is known. `texts` is what stands in its area,
 * row by row; a merged label stands in its first cell. Places count from the area's first cell.
 */
export function labelFaults(
  layout: TableLayout,
  texts: readonly (readonly unknown[])[],
): readonly LabelChange[] {
  return layout.labels.flatMap(({ text: expected, top, left }) => {
    const cell = texts[top]?.[left];
    const found = inOneLine(cell ?? "");
    return sameLabel(parseLabel(expected), parseLabel(found))
      ? []
      : [{ expected, found, row: top, column: left }];
  });
}
