/** Points of a line of 10-point text. */
const LINE = 13.5;
/** Room over and under the lines of a row. */
const ROOM = 5;
/** Excel's rows are at most 409 points high. */
const MOST_LINES = 29;

type Value = string | number;

/** Width in digits: Chinese characters are two wide. */
const widthOf = (character: string): number => (/[ -~]/.test(character) ? 1 : 2);

/** The lines that a text takes in a column of so many digits. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const character of text) {
    const more = widthOf(character);
    if (used + more > width - 1) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += character;
    used += more;
  }
  return [...lines, line];
}

/** A text in pieces that each fit a row, cut at the ends of its own lines where that is possible. */
function pieces(text: string, width: number): string[] {
  const all: string[] = [];
  let piece: string[] = [];
  let used = 0;
  for (const line of text.split("\n")) {
    const lines = wrapped(line, width);
    const parts =
      lines.length <= MOST_LINES
        ? [line]
        : Array.from({ length: Math.ceil(lines.length / MOST_LINES) }, (_, at) =>
            lines.slice(at * MOST_LINES, (at + 1) * MOST_LINES).join(""),
          );
    for (const part of parts) {
      const more = wrapped(part, width).length;
      if (used + more > MOST_LINES) {
        all.push(piece.join("\n"));
        piece = [];
        used = 0;
      }
      piece.push(part);
      used += more;
    }
  }
  return [...all, piece.join("\n")];
}

/** A row whose texts are too long for the highest row goes on in rows under it. */
export function shortRows(values: readonly Value[], widths: readonly number[]): Value[][] {
  const columns = widths.map((width, at) => {
    const value = values[at] ?? "";
    return typeof value === "number" ? [value] : pieces(value, width);
  });
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? ""));
}

/**
 * The height that a row of wrapped texts needs, in points. Excel sizes such rows itself when it
 * opens a file that says nothing about them, other programs do not.
 */
export function rowHeight(values: readonly Value[], widths: readonly number[]): number {
  const lines = widths.map((width, at) =>
    String(values[at] ?? "")
      .split("\n")
      .reduce((sum, line) => sum + wrapped(line, width).length, 0),
  );
  return Math.max(1, ...lines) * LINE + ROOM;
}
