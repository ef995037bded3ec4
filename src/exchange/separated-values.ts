/** The separator of a line as Excel and WPS write it: tabs where it has any. */
const separatorOf = (text: string): string => (text.includes("\t") ? "\t" : ",");

/**
 * The cells of a .csv or of lines with tabs: a cell in quotation marks may hold separators, line
 * breaks and doubled marks.
 */
export function separatedValues(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  const plain = text.replace(/\r\n?/gu, "\n");
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain.charAt(at);
    if (character === '"' && isQuoted && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (isQuoted || cell === "")) isQuoted = !isQuoted;
    else if (isQuoted) cell += character;
    else if (character === separator) endCell();
    else if (character === "\n") {
      endCell();
      rows.push(row);
      row = [];
    } else cell += character;
  }
  endCell();
  rows.push(row);
  return rows;
}
