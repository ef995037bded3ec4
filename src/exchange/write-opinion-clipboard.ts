import type { Opinion } from "../check/review/opinion";
import { escapeMarkup, writable } from "./write/characters";
import { opinionPieces } from "./write/opinion-pieces";
import type { OpinionPiece, TextCell, TextColumn, TextRow } from "./write/opinion-pieces";

const STYLES = {
  part: "color:#000;background:#fff;font-size:16px;line-height:1.8",
  title: "margin:0 0 16px;text-align:center;font-size:22px;line-height:1.5",
  1: "margin:16px 0 8px;font-size:18px",
  2: "margin:12px 0 4px;font-size:16px",
  paragraph: "margin:4px 0;text-indent:2em",
  left: "margin:4px 0",
  right: "margin:4px 2em 4px 0;text-align:right",
  note: "margin:4px 0;font-size:14px",
  table: "width:100%;border-collapse:collapse;margin:8px 0;font-size:14px;line-height:1.5",
  cell: "border:1px solid #000;padding:4px",
} as const;

const markup = (text: string): string => escapeMarkup(writable(text));

const lines = (cell: TextCell): string => cell.map(markup).join("\n").replaceAll("\n", "<br>");

function cellMarkup(cell: TextCell, centred: boolean): string {
  return `<td style="${STYLES.cell}${centred ? ";text-align:center" : ""}">${lines(cell)}</td>`;
}

function rowMarkup(columns: readonly TextColumn[], row: TextRow): string {
  if ("across" in row) {
    return `<tr><td colspan="${columns.length}" style="${STYLES.cell}">${lines(row.across)}</td></tr>`;
  }
  const cells = columns.map(({ centred }, at) =>
    cellMarkup(row.cells[at] ?? [""], centred === true),
  );
  return `<tr>${cells.join("")}</tr>`;
}

function pieceMarkup(piece: OpinionPiece): string {
  switch (piece.kind) {
    case "title":
      return `<h1 style="${STYLES.title}">${markup(piece.text)}</h1>`;
    case "heading": {
      const name = piece.level === 1 ? "h2" : "h3";
      return `<${name} style="${STYLES[piece.level]}">${markup(piece.text)}</${name}>`;
    }
    case "paragraph": {
      const text = markup(piece.text);
      const words = piece.bold === true ? `<strong>${text}</strong>` : text;
      return `<p style="${STYLES[piece.edge ?? "paragraph"]}">${words}</p>`;
    }
    case "note":
      return `<p style="${STYLES.note}"><strong>${markup(piece.label)}</strong>${markup(piece.text)}</p>`;
    case "table": {
      const headings = piece.columns.map(
        ({ heading }) => `<th scope="col" style="${STYLES.cell}">${markup(heading)}</th>`,
      );
      const rows = piece.rows.map((row) => rowMarkup(piece.columns, row));
      return `<table style="${STYLES.table}">\n<tr>${headings.join("")}</tr>\n${rows.join("\n")}\n</table>`;
    }
  }
}

/** A cell of the plain text stands in one line, or it would break the row. */
const inLine = (cell: TextCell): string => writable(cell.join(" ")).replace(/\s+/g, " ");

function pieceText(piece: OpinionPiece): string {
  switch (piece.kind) {
    case "title":
    case "heading":
    case "paragraph":
      return writable(piece.text);
    case "note":
      return writable(`${piece.label}${piece.text}`);
    case "table":
      return [
        piece.columns.map(({ heading }) => heading).join("\t"),
        ...piece.rows.map((row) =>
          "across" in row ? inLine(row.across) : row.cells.map(inLine).join("\t"),
        ),
      ].join("\n");
  }
}

/** The opinion as it is copied: for Word, a mail or a sheet, and plain for everything else. */
export function opinionForClipboard(opinion: Opinion): {
  readonly html: string;
  readonly text: string;
} {
  const pieces = opinionPieces(opinion);
  return {
    html: `<div lang="zh-CN" style="${STYLES.part}">\n${pieces.map(pieceMarkup).join("\n")}\n</div>\n`,
    text: `${pieces.map(pieceText).join("\n\n")}\n`,
  };
}
