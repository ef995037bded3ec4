import type { CellKey } from "../report/cell";
import type { Area } from "../report/layout-types";
import { findBlocks } from "./blocks";
import type { FoundBlock } from "./blocks";
import type { Candidate, Lane } from "./candidates";
import { findRows } from "./found-rows";
import type { FoundRow } from "./found-rows";
import type { LabelledSpec } from "./form-spec";
import type { GridView } from "./grid-view";
import { inOneLine } from "./label-text";
import { changedHeadings, changedRows, stateOfBands } from "./label-changes";
import { addedColumns, strayRows } from "./strays";
import { countUnderHeadings, countWithoutHeadings } from "./row-values";
import type { CountedRow } from "./row-values";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";
import type { LabelChange, Place, RecognisedCell } from "./types";

/** A table read with certainty, or everything that stands against it. */
export type Reading =
  | {
      readonly ok: true;
      readonly cells: readonly RecognisedCell[];
      readonly labelsChanged: readonly LabelChange[];
      readonly labelsLost: readonly string[];
      readonly added: readonly string[];
      readonly area: Area;
    }
  | {
      readonly ok: false;
      readonly complaints: readonly Complaint[];
      /** How many rows of the edition were found, and how many were not. */
      readonly matches: number;
      readonly missing: number;
    };

function countRow(
  view: GridView,
  spec: LabelledSpec,
  lane: Lane,
  found: FoundBlock,
  row: FoundRow,
  added: ReadonlyMap<number, string>,
): CountedRow {
  const { headings, rows } = found;
  const first = headings.columns[0]?.from ?? 0;
  const name = row.spec.label.text;
  const shown = inOneLine(view.raw(row.row, row.innerColumn));
  if (/\p{Nd}$/u.test(shown)) {
    const place = view.at(row.row, row.innerColumn);
    return { ok: false, complaint: complaints.numberInLabel(shown, place) };
  }
  const target = {
    row: row.row,
    name,
    after: row.innerColumn,
    right: lane.right,
    added,
    headingCells: Math.max(...headings.columns.map((heading) => view.length(heading.row))),
  };
  if (headings.ordered && rows.every(({ innerColumn }) => innerColumn < first)) {
    return countUnderHeadings(view, target, headings.columns);
  }
  // Only where labels stand in several columns does a copy push rows to the left.
  if (spec.layout.headingColumns > 1) {
    return countWithoutHeadings(view, target, headings.columns.length);
  }
  const place = view.at(row.row, row.innerColumn);
  return { ok: false, complaint: complaints.labelAmongNumbers(name, place) };
}

function labelState(view: GridView, spec: LabelledSpec, lane: Lane, blocks: readonly FoundBlock[]) {
  const rows = blocks.flatMap((block) => block.rows);
  const bands = blocks.map(({ block, zone }) => stateOfBands(view, zone, block.bands));
  const groups = spec.groups.map((group) => {
    const members = rows.filter(
      ({ spec: { label } }) => group.top <= label.top && label.top < group.top + group.rows,
    );
    const top = members[0]?.row ?? 0;
    const above = rows.filter(({ row }) => row < top).at(-1)?.row ?? top - 1;
    const zone = { ...lane, top: above + 1, bottom: members.at(-1)?.row ?? top };
    return stateOfBands(view, zone, [group]);
  });
  const headings = blocks.flatMap(({ zone, headings: { columns } }) =>
    changedHeadings(view, zone, columns),
  );
  const states = [...bands, ...groups];
  return {
    labelsChanged: [
      ...headings,
      ...changedRows(view, spec, rows),
      ...states.flatMap(({ changed }) => changed),
    ].sort((a, b) => a.row - b.row || a.column - b.column),
    labelsLost: states.flatMap(({ lost }) => lost),
    seen: states.flatMap(({ seen }) => seen),
  };
}

/** Reads a candidate as a table of one edition. */
export function readLabelled(view: GridView, spec: LabelledSpec, candidate: Candidate): Reading {
  const { lane } = candidate;
  const { rows, complaints: rowFaults } = findRows(view, spec, candidate);
  const refused = (complaints: readonly Complaint[]): Reading => {
    return { ok: false, complaints, matches: rows.length, missing: spec.rows.length - rows.length };
  };
  if (rowFaults.length > 0) return refused(rowFaults);
  const blocks = findBlocks(view, spec, candidate, rows);
  const faults = blocks.flatMap(({ headings }) => [...headings.complaints]);
  if (faults.length > 0) return refused(faults);
  const added = addedColumns(view, lane, blocks);
  const cells: RecognisedCell[] = [];
  for (const block of blocks) {
    for (const row of block.rows) {
      const counted = countRow(view, spec, lane, block, row, added);
      if (!counted.ok) {
        faults.push(counted.complaint);
        continue;
      }
      counted.columns.forEach((column, index) => {
        const key = row.spec.cells[index]?.key;
        if (key !== undefined) cells.push(cellAt(view, key, row.row, column));
      });
    }
  }
  const strays = strayRows(view, lane, blocks, rows);
  faults.push(...strays.complaints);
  if (faults.length > 0) return refused(faults);
  const { seen, ...labels } = labelState(view, spec, lane, blocks);
  const places = [
    ...seen,
    ...blocks.flatMap(({ headings }) =>
      headings.columns.map(({ row, from }) => view.at(row, from)),
    ),
    ...rows.map(({ row, labelColumn }) => view.at(row, labelColumn)),
    ...cells.map(({ place }) => place),
  ];
  const names = [...new Set([...added.values(), ...strays.added])];
  return { ok: true, cells, ...labels, added: names, area: areaOf(places) };
}

/** The smallest area that holds all the places. */
export function areaOf(places: readonly Place[]): Area {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return {
    top,
    left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
}

/** What stands in a cell of the grid, as a cell of the form. */
export function cellAt(view: GridView, key: CellKey, row: number, column: number): RecognisedCell {
  return {
    key,
    place: view.at(row, column),
    raw: view.raw(row, column),
    value: view.value(row, column),
  };
}
