import type { Candidate } from "./candidates";
import type { LabelledSpec, RowSpec } from "./form-spec";
import type { GridView } from "./grid-view";
import { inOneLine } from "./label-text";
import type { RowHit } from "./row-hits";
import { groupMeaning, rowMeaning } from "./row-names";
import type { RowMeaning } from "./row-names";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";
import type { Place } from "./types";

/** A row of the form where it stands in the grid. */
export interface FoundRow {
  readonly spec: RowSpec;
  readonly row: number;
  /** The first cell with its label. */
  readonly labelColumn: number;
  /** The last cell with its label: a merged label may be repeated. Numbers stand right of it. */
  readonly innerColumn: number;
}

interface NamedRow {
  readonly row: number;
  readonly meaning: RowMeaning;
  readonly hits: readonly RowHit[];
}

export interface FoundRows {
  /** In the order of the form; complete when there is no complaint. */
  readonly rows: readonly FoundRow[];
  readonly complaints: readonly Complaint[];
}

/** The names of an edition's rows, and everything that its labels can mean. */
interface OwnNames {
  readonly labels: ReadonlyMap<RowMeaning, string>;
  readonly own: ReadonlySet<RowMeaning>;
}

const known = new WeakMap<LabelledSpec, OwnNames>();

/** There are few editions, and many tables. */
function namesOf(spec: LabelledSpec): OwnNames {
  const before = known.get(spec);
  if (before !== undefined) return before;
  const labels = new Map(spec.rows.map(({ key, label }) => [rowMeaning(key), label.text]));
  const names = { labels, own: new Set([...labels.keys(), ...spec.groups.map(groupMeaning)]) };
  known.set(spec, names);
  return names;
}

/** What the meanings of a hit are in one edition: names of other editions give way to its own. */
function ownMeanings(own: ReadonlySet<RowMeaning>, hit: RowHit): readonly RowMeaning[] {
  const mine = hit.meanings.filter((meaning) => own.has(meaning));
  return mine.length > 0 ? mine : hit.meanings.filter((meaning) => meaning.startsWith("row "));
}

const placeOf = (view: GridView, { row, column }: RowHit): Place => view.at(row, column);
const textOf = (view: GridView, { row, column }: RowHit): string =>
  inOneLine(view.raw(row, column));

/** Names the rows of a candidate; what cannot be named with certainty becomes a complaint. */
function nameRows(view: GridView, spec: LabelledSpec, hits: readonly RowHit[], into: Complaint[]) {
  const named: NamedRow[] = [];
  const { labels, own } = namesOf(spec);
  const byRow = new Map<number, RowHit[]>();
  for (const hit of hits) {
    const here = byRow.get(hit.row);
    if (here === undefined) byRow.set(hit.row, [hit]);
    else here.push(hit);
  }
  for (const [row, here] of byRow) {
    const clear = new Map<RowMeaning, RowHit[]>();
    let unclear: { hit: RowHit; meanings: readonly RowMeaning[] } | null = null;
    for (const hit of here) {
      const meanings = ownMeanings(own, hit);
      const [only] = meanings;
      if (meanings.length > 1) unclear = { hit, meanings };
      else if (only?.startsWith("row ") === true)
        clear.set(only, [...(clear.get(only) ?? []), hit]);
    }
    const [first] = clear;
    if (first === undefined) {
      const texts = unclear?.meanings.flatMap((meaning) => labels.get(meaning) ?? []) ?? [];
      if (unclear !== null && texts.length > 1) {
        into.push(
          complaints.twoNames(placeOf(view, unclear.hit), textOf(view, unclear.hit), texts),
        );
      }
      continue;
    }
    const [meaning, mine] = first;
    const [hit] = mine;
    if (hit === undefined) continue;
    const texts = [...clear.keys()].flatMap((key) => labels.get(key) ?? []);
    const strange = [...clear].find(([key]) => !labels.has(key))?.[1][0];
    if (texts.length > 1) {
      into.push(complaints.twoNames(placeOf(view, hit), textOf(view, hit), texts));
    } else if (strange !== undefined) {
      into.push(complaints.strangeRow(textOf(view, strange), placeOf(view, strange)));
    } else {
      named.push({ row, meaning, hits: mine });
    }
  }
  return named;
}

/** The last cell of a label that is repeated over a merged area, before any number. */
function innerColumn(view: GridView, hits: readonly RowHit[]): number {
  let inner = hits[0]?.column ?? 0;
  for (const { row, column } of hits) {
    for (let between = inner + 1; between < column; between += 1) {
      if (view.numeric(row, between)) return inner;
    }
    inner = column;
  }
  return inner;
}

/** The hits from the first to the last row of the edition; what stands further down is no part. */
function upToLastRow(spec: LabelledSpec, hits: readonly RowHit[]): readonly RowHit[] {
  const last = spec.rows.at(-1);
  if (last === undefined) return hits;
  const ends = hits.filter(({ meanings }) => meanings.includes(rowMeaning(last.key)));
  const [end] = ends;
  if (end === undefined) return hits;
  // The same label directly below is a doubled row.
  const below = hits.find((hit) => hit.row > end.row)?.row;
  const bottom = ends.some((hit) => hit.row === below) ? (below ?? end.row) : end.row;
  return hits.filter((hit) => hit.row <= bottom);
}

/** Finds every row of an edition in a candidate: each exactly once and in the form's order. */
export function findRows(view: GridView, spec: LabelledSpec, candidate: Candidate): FoundRows {
  const problems: Complaint[] = [];
  const named = nameRows(view, spec, upToLastRow(spec, candidate.hits), problems);
  const rows: FoundRow[] = [];
  const missing: string[] = [];
  const byMeaning = new Map<RowMeaning, NamedRow[]>();
  for (const each of named) {
    const here = byMeaning.get(each.meaning);
    if (here === undefined) byMeaning.set(each.meaning, [each]);
    else here.push(each);
  }
  for (const row of spec.rows) {
    const here = byMeaning.get(rowMeaning(row.key)) ?? [];
    const [found, again] = here;
    const labelColumn = found?.hits[0]?.column;
    if (found === undefined || labelColumn === undefined) {
      missing.push(row.label.text);
    } else if (again !== undefined) {
      const places = here.map((each) => view.at(each.row, each.hits[0]?.column ?? 0));
      problems.push(complaints.rowTwice(row.label.text, places));
    } else {
      const inner = innerColumn(view, found.hits);
      const place = view.at(found.row, labelColumn);
      const above = rows.at(-1);
      if (above !== undefined && above.row > found.row) {
        problems.push(complaints.rowOrder(row.label.text, place));
      }
      rows.push({ spec: row, row: found.row, labelColumn, innerColumn: inner });
    }
  }
  if (missing.length > 0) {
    const top = candidate.hits[0];
    const place = top === undefined ? null : view.at(top.row, top.column);
    problems.push(complaints.missingRows(missing, place));
  }
  return { rows, complaints: problems };
}
