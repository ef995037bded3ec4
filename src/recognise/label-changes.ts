import type { LabelCell } from "../report/layout-types";
import { editDistance } from "./distance";
import type { LabelledSpec } from "./form-spec";
import { fullLabels } from "./row-names";
import type { FoundRow } from "./found-rows";
import type { GridView } from "./grid-view";
import type { FoundHeading, Zone } from "./headings";
import { inOneLine, parseLabel, sameLabel } from "./label-text";
import type { LabelText } from "./label-text";
import type { LabelChange, Place } from "./types";
import { tolerance } from "./vocabulary";

/** What became of the printed labels of a table. */
export interface LabelState {
  readonly changed: readonly LabelChange[];
  readonly lost: readonly string[];
  /** Where the others stand. */
  readonly seen: readonly Place[];
}

interface SeenLabel {
  readonly row: number;
  readonly column: number;
  readonly text: LabelText;
}

/** The corner note is known by this word, however the rest of it reads. */
const CORNER_WORD = "勾稽";

function labelsIn(view: GridView, zone: Zone): readonly SeenLabel[] {
  const seen: SeenLabel[] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    for (let column = zone.left; column <= zone.right; column += 1) {
      const text = view.label(row, column);
      if (text !== null) seen.push({ row, column, text });
    }
  }
  return seen;
}

const changeAt = (view: GridView, label: LabelCell, row: number, column: number): LabelChange => ({
  ...view.at(row, column),
  expected: label.text,
  found: inOneLine(view.raw(row, column)),
});

/** The label of each row that was found, where it reads differently. */
export function changedRows(
  view: GridView,
  spec: LabelledSpec,
  rows: readonly FoundRow[],
): readonly LabelChange[] {
  return rows.flatMap(({ spec: row, row: at, labelColumn }) => {
    const found = view.label(at, labelColumn);
    const same =
      found !== null &&
      (sameLabel(parseLabel(row.label.text), found) ||
        fullLabels(spec, row).some((text) => sameLabel(parseLabel(text), found)));
    return same ? [] : [changeAt(view, row.label, at, labelColumn)];
  });
}

/** The headings of columns that read differently; one whose rest stands in the next line is whole. */
export function changedHeadings(
  view: GridView,
  zone: Zone,
  columns: readonly FoundHeading[],
): readonly LabelChange[] {
  const words = new Set(labelsIn(view, zone).map(({ text }) => text.words));
  return columns.flatMap(({ label, row, from, text }) => {
    const expected = parseLabel(label.text);
    const rest = expected.words.slice(text.words.length);
    const wrapped = text.words + rest === expected.words && words.has(rest);
    return wrapped || sameLabel(expected, text) ? [] : [changeAt(view, label, row, from)];
  });
}

/** Labels that name no single row or column: looked for in their part of the table. */
export function stateOfBands(view: GridView, zone: Zone, labels: readonly LabelCell[]): LabelState {
  const seen = labelsIn(view, zone);
  const changed: LabelChange[] = [];
  const lost: string[] = [];
  const found: Place[] = [];
  for (const label of labels) {
    const expected = parseLabel(label.text);
    const whole = seen.find(
      ({ text }) =>
        sameLabel(expected, text) ||
        (label.role === "group" && text.words.includes(expected.words)),
    );
    if (whole !== undefined) {
      found.push(view.at(whole.row, whole.column));
      continue;
    }
    const limit = tolerance(expected.words);
    const near = seen
      .filter(
        ({ text }) =>
          editDistance(expected.words, text.words, limit) <= limit ||
          (label.role === "corner" && text.words.includes(CORNER_WORD)),
      )
      .at(0);
    if (near === undefined) lost.push(label.text);
    else changed.push(changeAt(view, label, near.row, near.column));
  }
  return { changed, lost, seen: [...found, ...changed] };
}
