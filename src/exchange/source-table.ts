import type { Place, RecognisedCell, RecognisedTable } from "../recognise/types";
import type { SourceCell, SourceLabel, SourceTable } from "./imported";

/** How a source shows and names its cells. */
export interface SourceCells {
  /** The text of a cell as people see it. */
  readonly shown: (cell: RecognisedCell) => string;
  /** The address of a place in the workbook; undefined where the source has no addresses. */
  readonly addressOf?: (place: Place) => string;
  /** The number that the cell holds, where it shows another one. */
  readonly heldAt?: (place: Place) => number | null;
  /** Whether a formula stands there; undefined where the source has no formulas. */
  readonly isFormula?: (place: Place) => boolean;
}

/** What stood in a cell of a text or document: there nothing is shown but what is there. */
const asWritten: SourceCells = {
  shown: ({ raw }) => (typeof raw === "string" || typeof raw === "number" ? String(raw) : ""),
};

/** The printed labels that differ. Of labels that are gone only the 勾稽 note is told. */
function labelsOf(table: RecognisedTable, { addressOf }: SourceCells): readonly SourceLabel[] {
  const changed = table.labelsChanged.map(({ expected, found, ...place }): SourceLabel => {
    const label = { expected, found };
    return addressOf === undefined ? label : { ...label, address: addressOf(place) };
  });
  const notes = table.layout.labels.filter(({ role }) => role === "corner").map(({ text }) => text);
  const lost = table.labelsLost
    .filter((expected) => notes.includes(expected))
    .map((expected): SourceLabel => ({ expected, found: "" }));
  return [...changed, ...lost];
}

/** A recognised table as plain data that can pass from a worker to the pane. */
export function sourceTable(
  table: RecognisedTable,
  where: string,
  source: SourceCells = asWritten,
): SourceTable {
  const { addressOf, isFormula, heldAt, shown } = source;
  return {
    table: table.table,
    editions: table.editions,
    where,
    cells: table.cells.map((found): SourceCell => {
      const { key, value, place } = found;
      const held = heldAt?.(place) ?? null;
      return {
        key,
        raw: shown(found),
        value,
        ...(addressOf !== undefined && { address: addressOf(place) }),
        ...(held !== null && { held }),
        ...(isFormula?.(place) === true && { computed: true }),
      };
    }),
    labels: labelsOf(table, source),
    added: table.added,
  };
}
