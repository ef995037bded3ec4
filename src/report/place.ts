import { cellId } from "./cell";
import type { CellKey } from "./cell";
import type { NumberCell } from "./layout-types";
import { TABLE_NAMES } from "./names";
import { allLayouts } from "./formats";

/** "（三）不予公开 1.属于国家秘密"; explanations in brackets are left out. */
function joined(labels: readonly string[]): string {
  return labels.map((text) => text.replace(/（区分处理[^（）]*）$/, "")).join(" ");
}

function columnName(cell: NumberCell): string {
  const [outer, inner] = cell.columnLabels;
  if (inner === undefined) return outer ?? "";
  // Only 其他 needs the heading over it to be understood.
  return inner === "其他" ? `${outer ?? ""}（其他）` : inner;
}

function rowName(cell: NumberCell): string {
  const [outer, inner] = cell.rowLabels;
  if (cell.key.table === "proceedings" && inner !== undefined) return `${outer ?? ""}（${inner}）`;
  return joined(cell.rowLabels);
}

/** The words for a cell's row, column and full place. */
export interface PlaceNames {
  readonly table: string;
  readonly row: string;
  /** The heading that the row stands under, "（三）不予公开"; the row itself without one. */
  readonly rowGroup: string;
  readonly column: string;
  /** 表三 · 自然人 · （七）总计; tables two and four name the row first, as they are read. */
  readonly full: string;
}

function namesOf(cell: NumberCell): PlaceNames {
  const table = TABLE_NAMES[cell.key.table].short;
  const row = rowName(cell);
  const column = columnName(cell);
  const parts = cell.key.table === "requests" ? [table, column, row] : [table, row, column];
  return {
    table,
    row,
    rowGroup: joined(cell.rowLabels.slice(0, 1)),
    column,
    full: parts.join(" · "),
  };
}

const PLACES: ReadonlyMap<string, PlaceNames> = new Map(
  [...allLayouts()]
    .reverse()
    .flatMap((layout) => layout.cells)
    .map((cell) => [cellId(cell.key), namesOf(cell)]),
);

/** How the screen names a cell of any edition. Throws for a key that no edition has. */
export function placeOf(cell: CellKey): PlaceNames {
  const names = PLACES.get(cellId(cell));
  if (names === undefined) throw new RangeError(`no such cell: ${cellId(cell)}`);
  return names;
}
