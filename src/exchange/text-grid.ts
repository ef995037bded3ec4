type Field = readonly [text: string, end: number];

function plainField(text: string, at: number, separator: string): Field {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end += 1;
  return [text.slice(at, end), end];
}

/** The field of a record that begins at `at`: its text, and where the separator after it stands. */
function fieldAt(text: string, at: number, separator: string): Field {
  if (text[at] !== '"') return plainField(text, at, separator);
  let field = "";
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    // A quote that nobody closes is an ordinary character.
    if (quote === -1) return plainField(text, at, separator);
    field += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const [rest, end] = plainField(text, quote + 1, separator);
      return [field + rest, end];
    }
    field += '"';
    from = quote + 2;
  }
}

/** What separates the cells of a line: tabs of a spreadsheet, commas of a CSV; null: nothing does. */
function separatorOf(text: string): string | null {
  if (text.includes("\t")) return "\t";
  const [first = ""] = text.split("\n").filter((line) => line.trim() !== "");
  return first.includes(",") ? "," : null;
}

/**
 * A pasted table, a CSV or lines of a text as rows of cells. A cell in quotes may hold line breaks.
 * Without tabs, or commas in the first line, each line is a cell.
 */
export function textGrid(given: string): readonly (readonly string[])[] {
  const text = given.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
  const separator = separatorOf(text);
  if (separator === null) return text.split("\n").map((line) => [line.trim()]);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const [field, end] = fieldAt(text, at, separator);
    row.push(field.trim());
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}
