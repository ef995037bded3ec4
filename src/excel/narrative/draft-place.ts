import { cellAddress, splitAddress, topLeft } from "../../report/address";
import { numbersTo, usedCells } from "../host/used-range";
import type { UsedCells, UsedRange } from "../host/used-range";
import { COPY_HEADING } from "./draft-copy";
import type { SheetLine } from "./draft-edits";
import type { CopiedField } from "./draft-restore";
import { isFixedId } from "./draft-rows";

/** Where things stand in a sheet 年报正文, rows and columns counted from 0. */
export interface DraftPlace {
  /** The row of the title. */
  readonly top: number;
  readonly textColumn: number;
  readonly idColumn: number;
  /** 项目, the first of the copy's three columns. */
  readonly copyColumn: number;
  /** How many rows from the top hold something of ours and are written anew; 0 in a new sheet. */
  readonly rows: number;
}

/** What a sheet 年报正文 holds. */
export interface DraftContents {
  readonly place: DraftPlace;
  readonly lines: readonly SheetLine[];
  readonly copy: readonly CopiedField[];
}

/** A sheet without any cell: the text is written to its top left corner. */
export const EMPTY_SHEET: DraftContents = {
  place: { top: 0, textColumn: 0, idColumn: 1, copyColumn: 3, rows: 0 },
  lines: [],
  copy: [],
};

/**
 * Finds our columns wherever inserted rows and columns have moved them: the ids by those that every
 * text has, the text by the defined name or beside the ids, the copy by its heading. Null when the
 * sheet holds no ids: it is not ours, or was emptied.
 * @param used the used cells and their address.
 * @param named the address that our defined name stands for now, if it is on this sheet.
 */
export function readDraftContents(used: UsedRange, named: string | null): DraftContents | null {
  const cells = usedCells(used);
  const fixed = findCell(cells, (row, column) => isFixedId(cells.at(row, column)));
  const idColumn = fixed?.column ?? 0;
  if (idColumn === 0) return null;
  const textColumn = textColumnOf(named, idColumn);
  const heading = findCell(cells, (row, column) =>
    COPY_HEADING.every((words, at) => cells.at(row, column + at) === words),
  );
  const copyColumn = heading?.column ?? cells.right + 1;
  const ours = [textColumn, idColumn, copyColumn + 2];
  const all = numbersTo(0, cells.bottom);
  const top = all.find((row) => cells.at(row, idColumn) !== "") ?? 0;
  const held = all.filter((row) => row >= top && ours.some((column) => cells.at(row, column)));
  return {
    place: { top, textColumn, idColumn, copyColumn, rows: (held.at(-1) ?? top) - top + 1 },
    lines: held.map((row) => ({
      id: cells.at(row, idColumn),
      text: cells.at(row, textColumn),
      cell: cellAddress(row, textColumn),
    })),
    copy: all.flatMap((row) => {
      const path = cells.at(row, copyColumn + 2);
      const below = heading !== null && row > heading.row && path !== "";
      return below ? [{ content: cells.at(row, copyColumn + 1), path }] : [];
    }),
  };
}

function textColumnOf(named: string | null, idColumn: number): number {
  const column = named === null ? idColumn : topLeft(splitAddress(named)?.local ?? named).column;
  return column < idColumn ? column : idColumn - 1;
}

function findCell(
  { bottom, right }: UsedCells,
  matches: (row: number, column: number) => boolean,
): { readonly row: number; readonly column: number } | null {
  for (const row of numbersTo(0, bottom)) {
    for (const column of numbersTo(0, right)) if (matches(row, column)) return { row, column };
  }
  return null;
}
