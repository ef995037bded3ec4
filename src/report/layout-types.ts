import type { CellKey } from "./cell";
import type { Format, Help, NumberKind, TableKey } from "./form";

/** A rectangle of a table's grid, counted from 0 at its top left corner. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a printed label is for: the band of a block, a heading of columns, of rows, or the corner. */
export type LabelRole = "block" | "column" | "row" | "group" | "corner";

export interface LabelCell extends Area {
  readonly text: string;
  readonly role: LabelRole;
}

/** A cell that holds a number, with the label parts that name it from outside to inside. */
export interface NumberCell extends Area {
  readonly key: CellKey;
  readonly kind: NumberKind;
  /** Labels over the row: ["（三）不予公开", "1.属于国家秘密"]; likewise for the column. */
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly rowHelp: Help;
  readonly columnHelp: Help;
}

/** One table of an edition laid out as its template prints it. */
export interface TableLayout {
  readonly key: TableKey;
  readonly format: Format;
  readonly rows: number;
  readonly columns: number;
  /** Rows at the top that only hold headings and repeat on every printed page. */
  readonly headingRows: number;
  /** Columns at the left that only hold headings. */
  readonly headingColumns: number;
  /** Widths of the template, in points. */
  readonly widths: readonly number[];
  readonly labels: readonly LabelCell[];
  readonly cells: readonly NumberCell[];
}

/** The three tables of one edition, laid out. */
export type FormLayout = Readonly<Record<TableKey, TableLayout>>;
