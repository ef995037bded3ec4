import type { LabelCell } from "../report/layout-types";
import type { LabelledSpec, RowSpec } from "./form-spec";
import { parseLabel } from "./label-text";
import type { Name } from "./vocabulary";

/** What a text beside the numbers can stand for. */
export type RowMeaning = `row ${string}` | `group ${string}`;

export const rowMeaning = (key: string): RowMeaning => `row ${key}`;
export const groupMeaning = (label: LabelCell): RowMeaning =>
  `group ${parseLabel(label.text).words}`;

/** The groups a row stands in, outermost first. */
function groupsOver(spec: LabelledSpec, row: RowSpec): readonly LabelCell[] {
  return spec.groups
    .filter(({ top, rows }) => top <= row.label.top && row.label.top < top + rows)
    .sort((a, b) => a.left - b.left);
}

/**
 * The label of a row alone and with the headings of its groups before it, because a copied table may
 * have them in one cell: 属于国家秘密, 不予公开1.属于国家秘密, 三、…（三）不予公开1.…
 */
export function fullLabels(spec: LabelledSpec, row: RowSpec): readonly string[] {
  const parts = [...groupsOver(spec, row).map(({ text }) => text), row.label.text];
  return parts.map((_, index) => parts.slice(index).join(""));
}

/** Every name beside the numbers of a layout. */
export function rowNames(spec: LabelledSpec): readonly Name<RowMeaning>[] {
  return [
    ...spec.rows.flatMap((row) =>
      fullLabels(spec, row).map((text) => ({
        words: parseLabel(text).words,
        meaning: rowMeaning(row.key),
      })),
    ),
    ...spec.groups.map((label) => ({
      words: parseLabel(label.text).words,
      meaning: groupMeaning(label),
    })),
  ];
}
