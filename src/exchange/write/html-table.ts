import { TABLE_NAMES } from "../../report/names";
import { escapeMarkup } from "./characters";
import { alignmentOf } from "./printed-table";
import type { PrintedCell, PrintedTable, Slot } from "./printed-table";

/** On a telephone the table is pushed sideways inside its place, and the text beside it is not. */
const PLACE = "overflow-x:auto";
const TABLE = "width:100%;border-collapse:collapse;margin:8px 0;font-size:14px;line-height:1.5";
/** Narrower than this the headings of tables three and four would be single characters in a column. */
const WIDE = "min-width:640px;";
const CELL = "border:1px solid #000;font-weight:normal";
/** Cells that several rows or columns share apply to all of those: row and col are enough. */
const SCOPES: Readonly<Record<Exclude<PrintedCell["role"], "corner" | "number">, string>> = {
  block: "rowgroup",
  column: "col",
  row: "row",
  group: "row",
};

function styleOf({ layout }: PrintedTable, { role }: PrintedCell): string {
  // The headings of narrow columns break after two characters: 商业 / 企业.
  const padding = role === "column" ? "4px 10px" : "4px";
  const shade = role === "block" ? ";background:#c6d9f1" : "";
  return `${CELL};padding:${padding};text-align:${alignmentOf(layout, role)}${shade}`;
}

function cellMarkup(table: PrintedTable, cell: PrintedCell): string {
  const { role, rows, columns } = cell;
  const data = role === "number" || role === "corner";
  const name = data ? "td" : "th";
  const attributes = [
    data ? "" : ` scope="${SCOPES[role]}"`,
    rows > 1 ? ` rowspan="${rows}"` : "",
    columns > 1 ? ` colspan="${columns}"` : "",
    ` style="${styleOf(table, cell)}"`,
  ].join("");
  return `<${name}${attributes}>${escapeMarkup(cell.text)}</${name}>`;
}

function rowMarkup(table: PrintedTable, slots: readonly Slot[]): string {
  const cells = slots.filter(({ continued }) => !continued).map(({ cell }) => cell);
  return `<tr>${cells.map((cell) => cellMarkup(table, cell)).join("")}</tr>`;
}

/** The rows in groups: the headings, then the numbers; in table two each block by itself. */
function rowGroups({ layout, rows }: PrintedTable): { name: string; rows: typeof rows }[] {
  if (layout.headingRows > 0) {
    return [
      { name: "thead", rows: rows.slice(0, layout.headingRows) },
      { name: "tbody", rows: rows.slice(layout.headingRows) },
    ];
  }
  const starts = layout.labels.filter(({ role }) => role === "block").map(({ top }) => top);
  return starts.map((start, index) => ({
    name: "tbody",
    rows: rows.slice(start, starts[index + 1]),
  }));
}

/**
 * A table of the form: widths in per cent, headings with their scope. It is named by an attribute:
 * a caption would say the heading over it twice, as soon as it is pasted where no style hides it.
 */
export function tableMarkup(table: PrintedTable): string {
  const { key, widths } = table.layout;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((width / all) * 100).toFixed(2)}%">`);
  const groups = rowGroups(table).map(
    ({ name, rows }) =>
      `<${name}>\n${rows.map((slots) => rowMarkup(table, slots)).join("\n")}\n</${name}>`,
  );
  const name = escapeMarkup(TABLE_NAMES[key].title);
  return [
    // What scrolls can be reached with the keyboard.
    `<div role="region" aria-label="${name}" tabindex="0" style="${PLACE}">`,
    `<table aria-label="${name}" style="${key === "disclosure" ? "" : WIDE}${TABLE}">`,
    `<colgroup>${columns.join("")}</colgroup>`,
    ...groups,
    "</table>",
    "</div>",
  ].join("\n");
}
