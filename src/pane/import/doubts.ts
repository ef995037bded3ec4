import type { SourceCell, SourceTable } from "../../exchange/imported";
import { readNumber } from "../../report/number-text";
import { LAYOUTS } from "../../report/formats";
import type { TableLayout } from "../../report/layout-types";
import { cellId } from "../../report/cell";

/** Why a cell is worth a look before it is written. */
export type DoubtKind = "text" | "numberAsText" | "notACount" | "blank";

export interface CellDoubt {
  readonly kind: DoubtKind;
  readonly cell: SourceCell;
  /** The number that a text can only mean; null otherwise. */
  readonly understood: number | null;
}

/** The form's own layout of a table of a source. */
export function layoutOf({ table, editions }: SourceTable): TableLayout {
  return LAYOUTS[editions[0] ?? "2021"][table];
}

/** A table's cells by row, in the order of the form. */
export function rowsOf(table: SourceTable): readonly (readonly SourceCell[])[] {
  const rows = new Map<string, SourceCell[]>();
  for (const cell of table.cells) {
    const row = rows.get(cell.key.row);
    if (row === undefined) rows.set(cell.key.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

const isBlank = ({ value }: SourceCell): boolean => value === null;

/** The rows without a single number: forgotten or without a case, nobody can tell cell by cell. */
export function blankRows(table: SourceTable): readonly (readonly SourceCell[])[] {
  return rowsOf(table).filter((row) => row.every(isBlank));
}

/** The cells worth a look, in the order of the form; a blank only beside filled ones. */
export function doubtsOf(table: SourceTable): readonly CellDoubt[] {
  const kinds = new Map(layoutOf(table).cells.map(({ key, kind }) => [cellId(key), kind]));
  return rowsOf(table).flatMap((row) => {
    const empty = row.every(isBlank);
    return row.flatMap((cell): readonly CellDoubt[] => {
      const { value } = cell;
      if (value === null) return empty ? [] : [{ kind: "blank", cell, understood: null }];
      if (typeof value === "string") {
        const understood = readNumber(value)?.value ?? null;
        return [{ kind: understood === null ? "text" : "numberAsText", cell, understood }];
      }
      const kind = kinds.get(cellId(cell.key));
      const sound =
        kind === "money"
          ? value >= 0
          : Number.isInteger(value) && (kind === "change" || value >= 0);
      return sound ? [] : [{ kind: "notACount", cell, understood: null }];
    });
  });
}
