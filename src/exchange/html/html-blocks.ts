import type { Block } from "../../recognise/document";
import { MAX_PAGE_ELEMENTS } from "../limits";
import { Refusal, refusals } from "../refusal";
import {
  fieldValue,
  isInline,
  isListed,
  isNumbered,
  isRaised,
  isStruck,
  isUnseen,
} from "./elements";
import { Flow } from "./flow";
import { newCell, tableBlocks } from "./table";
import type { HtmlCell } from "./table";
import { loadOnce } from "../load-once";

const htmlparser = loadOnce(() => import("htmlparser2"));

/** A table that is open. */
interface Table {
  /** Where the table stands. */
  readonly outside: Flow;
  readonly rows: HtmlCell[][];
  cell: HtmlCell | null;
}

/** An element that is open. */
interface Element {
  readonly unseen: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  /** Whether it stands in a link or in the item of a list. */
  readonly listed: boolean;
  /** Whether a list's items are numbered; null outside lists. */
  readonly numbered: boolean | null;
  readonly table: Table | null;
  readonly cell: HtmlCell | null;
}

/** No page is nested so deeply; the parser would take minutes for one that is. */
const DEEPEST = 1000;

/** Builds blocks while a page is parsed. Open and close come in pairs, as the parser makes them. */
class PageReader {
  readonly #page = new Flow();
  readonly #elements: Element[] = [];
  readonly #tables: Table[] = [];
  #count = 0;

  get #flow(): Flow {
    const table = this.#tables.at(-1);
    return table === undefined ? this.#page : (table.cell?.flow ?? table.outside);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const outer = this.#elements.at(-1);
    this.#count += 1;
    if (this.#elements.length > DEEPEST || this.#count > MAX_PAGE_ELEMENTS) {
      throw new Refusal(refusals.tooMuch);
    }
    const unseen = outer?.unseen === true || isUnseen(name, attributes);
    const struck = outer?.struck === true || isStruck(name, attributes);
    const raised = !unseen && isInline(name) && isRaised(name, attributes);
    if (raised) this.#flow.changeLevel();
    // A form that was filled in on a website has its numbers in the fields of the table.
    const value =
      unseen || struck || this.#tables.length === 0 ? null : fieldValue(name, attributes);
    if (value !== null) this.#flow.write(value);
    const listed = outer?.listed === true || isListed(name, attributes);
    const list = name === "ol" || name === "ul";
    const numbered = list ? isNumbered(name, attributes) : (outer?.numbered ?? null);
    const opened = unseen ? { table: null, cell: null } : this.#begin(name, attributes, numbered);
    this.#elements.push({ unseen, struck, raised, listed, numbered, ...opened });
  }

  text(text: string): void {
    const element = this.#elements.at(-1);
    if (element?.unseen === true || element?.struck === true) return;
    this.#flow.write(text, element?.listed);
  }

  close(name: string): void {
    const element = this.#elements.pop();
    if (element === undefined || element.unseen) return;
    if (element.raised) this.#flow.changeLevel();
    if (element.table !== null) this.#endTable(element.table);
    else if (element.cell !== null) this.#endCell(element.cell);
    else if (!isInline(name)) this.#flow.endLine();
  }

  end(): readonly Block[] {
    this.#page.endLine();
    return this.#page.blocks;
  }

  #begin(
    name: string,
    attributes: Readonly<Record<string, string>>,
    numbered: boolean | null,
  ): Pick<Element, "table" | "cell"> {
    const nothing = { table: null, cell: null };
    if (name === "table") return { table: this.#beginTable(), cell: null };
    const table = this.#tables.at(-1);
    if (table !== undefined && name === "tr") {
      this.#endCell(table.cell);
      table.rows.push([]);
      return nothing;
    }
    if (table !== undefined && (name === "td" || name === "th")) {
      return { table: null, cell: this.#beginCell(table, attributes) };
    }
    if (name === "li") this.#flow.beginItem(numbered === true);
    else if (!isInline(name)) this.#flow.endLine();
    return nothing;
  }

  #beginTable(): Table {
    const open = this.#tables.at(-1);
    // A table in a table but in none of its cells: the end of the first was forgotten.
    if (open?.cell === null) this.#endTable(open);
    const outside = this.#flow;
    outside.endLine();
    const table: Table = { outside, rows: [], cell: null };
    this.#tables.push(table);
    return table;
  }

  #beginCell(table: Table, attributes: Readonly<Record<string, string>>): HtmlCell {
    // A cell in a cell: the end of the first was forgotten.
    this.#endCell(table.cell);
    const cell = newCell(attributes);
    const row = table.rows.at(-1);
    if (row === undefined) table.rows.push([cell]);
    else row.push(cell);
    table.cell = cell;
    return cell;
  }

  #endCell(cell: HtmlCell | null): void {
    const table = this.#tables.at(-1);
    if (cell === null || table?.cell !== cell) return;
    cell.flow.endLine();
    table.cell = null;
  }

  #endTable(table: Table): void {
    const at = this.#tables.indexOf(table);
    if (at < 0) return;
    for (const open of this.#tables.splice(at).reverse()) {
      open.cell?.flow.endLine();
      open.outside.add(tableBlocks(open.rows));
    }
  }
}

/**
 * The paragraphs and tables of a web page, or of what Word puts on the clipboard, in their
 * order.
 * @throws Refusal for a page that is nested beyond reason.
 */
export async function htmlBlocks(html: string): Promise<readonly Block[]> {
  const { Parser } = await htmlparser();
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return reader.end();
}
