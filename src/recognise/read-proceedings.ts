import type { LabelCell } from "../report/layout-types";
import type { Lane } from "./candidates";
import type { GridView } from "./grid-view";
import { inOneLine, parseLabel, sameLabel } from "./label-text";
import type { OutcomeHeadings, OutcomeHit, OutcomeSpec } from "./outcome-headings";
import { numbersRow } from "./numbers-row";
import { areaOf, cellAt } from "./read-labelled";
import type { Reading } from "./read-labelled";
import { BESIDE, countUnderHeadings, countWithoutHeadings } from "./row-values";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";
import type { LabelChange } from "./types";

const readingOrder = (a: OutcomeHit, b: OutcomeHit): number => a.row - b.row || a.column - b.column;

/** A heading repeated down a merged area counts once. */
function oncePerColumn(hits: readonly OutcomeHit[]): readonly OutcomeHit[] {
  return hits.filter(
    (hit, index) =>
      hits.findIndex(({ column, text }) => column === hit.column && text === hit.text) === index,
  );
}

const spells = (hits: readonly OutcomeHit[], labels: readonly LabelCell[]): boolean =>
  hits.length === labels.length && hits.every(({ text }, index) => text === labels[index]?.text);

interface Outcomes {
  /** In the order of the spec's cells. */
  readonly hits: readonly OutcomeHit[];
  /** Whether each stands over its own column. */
  readonly ordered: boolean;
}

/** The headings of outcomes, once for every table that stands beside another. */
function outcomesOf(spec: OutcomeSpec, found: OutcomeHeadings): readonly Outcomes[] | Complaint {
  const first = found.hits.filter(({ text }) => text === spec.headings[0]?.text);
  const left = Math.min(...first.map(({ column }) => column));
  const top = Math.min(...first.map(({ row }) => row));
  const texts = new Set(spec.headings.map(({ text }) => text));
  const hits = found.hits.filter(
    ({ text, row, column }) => texts.has(text) && row >= top && column >= left,
  );
  const once = [...oncePerColumn(hits)].sort((a, b) => a.column - b.column);
  const count = spec.headings.length;
  const windows = Array.from({ length: Math.floor(once.length / count) }, (_, index) =>
    once.slice(index * count, (index + 1) * count),
  );
  const distinct = new Set(once.map(({ column }) => column)).size === once.length;
  const whole = windows.length > 0 && once.length % count === 0;
  if (distinct && whole && windows.every((window) => spells(window, spec.headings))) {
    return windows.map((window) => ({ hits: window, ordered: true }));
  }
  const printed = [...spec.headings].sort((a, b) => a.top - b.top || a.left - b.left);
  const read = [...hits].sort(readingOrder);
  // Only a copy that pushed its rows to the left has headings one under the other.
  if (once.length !== count && spells(read, printed)) {
    const inOrder = spec.headings.flatMap((label) => read[printed.indexOf(label)] ?? []);
    return [{ hits: inOrder, ordered: false }];
  }
  return read.length === count
    ? complaints.columnOrder(null)
    : complaints.missingOutcomes(once.length, count, null);
}

/** The headings over the outcomes: each there, in the order of the form. */
function groupFault(spec: OutcomeSpec, groups: readonly OutcomeHit[]): Complaint | null {
  const missing = spec.groups.filter(({ text }) => groups.every((hit) => hit.text !== text));
  if (missing.length > 0)
    return complaints.missingColumns(
      missing.map(({ text }) => text),
      null,
    );
  const once = [...groups]
    .sort(readingOrder)
    .filter((hit, index, all) => all.findIndex(({ text }) => text === hit.text) === index);
  return spells(once, spec.groups) ? null : complaints.columnOrder(null);
}

function changes(view: GridView, hits: readonly OutcomeHit[]): readonly LabelChange[] {
  return hits
    .filter(({ text, label }) => !sameLabel(parseLabel(text), label))
    .map(({ text, row, column }) => ({
      ...view.at(row, column),
      expected: text,
      found: inOneLine(view.raw(row, column)),
    }));
}

/** A number in a row of headings: a text that lost a break has put two rows into one. */
function numbersAmongHeadings(
  view: GridView,
  { left, right }: Lane,
  { top, bottom }: OutcomeHeadings,
  last: number,
): Complaint | null {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  // On a sheet all rows are as long as each other, and other things may stand beside the table.
  const even = new Set(rows.map((row) => view.length(row))).size === 1;
  for (const row of rows) {
    const end = Math.min(even ? last + BESIDE : view.length(row), right);
    for (let column = left; column <= end; column += 1) {
      if (!view.numeric(row, column)) continue;
      return complaints.numberAmongHeadings(String(view.raw(row, column)), view.at(row, column));
    }
  }
  return null;
}

/** Reads every table four whose headings stand together. */
export function readProceedings(
  view: GridView,
  spec: OutcomeSpec,
  found: OutcomeHeadings,
): readonly Reading[] {
  const outcomes = outcomesOf(spec, found);
  if ("what" in outcomes) {
    const [hit] = found.hits;
    const place = hit === undefined ? null : view.at(hit.row, hit.column);
    return [{ ok: false, matches: 0, missing: 0, complaints: [{ ...outcomes, place }] }];
  }
  return outcomes.map(({ hits, ordered }, index) => {
    const columns = hits.map(({ column }) => column);
    const left = Math.min(...columns);
    const right = Math.max(...columns);
    const next = outcomes[index + 1]?.hits[0]?.column ?? Infinity;
    const groupTexts = new Set(spec.groups.map(({ text }) => text));
    const groups = found.hits.filter(
      ({ text, column }) => groupTexts.has(text) && (!ordered || (column >= left && column < next)),
    );
    const fault = groupFault(spec, groups);
    if (fault !== null) {
      return {
        ok: false,
        matches: 0,
        missing: 0,
        complaints: [{ ...fault, place: view.at(found.top, left) }],
      };
    }
    const end = ordered ? right : view.columns - 1;
    const lane = { left, right: end };
    const among = numbersAmongHeadings(view, { left, right: next - 1 }, found, end);
    if (among !== null) return { ok: false, matches: 0, missing: 0, complaints: [among] };
    const numbers = numbersRow(view, lane, found.bottom);
    if (!numbers.ok) return { ok: false, matches: 0, missing: 0, complaints: [numbers.complaint] };
    const target = {
      row: numbers.row,
      name: spec.groups[0]?.text ?? "",
      after: ordered ? left - 2 : left - 1,
      right: Math.min(next, view.columns) - 1,
      added: new Map<number, string>(),
      headingCells: Math.max(...hits.map((hit) => view.length(hit.row))),
    };
    const counted = ordered
      ? countUnderHeadings(
          view,
          target,
          hits.map(({ column }) => ({ from: column, to: column })),
        )
      : countWithoutHeadings(view, target, hits.length);
    if (!counted.ok) return { ok: false, matches: 0, missing: 0, complaints: [counted.complaint] };
    const cells = counted.columns.flatMap((column, cell) => {
      const key = spec.cells[cell]?.key;
      return key === undefined ? [] : cellAt(view, key, numbers.row, column);
    });
    const places = [
      ...[...hits, ...groups].map(({ row, column }) => view.at(row, column)),
      ...cells.map(({ place }) => place),
    ];
    const labelsChanged = changes(view, [...groups, ...hits]);
    return { ok: true, cells, labelsChanged, labelsLost: [], added: [], area: areaOf(places) };
  });
}
