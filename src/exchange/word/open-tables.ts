import type { OpenFlows } from "./open-flows";
import { WordCell, WordRow, wordTable } from "./word-table";
import type { AttributeOf } from "./xml";

interface Table {
  readonly rows: WordRow[];
  cell: WordCell | null;
}

/** The tables that are open, one in a cell of the other. */
export class OpenTables {
  readonly #flows: OpenFlows;
  readonly #open: Table[] = [];

  constructor(flows: OpenFlows) {
    this.#flows = flows;
  }

  begin(): void {
    this.#flows.current.endLine();
    this.#open.push({ rows: [], cell: null });
  }

  beginRow(): void {
    this.#open.at(-1)?.rows.push(new WordRow());
  }

  beginCell(): void {
    const table = this.#open.at(-1);
    if (table === undefined) return;
    const cell = new WordCell();
    table.cell = cell;
    table.rows.at(-1)?.cells.push(cell);
    this.#flows.begin(cell.flow);
  }

  cellProperty(name: string, attribute: AttributeOf): void {
    this.#open.at(-1)?.cell?.property(name, attribute);
  }

  rowProperty(name: string, attribute: AttributeOf): void {
    this.#open.at(-1)?.rows.at(-1)?.property(name, attribute);
  }

  endCell(): void {
    const table = this.#open.at(-1);
    if (table === undefined || table.cell === null) return;
    table.cell = null;
    this.#flows.end();
  }

  end(): void {
    const table = this.#open.pop();
    if (table !== undefined) this.#flows.current.add(wordTable(table.rows));
  }
}
