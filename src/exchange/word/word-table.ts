import type { Block } from "../../recognise/document";
import { Flow } from "../html/flow";
import { tableBlocks } from "../html/table";
import type { HtmlCell } from "../html/table";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { isOn } from "./numbering";
import type { AttributeOf } from "./xml";

type Merge = "begins" | "goes on" | null;

/** A cell while it is read. */
export class WordCell {
  readonly flow = new Flow();
  columns = 1;
  down: Merge = null;
  across: Merge = null;
  /** Its deletion was tracked. */
  deleted = false;

  /** Takes in an element of w:tcPr. */
  property(name: string, attribute: AttributeOf): void {
    const value = attribute("w:val");
    if (name === "w:gridSpan") this.columns = spanOf(value);
    else if (name === "w:vMerge") this.down = value === "restart" ? "begins" : "goes on";
    else if (name === "w:hMerge") this.across = value === "restart" ? "begins" : "goes on";
    else if (name === "w:cellDel") this.deleted = true;
    else if (name === "w:cellMerge") {
      // A merge that was tracked, as accepted.
      const merge = attribute("w:vMerge");
      if (merge !== undefined) this.down = merge === "rest" ? "begins" : "goes on";
    }
  }
}

/** A row while it is read. */
export class WordRow {
  readonly cells: WordCell[] = [];
  /** Columns of the table before its first cell. */
  before = 0;
  /** It was deleted with tracking, or is hidden. */
  gone = false;

  /** Takes in an element of w:trPr. */
  property(name: string, attribute: AttributeOf): void {
    if (name === "w:gridBefore") this.before = Math.min(spanOf(attribute("w:val")), MAX_COLUMNS);
    else if (name === "w:del") this.gone = true;
    else if (name === "w:hidden" && isOn(attribute("w:val"))) this.gone = true;
  }
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? "1", 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), MAX_COLUMNS);
}

interface Placed {
  readonly flow: Flow;
  readonly column: number;
  columns: number;
  rows: number;
  readonly held: null;
}

const emptyCell = (column: number, columns: number): Placed => ({
  flow: new Flow(),
  column,
  columns,
  rows: 1,
  held: null,
});

/**
 * The cells row by row, merged ones with their spans. What stands in a cell that a merge covers is
 * not seen. A cell that goes on a merge which nothing above began stands for itself.
 */
function placed(rows: readonly WordRow[]): readonly (readonly HtmlCell[])[] {
  let above = new Map<number, Placed>();
  return rows.slice(0, MAX_ROWS).map((row): readonly HtmlCell[] => {
    const cells: Placed[] = [];
    const open = new Map<number, Placed>();
    let column = row.before;
    if (column > 0) cells.push(emptyCell(0, column));
    let left: Placed | undefined;
    for (const cell of row.cells) {
      if (cell.deleted) continue;
      const begun = cell.down === "goes on" ? above.get(column) : undefined;
      if (cell.across === "goes on" && left !== undefined) {
        left.columns += cell.columns;
      } else if (begun?.columns === cell.columns) {
        begun.rows += 1;
        open.set(column, begun);
        left = undefined;
      } else {
        left = { flow: cell.flow, column, columns: cell.columns, rows: 1, held: null };
        cells.push(left);
        if (cell.down !== null) open.set(column, left);
      }
      column += cell.columns;
    }
    above = open;
    return cells;
  });
}

/** The blocks of a table. */
export function wordTable(rows: readonly WordRow[]): readonly Block[] {
  return tableBlocks(placed(rows.filter(({ gone }) => !gone)));
}
